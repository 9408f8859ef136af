import { anchorAt, type Judgement } from "@sitrep/model";
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

  it("against an earlier one, directly or through others, or on unknown ids are reported and left out", () => {
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

describe("judgements that people take back, cannot make, or made of claims with other ids", () => {
  const line = (over: Partial<Judgement>): Judgement => ({ ...ruled(one, "different", alike), ...over });
  const groupsOf = (...lines: Judgement[]) => link([A, B, C], [one, alike], lines);

  it("hold no more when anybody takes them back", () => {
    const { groups, judgements, issues } = groupsOf(line({}), line({ judgement: "undo", who: "another" }));
    expect(groups).toHaveLength(1);
    expect(judgements.map(({ state }) => state)).toEqual(["superseded", "applied"]);
    expect(issues).toEqual([]);
  });
  it("are taken back in either order of the pair", () => {
    const back = line({ left: alike.claim_id, right: one.claim_id, judgement: "undo" });
    expect(groupsOf(line({}), back).groups).toHaveLength(1);
  });
  it("give way to what the same person says later, and are reported where another says otherwise", () => {
    const later = groupsOf(line({}), line({ judgement: "same" }));
    expect(later.groups).toHaveLength(1);
    expect(later.judgements.map(({ state }) => state)).toEqual(["superseded", "applied"]);
    const other = groupsOf(line({}), line({ judgement: "same", who: "another" }));
    expect(other.groups).toHaveLength(2);
    expect(other.judgements.map(({ state }) => state)).toEqual(["applied", "contested"]);
    expect(other.issues).toMatchObject([{ code: "judgement-contradiction" }]);
  });
  it("change nothing where nobody can say", () => {
    const { groups, members, judgements } = groupsOf(line({ judgement: "unsure" }));
    expect(groups).toHaveLength(1);
    expect(members.map(({ judged_by }) => judged_by)).toEqual(["program", "program"]);
    expect(judgements).toMatchObject([{ state: "applied" }]);
  });
  it("find a claim that has another id by the words that it stood over", () => {
    const { document_id: document, char_start: start, char_end: end } = one;
    if (document === null || start === null || end === null) throw new Error("a claim without words");
    const moved = line({ left: "older", left_at: anchorAt(document, start, end - 1) });
    const found = groupsOf(moved);
    expect(found.groups).toHaveLength(2);
    expect(found.judgements).toMatchObject([{ state: "re-anchored", left: "older", left_id: one.claim_id }]);
    const lost = groupsOf(line({ left: "older", left_at: anchorAt(document, end + 50, end + 60) }));
    expect(lost.groups).toHaveLength(1);
    expect(lost.judgements).toMatchObject([{ state: "orphaned", left_id: null }]);
    expect(lost.issues).toMatchObject([{ code: "judgement-unknown" }]);
  });
  it("are read with and without the columns that came later", () => {
    const old = readJudgements("left,right,judgement,who,why\na,b,same,mk,x\n", "j.csv");
    expect(old.value).toEqual([
      { left: "a", right: "b", judgement: "same", who: "mk", why: "x", file: "j.csv", line: 2 },
    ]);
    const { value } = readJudgements(
      'left,right,judgement,who,why,when,left_at,left_quote,right_at,right_quote\na,b,unsure,mk,x,now,d#char=1,4,"a, b",,\n'.replace(
        "d#char=1,4",
        '"d#char=1,4"',
      ),
      "j.csv",
    );
    expect(value).toMatchObject([
      { judgement: "unsure", when: "now", left_at: "d#char=1,4", left_quote: "a, b" },
    ]);
  });
});
