import type { Judgement } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { AL_ASAD, ERBIL, event, report } from "../testing/claims.js";
import { ids, link } from "../testing/linking.js";
import { readJudgements } from "./read-judgements.js";

const [A, B, C] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", "2024-01-23")];
const [one, alike, also] = [A, B, C].map((document) => event(document, 0, "2024-01-20", AL_ASAD));
const far = event(B, 90, "2023-11-20", ERBIL);
if (!one || !alike || !also) throw new Error("no claims");

const ruled = (
  left: { claim_id: string },
  judgement: "same" | "different",
  right: { claim_id: string },
): Judgement => ({
  left: left.claim_id,
  right: right.claim_id,
  judgement,
  who: "an analyst",
  why: "read both",
});

describe("judgements", () => {
  it("part what the program joined, and say so", () => {
    expect(link([A, B], [one, alike]).groups).toHaveLength(1);
    const { groups, members } = link([A, B], [one, alike], [ruled(one, "different", alike)]);
    expect(groups).toHaveLength(2);
    expect(members.map(({ judged_by }) => judged_by)).toEqual(["person", "person"]);
  });

  it("join what the program keeps apart, within a report and across", () => {
    const { groups, members } = link([A, B], [one, far], [ruled(one, "same", far)]);
    expect(groups).toEqual([ids(one, far)]);
    expect(members).toMatchObject([{ judged_by: "person", score: 1 }, { judged_by: "person" }]);
    expect(members[0]?.reasons[0]).toContain("an analyst: same as");
    expect(link([B], [alike, far], [ruled(alike, "same", far)]).groups).toHaveLength(1);
  });

  it("hold through others: what is the same as one is different from what that one is different from", () => {
    const judgements = [ruled(one, "same", far), ruled(far, "different", alike)];
    const { groups } = link([A, B, C], [one, alike, also, far], judgements);
    const groupOf = (id: string) => groups.findIndex((group) => group.includes(id));
    expect(groupOf(one.claim_id)).toBe(groupOf(far.claim_id));
    expect(groupOf(alike.claim_id)).not.toBe(groupOf(far.claim_id));
  });

  it("keep the rest of an event together when one member is parted from another", () => {
    const { groups } = link([A, B, C], [one, alike, also], [ruled(one, "different", alike)]);
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2]);
  });

  it("against an earlier one, directly or through others, or on unknown ids are told and left out", () => {
    const judgements = [
      ruled(one, "same", alike),
      ruled(alike, "same", also),
      ruled(also, "different", one),
      ruled({ claim_id: "nothing" }, "same", one),
      ruled(one, "different", one),
    ];
    const { issues, groups } = link([A, B, C], [one, alike, also], judgements);
    expect(groups).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "judgement-contradiction", severity: "error" },
      { code: "judgement-unknown", severity: "info", found: "nothing" },
      { code: "judgement-contradiction", severity: "error" },
    ]);
  });
});

describe("judgements.csv", () => {
  const HEADER = "left,right,judgement,who,why\n";

  it("gives judgements with their lines", () => {
    const text = `\ufeff${HEADER}a,b,same,me,"because\nof both"\n\nc,d,different,me,no\n`;
    const { value, issues } = readJudgements(text, "judgements.csv");
    expect(issues).toEqual([]);
    expect(value).toMatchObject([
      { left: "a", why: "because\nof both", line: 2 },
      { left: "c", judgement: "different", line: 5, file: "judgements.csv" },
    ]);
  });

  it("loses only the rows that cannot be read, each named with its line", () => {
    const { value, issues } = readJudgements(
      `${HEADER}a,b,same,me,x\na,c,perhaps,me,x\na,c\n`,
      "judgements.csv",
    );
    expect(value).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "judgement-row", severity: "error", line: 3 },
      { code: "judgement-row", line: 4 },
    ]);
  });

  it("may be empty, have only its header, or other columns", () => {
    expect(readJudgements("", "j.csv")).toEqual({ value: [], issues: [] });
    expect(readJudgements(HEADER, "j.csv")).toEqual({ value: [], issues: [] });
    expect(readJudgements("x,y\n1,2\n", "j.csv").issues).toMatchObject([
      { code: "judgement-columns", line: 1 },
    ]);
  });
});
