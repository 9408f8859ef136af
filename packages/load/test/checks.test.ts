import type { CasualtyClaim, Event, EventClaim, FileEntry } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { runChecks } from "../src/run-checks.js";
import { checkFiles } from "../src/sql-files.js";
import { inMemory } from "./in-memory.js";
import {
  claimOf,
  documentOf,
  eventOf,
  fileOf,
  type Given,
  inputOf,
  memberOf,
  onDay,
  recordOf,
  rowClaimOf,
} from "./rows.js";

const report = documentOf("base.txt", [
  "Rockets hit the base in Iraq.",
  "Two soldiers were hurt.",
  "— ‘No’, it said.",
]);
const hit = claimOf("event", report, "Rockets hit the base", {
  ...onDay("2024-01-20"),
  country: ["IQ"],
});
const hurt = claimOf("casualty", report, "Two soldiers were hurt", {
  value: 2,
  about: hit.claim_id,
  target: ["us"],
});
const attack = eventOf([hit]);
const member = memberOf(attack, hit.claim_id);
const good = { documents: [report], claims: [hit, hurt], events: [attack], members: [member] };

const failing = async (given: Given): Promise<string[]> =>
  inMemory(inputOf("unused", given), async (connection) =>
    (await runChecks(connection)).map(({ check, rows }) => `${check}: ${JSON.stringify(rows[0])}`),
  );

/** The good input with its first claim changed. */
const withHit = (change: Partial<EventClaim>) => ({ ...good, claims: [{ ...hit, ...change }, hurt] });
const withHurt = (change: Partial<CasualtyClaim>) => ({
  ...good,
  claims: [hit, { ...hurt, ...change }],
});
const withEvent = (change: Partial<Event>) => ({ ...good, events: [{ ...attack, ...change }] });

type Wrong = [check: string, problem: string, given: Given, shows?: string];

