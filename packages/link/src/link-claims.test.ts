import type { Claim, Document, Judgement } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { readJudgements } from "./judgements.js";
import { linkClaims } from "./link-claims.js";
import { AL_ASAD, ERBIL, event, injured, report } from "./testing/claims.js";

const link = (
  documents: readonly Document[],
  claims: readonly Claim[],
  judgements: readonly Judgement[] = [],
) => linkClaims({ documents, claims, records: [], judgements });

/** Which claims are together, as sorted lists of ids. */
function groups(result: ReturnType<typeof link>): string[][] {
  const { events, members } = result.value;
  return events
    .map(({ event_id }) =>
      members
        .filter((member) => member.event_id === event_id)
        .map(({ member_id }) => member_id)
        .sort(),
    )
    .sort();
}

describe("events", () => {
  it("are one across outlets where base, day and figures agree, a day apart included", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", null)];
    const sunday = event(a, 0, "2024-01-21", { ...AL_ASAD, date_basis: "relative" });
    const saturday = event(b, 0, "2024-01-20", { ...AL_ASAD, said_by: "centcom" });
    const undated = event(c, 0, null, AL_ASAD);
    const result = link(
      [a, b, c],
      [sunday, saturday, undated, injured(sunday, a, 4), injured(undated, c, 4)],
    );
    expect(groups(result)).toHaveLength(1);
    expect(result.value.events[0]).toMatchObject({
      date: "2024-01-20",
      other_dates: ["2024-01-21"],
      date_rule: "a date written out by an official beats a relative one",
    });
    expect(result.issues.map(({ code, file, found }) => [code, file, found])).toEqual([
      ["date-conflict", a.file, "2024-01-21"],
    ]);
    expect(result.value.members.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it("stand apart at two bases on one day", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    expect(
      groups(link([a, b], [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, "2024-01-20", ERBIL)])),
    ).toHaveLength(2);
  });

  it("stand apart years from one another at one base, whatever joins them to an undated report", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", null)];
    const now = event(a, 0, "2024-01-20", AL_ASAD);
    const then = event(b, 0, "2021-07-07", AL_ASAD);
    const undated = event(c, 0, null, AL_ASAD);
    const found = groups(link([a, b, c], [now, then, undated, injured(now, a, 4), injured(undated, c, 4)]));
    expect(found).toContainEqual([then.claim_id]);
    expect(found).toContainEqual([now.claim_id, undated.claim_id].sort());
  });

  it("are not joined by sides and country alone where one has no day", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-24")];
    const strike = { event_type: "strike" as const, actor: ["us"], target: ["houthis"], country: ["YE"] };
    expect(groups(link([a, b], [event(a, 0, "2024-01-22", strike), event(b, 0, null, strike)]))).toHaveLength(
      2,
    );
  });

  it("of a year not given agree by day and month", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", null)];
    expect(
      groups(link([a, b], [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, "XXXX-01-20", AL_ASAD)])),
    ).toHaveLength(1);
    expect(
      groups(link([a, b], [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, "XXXX-03-20", AL_ASAD)])),
    ).toHaveLength(2);
  });

  it("do not come from what was only possible, planned or denied", () => {
    const a = report("A", "2024-01-23");
    expect(groups(link([a], [event(a, 0, "2024-01-20", { ...AL_ASAD, certainty: "possible" })]))).toEqual([]);
  });

  it("do not depend on the order of the claims, nor on reports of other things", () => {
    const reports = [
      report("A", "2024-01-23"),
      report("B", "2024-01-24"),
      report("C", null),
      report("D", "2024-01-25"),
    ];
    const claims = reports.flatMap((document, index) => [
      event(document, 0, index === 2 ? null : `2024-01-2${index % 2}`, AL_ASAD),
      event(document, 50, "2024-01-10", ERBIL),
    ]);
    const expected = groups(link(reports, claims));
    expect(groups(link([...reports].reverse(), [...claims].reverse()))).toEqual(expected);
    const other = report("E", "2024-01-23");
    const more = groups(
      link(
        [...reports, other],
        [
          ...claims,
          event(other, 0, "2024-01-20", {
            country: ["SD"],
            target: ["civilians"],
            place: "Nyala",
            place_id: "nyala",
          }),
        ],
      ),
    );
    for (const group of expected) expect(more).toContainEqual(group);
  });
});

describe("judgements", () => {
  const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
  const left = event(a, 0, "2024-01-20", AL_ASAD);
  const right = event(b, 0, "2024-01-20", AL_ASAD);
  const far = event(b, 90, "2023-11-20", ERBIL);
  const ruled = (one: string, two: string, judgement: "same" | "different"): Judgement => ({
    left: one,
    right: two,
    judgement,
    who: "an analyst",
    why: "read both",
  });

  it("part what the program joined, and join what it kept apart", () => {
    expect(groups(link([a, b], [left, right]))).toHaveLength(1);
    expect(
      groups(link([a, b], [left, right], [ruled(left.claim_id, right.claim_id, "different")])),
    ).toHaveLength(2);
    const joined = link([a, b], [left, far], [ruled(left.claim_id, far.claim_id, "same")]);
    expect(groups(joined)).toHaveLength(1);
    expect(joined.value.members.map(({ judged_by }) => judged_by)).toEqual(["person", "person"]);
  });

  it("that contradict an earlier one or name nothing known are told", () => {
    const both = [
      ruled(left.claim_id, right.claim_id, "same"),
      ruled(right.claim_id, left.claim_id, "different"),
      ruled("nothing", left.claim_id, "same"),
    ];
    expect(link([a, b], [left, right], both).issues.map(({ code }) => code)).toEqual([
      "judgement-conflict",
      "judgement-unknown",
    ]);
  });

  it("are read from a table, each bad row named with its line", () => {
    const { value, issues } = readJudgements(
      "left,right,judgement,who,why\na,b,same,me,because\na,c,perhaps,me,because\n",
      "judgements.csv",
    );
    expect(value).toHaveLength(1);
    expect(issues).toMatchObject([{ code: "judgement-row", line: 3 }]);
    expect(readJudgements("", "judgements.csv").issues).toEqual([]);
    expect(readJudgements("x,y\n1,2\n", "judgements.csv").issues).toMatchObject([
      { code: "judgement-columns", line: 1 },
    ]);
  });
});

describe("sources", () => {
  const WORDS =
    "The command said that its forces had struck three sites in the west of the country on Tuesday night after a week of attacks on its bases there and that more would follow if they went on";
  const withText = (document: Document, text: string): Document => ({
    ...document,
    text,
    sentences: [
      { ordinal: 0, start: 0, end: text.length, part: "body", block: 0, item: false, speaker: null },
    ],
  });

  it("that copy one another, or quote one claimant, or are one outlet, are not independent", () => {
    const a = withText(report("A", "2024-01-23"), WORDS);
    const b = withText(report("B", "2024-01-24"), `${WORDS} again`);
    const c = report("C", "2024-01-23");
    const d = report("D", "2024-01-23", {
      restates: [{ publisher: "C", published: null, title: null, url: null }],
    });
    const e = report("E", "2024-01-23");
    const claims = [a, b, c, d, e].map((document) => event(document, 0, "2024-01-20", AL_ASAD));
    const { members, copies } = link([a, b, c, d, e], claims).value;
    expect(copies).toMatchObject([{ document_id: b.document_id, copy_of: a.document_id, basis: "shingles" }]);
    expect(new Set(members.map(({ source_group }) => source_group)).size).toBe(3);
  });
});
