import { expect, it } from "vitest";
import { z } from "zod";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const HEADER = "who,action,claim,document,kind,char_start,char_end,quote,field,from,to,why";
const REPORT = `---
publisher: The Example
published: 2024-01-23
---

The Pentagon said that militias had attacked U.S. forces in Iraq and Syria 150 times since 17 October 2023.
On 20 January 2024 a drone struck the Al-Asad base in Iraq, wounding four soldiers.
`;
const TABLE = "kind,event_type,value,as_of,country,target\nevent_count,attack,40,2023-11-08,IQ,us\n";

const Row = z.object({
  claim_id: z.string(),
  document_id: z.string().nullable(),
  file_hash: z.string(),
  kind: z.string(),
  value: z.number().nullable(),
  qualifier: z.string().nullable(),
  char_start: z.number().nullable(),
  char_end: z.number().nullable(),
  quote: z.string().nullable(),
  corrected: z.array(z.object({ field: z.string(), read: z.string(), who: z.string() })),
});
type Row = z.infer<typeof Row>;

const sql = async (folder: string, query: string): Promise<unknown[]> => {
  const { out } = await runSitrep(["sql", query, "--out", "out", "--format", "ndjson"], folder);
  return out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};
const claimsIn = async (folder: string): Promise<Row[]> =>
  z
    .array(Row)
    .parse(
      await sql(
        folder,
        "SELECT claim_id, document_id, file_hash, kind, value, qualifier, char_start, char_end, quote, corrected FROM claims",
      ),
    );
const statesIn = (folder: string) => sql(folder, 'SELECT line, state, "read" FROM corrections ORDER BY line');
const run = async (folder: string) => {
  const { code, err } = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
  return { code, err };
};

const lineOf = (row: Row, who: string, action: string, field: string, from: string, to: string): string =>
  [
    who,
    action,
    row.claim_id,
    row.document_id ?? row.file_hash,
    row.kind,
    row.char_start ?? "",
    row.char_end ?? "",
    `"${row.quote ?? ""}"`,
    field,
    from,
    to,
    "",
  ].join(",");

it("what people decide is a layer over what is read, and goes when they take it back", async () => {
  const folder = scratchFolder();
  writeFiles(folder, { "data/a.md": REPORT, "data/figures.csv": TABLE });
  expect((await run(folder)).code).toBe(0);
  const before = await claimsIn(folder);
  const count = before.find((row) => row.kind === "event_count" && row.document_id !== null);
  const event = before.find(({ kind }) => kind === "event");
  const cell = before.find(({ document_id }) => document_id === null);
  if (!count || !event || !cell) throw new Error("a claim is missing");
  const lines = [
    HEADER,
    lineOf(count, "mk", "set", "figure", "150", "at least 150"),
    lineOf(event, "mk", "reject", "", "", ""),
    lineOf(cell, "jo", "set", "figure", "40", "41"),
    lineOf({ ...count, document_id: "gone", claim_id: "gone" }, "jo", "accept", "", "", ""),
    "mk,mend,x,y,event,,,,,,,",
  ];
  writeFiles(folder, { "data/corrections.csv": `${lines.join("\n")}\n` });
  expect((await run(folder)).code).toBe(0);
  const after = await claimsIn(folder);
  const same = (id: string) => after.find(({ claim_id }) => claim_id === id);
  expect(same(count.claim_id)).toEqual({
    ...count,
    qualifier: "at_least",
    corrected: [{ field: "figure", read: "150", who: "mk" }],
  });
  expect(same(cell.claim_id)).toMatchObject({ value: 41, corrected: [{ read: "40", who: "jo" }] });
  expect(same(event.claim_id)).toBeUndefined();
  expect(after).toHaveLength(before.length - 1);
  expect(await sql(folder, "SELECT * FROM strike_chronology WHERE date = '2024-01-20'")).toEqual([]);
  expect(await statesIn(folder)).toEqual([
    { line: 2, state: "applied", read: "150" },
    { line: 3, state: "applied", read: null },
    { line: 4, state: "applied", read: "40" },
    { line: 5, state: "orphaned", read: null },
  ]);
  const issues = await sql(
    folder,
    "SELECT code, file, line FROM issues WHERE code LIKE 'correction%' ORDER BY line",
  );
  expect(issues).toEqual([
    { code: "correction-orphaned", file: "corrections.csv", line: 5 },
    { code: "correction-row", file: "corrections.csv", line: 6 },
  ]);
  expect(
    await sql(folder, "SELECT file FROM files WHERE file LIKE '%corrections%' AND role <> 'ignored'"),
  ).toEqual([]);

  writeFiles(folder, { "data/corrections.csv": `${HEADER}\n` });
  expect((await run(folder)).code).toBe(0);
  expect(await claimsIn(folder)).toEqual(before);
  expect(await statesIn(folder)).toEqual([]);
});

it("each slot that a person sets comes through the checks, with a person as its basis", async () => {
  const folder = scratchFolder();
  writeFiles(folder, { "data/a.md": REPORT });
  expect((await run(folder)).code).toBe(0);
  const event = (await claimsIn(folder)).find(({ kind }) => kind === "event");
  if (!event) throw new Error("a claim is missing");
  const lines = [
    ["actor", "houthis"],
    ["target", "iraq"],
    ["country", "JO"],
    ["place", "Erbil"],
    ["date", "2024-01-21"],
    ["said_by", "pentagon"],
  ].map(([field = "", to = ""]) => lineOf(event, "mk", "set", field, "", to));
  writeFiles(folder, { "data/corrections.csv": `${[HEADER, ...lines].join("\n")}\n` });
  expect(await run(folder)).toMatchObject({ code: 0 });
  const set = `SELECT slot, value FROM claim_slots WHERE basis = 'person' AND claim_id = '${event.claim_id}' ORDER BY slot`;
  expect(await sql(folder, set)).toEqual([
    { slot: "actor", value: "houthis" },
    { slot: "country", value: "JO" },
    { slot: "date", value: "2024-01-21" },
    { slot: "place", value: "Erbil" },
    { slot: "target", value: "iraq" },
  ]);
});