const wrong: Wrong[] = [
  ["ids-are-unique", "a claim twice", { ...good, claims: [hit, hit, hurt] }, `"table":"claims"`],
  [
    "ids-are-unique",
    "a member of two events",
    { ...good, members: [member, { ...member, score: 0.5 }] },
    "event_members",
  ],
  [
    "ids-are-unique",
    "a file entered twice",
    { ...good, files: [fileOf("base.txt"), fileOf("base.txt")] },
    "base.txt",
  ],
  ["files-are-known", "a report without a file", { ...good, files: [] }, `"file":"base.txt"`],
  ["files-are-known", "a row of an unknown table", { records: [recordOf("t.csv", 2)], files: [] }, "t.csv"],
  [
    "rows-add-up",
    "a row lost",
    {
      files: [fileOf("t.csv", { role: "table", rows_read: 3, rows_taken: 1, rows_set_aside: 1 })],
      setAside: [aside("t.csv")],
    },
    `"rows_read":"3"`,
  ],
  [
    "rows-add-up",
    "a count missing",
    { files: [fileOf("t.csv", { role: "table", rows_read: 3, rows_taken: 3 })] },
    `"rows_set_aside":null`,
  ],
  [
    "rows-add-up",
    "a row set aside and not shown",
    { files: [fileOf("t.csv", { role: "table", rows_read: 1, rows_taken: 0, rows_set_aside: 1 })] },
  ],
  [
    "rows-add-up",
    "two rows set aside and one shown",
    {
      files: [fileOf("t.csv", { role: "table", rows_read: 2, rows_taken: 0, rows_set_aside: 2 })],
      setAside: [aside("t.csv")],
    },
    `"shown":"1"`,
  ],
  [
    "rows-add-up",
    "a row taken that is no record",
    { records: [recordOf("t.csv", 2)], files: [eventTable({ rows_read: 2, rows_taken: 2 })] },
    `"records":"1"`,
  ],
  [
    "rows-add-up",
    "a record too many",
    {
      records: [recordOf("t.csv", 2), recordOf("t.csv", 3)],
      files: [eventTable({ rows_read: 1, rows_taken: 1 })],
    },
    `"records":"2"`,
  ],
  ["claims-have-origins", "a document and a line", withHit({ line: 3 })],
  ["claims-have-origins", "no span", withHurt({ char_start: null, char_end: null })],
  ["claims-have-origins", "an empty span", withHurt({ char_end: hurt.char_start })],
  ["claims-have-origins", "no quote", withHurt({ quote: null })],
  ["claims-have-origins", "neither document nor line", withHurt({ document_id: null })],
  [
    "claims-have-origins",
    "a span in a table",
    { claims: [rowClaimOf("target_count", "t.csv", 2, 0, { char_start: 1 })] },
  ],
  [
    "sentences-stand-in-documents",
    "a sentence beyond the end",
    {
      ...good,
      documents: [{ ...report, sentences: report.sentences.map((it) => ({ ...it, end: it.end + 9 })) }],
    },
    `"chars":`,
  ],
  [
    "quotes-stand-in-documents",
    "words that are not there",
    withHit({ quote: "Drones hit the base" }),
    "Rockets hit the base",
  ],
  [
    "quotes-stand-in-documents",
    "a span off by one",
    withHurt({ char_start: 31, char_end: 53 }),
    "wo soldiers were hurt.",
  ],
  [
    "quotes-stand-in-documents",
    "another sentence's number",
    withHurt({ sentence: 9, quote: "Two soldiers" }),
  ],
  [
    "quotes-stand-in-documents",
    "an unknown document",
    withHurt({ document_id: "nowhere" }),
    `"stands_there":null`,
  ],
  ["repeats-stand-in-documents", "a repeat beyond the end", withHit({ also_at: [{ start: 5, end: 5000 }] })],
  ["repeats-stand-in-documents", "an empty repeat", withHit({ also_at: [{ start: 5, end: 5 }] })],
  [
    "repeats-stand-in-documents",
    "a repeat in a table",
    { claims: [rowClaimOf("target_count", "t.csv", 2, 0, { also_at: [{ start: 0, end: 1 }] })] },
  ],
  ["slots-have-bases", "a value from nowhere", withHit({ country_basis: null }), `"slot":"country"`],
  ["slots-have-bases", "a basis of nothing", withHit({ place_basis: "chain" }), `"slot":"place"`],
  ["slots-have-bases", "a day from nowhere", withHit({ date_basis: null }), `"slot":"date"`],
  ["slots-have-bases", "a figure's event from nowhere", withHurt({ about_basis: null }), `"slot":"about"`],
  ["slots-have-bases", "words beyond the end", withHit({ country_at: { start: 5, end: 5000 } })],
  ["slots-have-bases", "no words", withHurt({ target_at: { start: 5, end: 5 } })],
  ["slots-have-bases", "words of an empty slot", withHit({ actor_at: { start: 0, end: 7 } })],
  [
    "slots-have-bases",
    "words in a table",
    {
      claims: [rowClaimOf("target_count", "t.csv", 2, 0, { actor: ["us"], actor_at: { start: 0, end: 2 } })],
    },
  ],
  [
    "dates-lie-in-bounds",
    "bounds the wrong way round",
    withHit({ date_from: "2024-01-21", date_to: "2024-01-20" }),
  ],
  ["dates-lie-in-bounds", "one bound", withHit({ date_to: null })],
  [
    "dates-lie-in-bounds",
    "bounds beside the date",
    withHit({ date_from: "2024-01-21", date_to: "2024-01-22" }),
  ],
  ["dates-lie-in-bounds", "bounds without a year", withHit({ date: "XXXX-01-20" })],
  ["dates-lie-in-bounds", "no date of any calendar", withHit({ date: "2024-02-31" })],
  [
    "dates-lie-in-bounds",
    "a window",
    withHurt({ since: "2023-10", since_from: "2023-11-01", since_to: "2023-11-30" }),
  ],
  ["dates-lie-in-bounds", "an event's date", withEvent({ ...onDay("2024-01-20"), date_to: "2024-01-19" })],
  ["dates-lie-in-bounds", "a record's date", { records: [recordOf("t.csv", 2, { date_to: "2024-01-01" })] }],
  ["actors-exist", "an unknown actor", withHit({ actor: ["us", "nobody"] }), `"actor_id":"nobody"`],
  ["actors-exist", "an unknown target", withHurt({ target: ["nobody"] }), `"field":"target"`],
  ["actors-exist", "an event's actor", withEvent({ actor: ["nobody"] }), `"origin":"events"`],
  [
    "actors-exist",
    "a name of nobody",
    { ...good, actorNames: [{ actor_id: "nobody", name: "No" }] },
    "actor_names",
  ],
  ["places-exist", "an unknown country", withHit({ country: ["ZZ"] }), `"place_id":"ZZ"`],
  ["places-exist", "an unknown place", withHit({ place: "X", place_id: "x" }), `"field":"place_id"`],
  ["places-exist", "an event's place", withEvent({ place_id: "x" }), `"origin":"events"`],
  ["relations-exist", "about no claim", withHurt({ about: "nothing" }), `"relation":"about"`],
  ["relations-exist", "about a figure", withHurt({ about: hurt.claim_id }), `"named_kind":"casualty"`],
  ["relations-exist", "a part of nothing", withHurt({ part_of: "nothing" }), `"relation":"part_of"`],
  ["relations-exist", "a part of itself", withHurt({ part_of: hurt.claim_id }), `"relation":"part_of"`],
  ["events-have-members", "an event of nothing", { ...good, members: [] }, attack.event_id],
  [
    "members-exist",
    "a member that is no claim",
    { ...good, members: [member, memberOf(attack, "x")] },
    "no such claim",
  ],
  [
    "members-exist",
    "a member that is no record",
    { ...good, members: [member, memberOf(attack, "x", { member_kind: "record" })] },
    "no such record",
  ],
  [
    "members-exist",
    "a member of no event",
    { ...good, members: [member, { ...memberOf(attack, hurt.claim_id), event_id: "x" }] },
    "no such event",
  ],
  [
    "members-exist",
    "a copy of no document",
    {
      ...good,
      copies: [
        { document_id: report.document_id, copy_of: "x", containment: 1, similarity: 1, basis: "shingles" },
      ],
    },
    "no such document",
  ],
];

