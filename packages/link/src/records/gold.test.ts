import { describe, expect, it } from "vitest";
import { link, randomFrom, shuffled } from "../testing/linking.js";
import { type RecordGold, recordGold } from "../testing/record-gold.js";

/** Pairs of ids that are in one group, of which at least one is a record. */
function pairsOf(groups: readonly (readonly string[])[], records: ReadonlySet<string>): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    const ids = [...group].sort();
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1))
        if (records.has(one) || records.has(other)) pairs.add(`${one} ${other}`);
  }
  return pairs;
}

function scoreOf({ documents, claims, records, groups }: RecordGold): number {
  const ids = new Set(records.map(({ record_id }) => record_id));
  const [wanted, found] = [pairsOf(groups, ids), pairsOf(link(documents, claims, [], records).groups, ids)];
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  expect(wanted.size).toBeGreaterThan(25);
  return (2 * right) / (wanted.size + found.size);
}

describe("records and reports of ten events, among others of the same days and towns", () => {
  it("are put together: pairs are found and right", () => {
    expect(scoreOf(recordGold())).toBeGreaterThanOrEqual(0.95);
  });

  it("whatever the order of the rows", () => {
    const gold = recordGold();
    const expected = link(gold.documents, gold.claims, [], gold.records);
    const random = randomFrom(3);
    for (let turn = 0; turn < 5; turn++)
      expect(link(gold.documents, gold.claims, [], shuffled(gold.records, random))).toEqual(expected);
  });

  it("mostly without the numbers of the dead, and without the sides", () => {
    const gold = recordGold();
    const dead = { fatalities_low: null, fatalities_best: null, fatalities_high: null };
    const uncounted = gold.records.map((record) => ({ ...record, ...dead }));
    expect(scoreOf({ ...gold, records: uncounted })).toBeGreaterThanOrEqual(0.8);
    const unnamed = gold.records.map((record) => ({ ...record, actor1: null, actor2: null }));
    expect(scoreOf({ ...gold, records: unnamed })).toBeGreaterThanOrEqual(0.8);
  });

  it("and no table changes which reports are one", () => {
    const { documents, claims, records } = recordGold();
    const ids = new Set(records.map(({ record_id }) => record_id));
    const told = link(documents, claims).groups.map((group) => group.join());
    const withRows = link(documents, claims, [], records).groups.map((group) =>
      group.filter((id) => !ids.has(id)).join(),
    );
    expect(withRows.filter((group) => group !== "").sort()).toEqual(told.sort());
  });
});
