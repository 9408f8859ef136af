import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const GOLD = new URL("../../../packages/link/gold/two-wars/", import.meta.url);

/** An event, and for each report that tells it words of the sentence that does. */
const Expected = z.strictObject({
  name: z.string(),
  event_type: z.enum(["attack", "strike"]),
  date: z.iso.date().nullable(),
  place: z.string(),
  told: z.record(z.string(), z.string()),
});
type Expected = z.infer<typeof Expected>;
const expected = z.array(Expected).parse(JSON.parse(readFileSync(new URL("events.json", GOLD), "utf8")));
const reports = new Map(
  readdirSync(new URL("reports/", GOLD)).map((file) => [
    file.replace(/\.md$/, ""),
    readFileSync(new URL(`reports/${file}`, GOLD), "utf8"),
  ]),
);

/** Pairs of reports of one event that are joined; events with one row that is right; rows of what is no event. */
const LEAST = { precision: 0.98, recall: 0.87, right: 0.93 };
const MOST_OTHERS = 2;

const Row = z.object({
  event_type: z.string(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  members: z.array(z.object({ file: z.string(), char_start: z.number() })),
});
const ROWS = `SELECT s.event_id, s.event_type, s.date, s.place,
  list({'file': c.file, 'char_start': c.char_start} ORDER BY c.file, c.char_start) AS members
  FROM strike_chronology s JOIN event_members m USING (event_id) JOIN claims c ON c.claim_id = m.member_id GROUP BY ALL`;

interface Shown {
  readonly event_type: string;
  readonly date: string | null;
  readonly place: string | null;
  /** "sd01 market of El Obeid"; the event is left out where no expected event is told there */
  readonly told: ReadonlySet<string>;
}

async function shownRows(): Promise<Shown[]> {
  const folder = scratchFolder();
  writeFiles(folder, Object.fromEntries([...reports].map(([report, text]) => [`data/${report}.md`, text])));
  expect((await runSitrep(["run", "--data", "data", "--out", "out"], folder)).code).toBe(0);
  const { out } = await runSitrep(["sql", ROWS, "--out", "out", "--format", "ndjson"], folder);
  return out.trim().split("\n").map(shownOf);
}

function shownOf(line: string): Shown {
  const { members, ...row } = Row.parse(JSON.parse(line));
  return { ...row, told: new Set(members.map(({ file, char_start }) => toldAt(file, char_start))) };
}

/** Which expected event a claim of a report tells: the one whose words are in its line. */
function toldAt(file: string, at: number): string {
  const report = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const line = lineAt(reports.get(report) ?? "", at);
  const event = expected.find(({ told }) => line.includes(told[report] ?? "\n"));
  return `${report} ${event?.name ?? ""}`.trim();
}

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf("\n", at - 1) + 1).split("\n")[0] ?? "";

const pairsOf = (told: Iterable<string>): string[] => {
  const all = [...told].sort();
  return all.flatMap((left, at) => all.slice(at + 1).map((right) => `${left} | ${right}`));
};
const gold = expected.map(({ name, told }) => Object.keys(told).map((report) => `${report} ${name}`));

describe("two weeks of two wars", () => {
  it("are at least 25 reports, each told by words of its own", () => {
    expect(reports.size).toBeGreaterThanOrEqual(25);
    for (const { told } of expected)
      for (const [report, words] of Object.entries(told))
        expect(reports.get(report)?.split(words).length, `${report}: ${words}`).toBe(2);
  });

  it("join the reports of one event and no others, in rows that are right", async () => {
    const rows = await shownRows();
    const { precision, recall, ...pairs } = pairScores(rows);
    const wrongRows = expected.flatMap((event) => wrongRowsOf(event, rows));
    const others = rows.filter(({ told }) => [...told].every((it) => !it.includes(" ")));
    const right = 1 - wrongRows.length / expected.length;
    expect({ precision, recall, right, ...pairs, wrongRows, others }).toSatisfy(
      () =>
        precision >= LEAST.precision &&
        recall >= LEAST.recall &&
        right >= LEAST.right &&
        others.length <= MOST_OTHERS,
    );
  }, 120_000);
});

function pairScores(rows: readonly Shown[]) {
  const wanted = new Set(gold.flatMap(pairsOf));
  const joined = new Set(rows.flatMap(({ told }) => pairsOf(told)));
  const wrong = [...joined].filter((pair) => !wanted.has(pair));
  const missed = [...wanted].filter((pair) => !joined.has(pair));
  const right = wanted.size - missed.length;
  return { precision: right / joined.size, recall: right / wanted.size, wrong, missed };
}

/** What is shown of an event that is not one row with its type, day and place. */
function wrongRowsOf({ name, ...event }: Expected, rows: readonly Shown[]): unknown[] {
  const own = rows.filter(({ told }) => [...told].some((it) => it.endsWith(` ${name}`)));
  const isRight = (row: Shown) =>
    row.event_type === event.event_type && row.date === event.date && row.place === event.place;
  return own.length === 1 && own.every(isRight)
    ? []
    : [{ name, rows: own.map(({ told, ...row }) => ({ ...row, told: [...told] })) }];
}