function eventTable(counts: Partial<FileEntry>) {
  return fileOf("t.csv", { role: "table", dataset: "UCDP GED", rows_set_aside: 0, ...counts });
}

function aside(file: string) {
  return { file, file_hash: "0", line: 3, column: null, code: "bad", found: "a", expected: "b", raw: null };
}

describe("checks", () => {
  it("find nothing in good rows", async () => {
    expect(await failing(good)).toEqual([]);
  });

  it.each(wrong)("%s finds %s", async (check, _problem, given, shows = "") => {
    const failed = await failing(given);
    expect(failed).toEqual(expect.arrayContaining([expect.stringContaining(`${check}: `)]));
    expect(failed.find((it) => it.startsWith(check))).toContain(shows);
  });

  it("are each shown to fail", () => {
    const shown = new Set(wrong.map(([check]) => check));
    expect([...shown].sort()).toEqual(checkFiles.map(({ name }) => name).sort());
  });

  it("find a quote that crosses the end of its sentence", async () => {
    const across = claimOf("target_count", report, "hurt.\n— ‘No’, it");
    expect(await failing({ ...good, claims: [hit, hurt, across] })).toEqual([]);
    const wrongly = { ...across, quote: "hurt.\n— ‘Yes’, it" };
    expect(await failing({ ...good, claims: [hit, hurt, wrongly] })).toEqual([
      expect.stringContaining("quotes-stand-in-documents"),
    ]);
  });

  it("let one of two files with the same bytes keep the records of both", async () => {
    const counts = { rows_read: 1, rows_taken: 1, file_hash: recordOf("t.csv", 2).file_hash };
    const twin = { ...eventTable(counts), file: "a.csv" };
    const records = [recordOf("t.csv", 2), { ...recordOf("t.csv", 2), file: "a.csv" }];
    expect(await failing({ records, files: [eventTable(counts), twin] })).toEqual([]);
  });

  it("let a night touch both its days, a span cross the turn of a year, and a claimant be words", async () => {
    const night = {
      date: "2024-01-20",
      date_from: "2024-01-20",
      date_to: "2024-01-21",
      said_by: "a shopkeeper",
    };
    expect(await failing(withHit(night))).toEqual([]);
    expect(await failing(withHit({ date: null, date_from: "2023-12-28", date_to: "2024-01-03" }))).toEqual(
      [],
    );
    expect(await failing(withHit({ date: "XXXX-01-20", date_from: null, date_to: null }))).toEqual([]);
  });
});
