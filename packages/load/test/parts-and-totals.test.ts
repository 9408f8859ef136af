import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { type Given, inputOf, rowClaimOf } from "./rows.js";

const rows = (given: Given, sql: string) => ask(inputOf("unused", given), sql);

describe("parts_and_totals", () => {
  const total = rowClaimOf("event_count", "t.csv", 2, 0, { value: 13, country: ["IQ", "SY"] });
  const part = (
    number: number,
    value: number,
    country: string[],
    more: Parameters<typeof rowClaimOf<"event_count">>[4] = {},
  ) => rowClaimOf("event_count", "t.csv", 2, number, { value, country, part_of: total.claim_id, ...more });
  const columns = "total, parts_by, parts, parts_figures, sum_of_parts, agree, complete";
  const summed = (...parts: ReturnType<typeof part>[]) =>
    rows({ claims: [total, ...parts] }, `SELECT ${columns} FROM parts_and_totals`);

  it.each([
    ["make up the whole", 10, 3, { parts_figures: "10 + 3", sum_of_parts: 13, agree: true, complete: true }],
    ["leave some over", 8, 3, { parts_figures: "8 + 3", sum_of_parts: 11, agree: true, complete: false }],
    ["are too many", 11, 3, { parts_figures: "11 + 3", sum_of_parts: 14, agree: false, complete: false }],
  ])("tells where the parts %s", async (_name, iraq, syria, expected) => {
    expect(await summed(part(1, iraq, ["IQ"]), part(2, syria, ["SY"]))).toEqual([
      { total: 13, parts_by: "area", parts: "2", ...expected },
    ]);
  });

  it("compares qualified parts by what they may be", async () => {
    expect(await summed(part(1, 9, ["IQ"], { qualifier: "at_least" }), part(2, 3, ["SY"]))).toEqual([
      {
        total: 13,
        parts_by: "area",
        parts: "2",
        parts_figures: "at least 9 + 3",
        sum_of_parts: null,
        agree: true,
        complete: true,
      },
    ]);
  });

  it("adds the killed and the injured of a joint figure", async () => {
    const joint = rowClaimOf("casualty", "t.csv", 3, 0, { value: 186, outcome: "killed_or_injured" });
    const of = (number: number, value: number, outcome: "killed" | "injured") =>
      rowClaimOf("casualty", "t.csv", 3, number, { value, outcome, part_of: joint.claim_id });
    const claims = [joint, of(1, 3, "killed"), of(2, 183, "injured")];
    expect(await rows({ claims }, `SELECT ${columns} FROM parts_and_totals`)).toEqual([
      {
        total: 186,
        parts_by: "outcome",
        parts: "2",
        parts_figures: "183 + 3",
        sum_of_parts: 186,
        agree: true,
        complete: true,
      },
    ]);
  });

  it("does not add parts of which we do not know that they exclude each other", async () => {
    expect(await summed(part(1, 10, ["IQ", "SY"]), part(2, 9, ["IQ", "SY"]))).toMatchObject([
      { parts_by: "other", parts: "1", agree: true },
      { parts_by: "other", parts: "1", agree: true },
    ]);
  });
});
