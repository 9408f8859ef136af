import { describe, expect, test } from "vitest";
import { Gold, Said } from "./gold.js";
import { ratiosOf, scoreOf, totalOf } from "./score.js";

const TEXT = "On 3 May drones hit the port. Two people were killed and 10 wounded. Nobody fled.";

const gold = (...facts: object[]) => Gold.parse({ document: { file: "x.txt" }, facts });
const claim = (quote: string, fields: object) =>
  Said.parse({
    file: "x.txt",
    quote,
    char_start: TEXT.indexOf(quote),
    char_end: TEXT.indexOf(quote) + quote.length,
    certainty: "asserted",
    ...fields,
  });
const KILLED = { kind: "casualty", outcome: "killed", value: 2, qualifier: "exact", target: ["civilians"] };
const HIT = { kind: "event", event_type: "strike", date: "2024-05-03", country: ["UA"] };
const score = (facts: object[], claims: Said[]) => scoreOf([{ gold: gold(...facts), text: TEXT, claims }]);
const counts = (facts: object[], claims: Said[]) => totalOf(score(facts, claims).kinds);

describe("a score", () => {
  const fact = { ...KILLED, quote: "Two people were killed" };

  test("counts a fact once, however often it is said", () => {
    const twice = [claim("Two people", KILLED), claim("Two people were killed", KILLED)];
    expect(counts([fact], twice)).toEqual({ right: 1, spurious: 0, missed: 0 });
  });

  test("counts what is missed and what is spurious", () => {
    expect(counts([fact], [claim("10 wounded", { ...KILLED, outcome: "injured", value: 10 })])).toEqual({
      right: 0,
      spurious: 1,
      missed: 1,
    });
  });

  test("leaves out what is not asserted, and asks nothing of optional facts", () => {
    expect(
      counts([fact], [claim("Nobody fled", { ...KILLED, value: 0, certainty: "denied" })]).spurious,
    ).toBe(0);
    expect(counts([{ ...fact, optional: true }], [])).toEqual({ right: 0, spurious: 0, missed: 0 });
    expect(counts([{ ...fact, optional: true }], [claim("Two people", KILLED)]).spurious).toBe(0);
  });

  test("takes two readings of the same words for a guess", () => {
    const other = claim("Two people", { ...KILLED, target: ["us"] });
    expect(counts([fact], [claim("Two people", KILLED), other])).toEqual({
      right: 1,
      spurious: 1,
      missed: 0,
    });
  });

  test("asks of an event its words or its day", () => {
    const event = { ...HIT, quote: "drones hit the port" };
    expect(counts([event], [claim("hit the port", { ...HIT, date: null })]).right).toBe(1);
    expect(counts([event], [claim("Nobody fled", HIT)]).right).toBe(1);
    expect(counts([event], [claim("Nobody fled", { ...HIT, date: "2024-05-04", country: ["RU"] })])).toEqual({
      right: 0,
      spurious: 1,
      missed: 1,
    });
  });

  test("believes no quote that is not at its span", () => {
    const moved = { ...claim("hit the port", { ...HIT, date: null }), char_start: 0, char_end: 12 };
    expect(counts([{ ...HIT, quote: "drones hit the port" }], [moved]).right).toBe(0);
  });

  test("measures attributes: a list must hold only what the fact has, a date must be as precise", () => {
    const { attributes } = score([fact], [claim("Two people", { ...KILLED, target: ["civilians", "us"] })]);
    expect(attributes.get("target")).toEqual({ right: 0, all: 1 });
    expect(attributes.get("qualifier")).toEqual({ right: 1, all: 1 });
    const month = score(
      [{ ...HIT, quote: "drones hit" }],
      [claim("drones hit", { ...HIT, date: "2024-05" })],
    );
    expect(month.attributes.get("date")).toEqual({ right: 0, all: 1 });
  });

  test("counts dates said where the text gives none", () => {
    const undated = { ...HIT, date: null, quote: "drones hit" };
    expect(score([undated], [claim("drones hit", HIT)]).invented).toEqual({ said: 1, of: 1 });
    expect(score([undated], [claim("drones hit", { ...HIT, date: null })]).invented).toEqual({
      said: 0,
      of: 1,
    });
  });

  test("has no share of nothing", () => {
    expect(ratiosOf({ right: 0, spurious: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: 0 });
    expect(ratiosOf({ right: 3, spurious: 1, missed: 1 })).toEqual({
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
    });
  });
});
