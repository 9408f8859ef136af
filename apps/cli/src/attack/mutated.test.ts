import { extractDrafts } from "@sitrep/extract";
import { readJudgements } from "@sitrep/link";
import { codePoints, type Issue } from "@sitrep/model";
import { type Mapping, readCorrections, readMapping, settleClaims } from "@sitrep/normalize";
import { readReport, readTable } from "@sitrep/parse";
import { chance } from "@sitrep/testing";
import { expect, it } from "vitest";
import { layoutChooser } from "../stages/layout-chooser.js";
import { smallReports } from "../testing/small-reports.js";
import { encoded, mutated, mutatedJson } from "./mutations.js";
import { pointsOf } from "./points.js";

/** Milliseconds that one small input may take at most, on a machine that does other things. */
const MOST = 5_000;

const SIDECAR = JSON.stringify({
  published: "2024-01-20",
  publisher: "The Example Gazette",
  title: "A title",
  url: "https://example.org/a",
  zone: "Asia/Baghdad",
  published_at: "2024-01-23T21:15:00Z",
});
const MAPPING = JSON.stringify(
  {
    layout: "own",
    files: ["a/*.csv", "b.csv"],
    encoding: "utf-8",
    delimiter: ";",
    skip: 1,
    header: ["day", "dead", "a", "b", "x"],
    nulls: ["-"],
    dataset: { name: "Mine", licence: "CC0", restricted: true },
    columns: {
      event_date: { from: "day", format: ["d/M/yyyy", "yyyy"], language: "fr" },
      country: { value: "IQ" },
      fatalities: { from: "dead", qualifier: "about" },
      coordinates: { from: "x", order: "longitude-first" },
      notes: { from: ["a", "b"], join: " " },
    },
    unpivot: { columns: ["a", "b"], name: "event_type", value: "fatalities" },
  },
  null,
  2,
);
const CORRECTIONS =
  'who,action,claim,document,kind,char_start,char_end,quote,field,from,to,why\nme,set,0123456789abcdef,0123456789abcdef,casualty,1,20,"a quote, of it",value,4,5,counted\nme,reject,0123456789abcdef,0123456789abcdef,casualty,1,20,a,,,,no\n';
const JUDGEMENTS = 'left,right,judgement,who,why\n0123456789abcdef,fedcba9876543210,same,me,"one, event"\n';

/** What is read of a report: each claim stands where it says, and whatever is not read has its reason. */
function readWhole(
  file: string,
  bytes: Uint8Array,
  sidecar: Parameters<typeof readReport>[0]["sidecar"],
): number {
  const { document, setAside, issues } = readReport({ file, bytes, sidecar });
  if (document === null) {
    expect(setAside.length).toBeGreaterThan(0);
    return 0;
  }
  const drafts = extractDrafts(document);
  const claims = settleClaims(document, drafts.value);
  const points = codePoints(document.text);
  for (const { char_start, char_end, quote } of claims.value)
    if (char_start !== null) expect(points.slice(char_start, char_end ?? 0)).toBe(quote);
  tellsAll([...issues, ...drafts.issues, ...claims.issues]);
  return claims.value.length;
}

const TABLE = Buffer.from(
  "day;dead;a;b;x\n20/01/2024;5;1;2;33.3, 44.4\n2023;about 7;;3;nowhere\n-;-;-;-;-\n21/01/2024;\n",
);

/** What a mapping makes of a table: each row is something, set aside or told to be none. */
async function rowsUnder(mapping: Mapping): Promise<number> {
  let rows = 1;
  const chooser = layoutChooser("a.csv", mapping, {
    onRow(layout, row) {
      const { record, claims, setAside, issues } = layout.readRow(row, { file: "a.csv", file_hash: "0" });
      tellsAll(issues);
      rows += record === null ? claims.length + setAside.length : 1;
    },
    onIssue: (it) => tellsAll([it]),
  });
  const { encoding = null, delimiter = null, skip = 0 } = mapping;
  await readTable({
    ...{ file: "a.csv", chunks: [TABLE], encoding, stated: { delimiter, skip } },
    onRow: (row) => chooser.push(row, delimiter ?? ";"),
  });
  const choice = chooser.end(delimiter ?? ";");
  if (choice.layout === null) expect(choice.missing?.length ?? 1).toBeGreaterThan(0);
  return rows;
}

/** Each doubt is a sentence: what was found and what was expected. */
function tellsAll(issues: readonly Issue[]): void {
  for (const { found, expected, code } of issues)
    expect([code, found !== "", expected !== ""]).toEqual([code, true, true]);
}

const first = String(smallReports["reports/first.md"]);
const page = String(smallReports["reports/third.html"]);
type Way = (below: (limit: number) => number) => number | Promise<number>;
const WAYS: Readonly<Record<string, Way>> = {
  "a report with front matter": (below) => readWhole("a.md", encoded(mutated(first, below), below), null),
  "a report": (below) =>
    readWhole("a.txt", encoded(mutated(String(smallReports["reports/second.txt"]), below), below), null),
  "a page": (below) => readWhole("a.html", encoded(mutated(page, below), below), null),
  "a report's sidecar": (below) =>
    readWhole("a.txt", Buffer.from(first), {
      file: "a.sitrep.json",
      bytes: encoded(mutated(SIDECAR, below), below),
    }),
  "a table's sidecar": (below) => {
    const text = below(2) ? mutated(MAPPING, below) : mutatedJson(MAPPING, below);
    const read = readMapping(text, "a.sitrep.json");
    if ("mapping" in read) return rowsUnder(read.mapping);
    expect(read.issues.length).toBeGreaterThan(0);
    tellsAll(read.issues);
    return 0;
  },
  corrections: (below) => {
    const { value, issues } = readCorrections(mutated(CORRECTIONS, below), "corrections.csv");
    tellsAll(issues);
    return value.length;
  },
  judgements: (below) => {
    const { value, issues } = readJudgements(mutated(JUDGEMENTS, below), "judgements.csv");
    tellsAll(issues);
    return value.length;
  },
};

it.for(Object.entries(WAYS))(
  "%s, changed in any way, is read or told, in a moment",
  { timeout: 7_200_000 },
  async ([name, way], { annotate }) => {
    const count = pointsOf(30, Math.ceil(200_000 / Object.keys(WAYS).length));
    let [read, slowest] = [0, 0];
    for (let seed = 1; seed <= count; seed++) {
      const begun = performance.now();
      try {
        read += (await way(chance(seed * 7919))) > 0 ? 1 : 0;
      } catch (error) {
        throw new Error(`${name}, seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      }
      const spent = performance.now() - begun;
      slowest = Math.max(slowest, spent);
      expect(spent, `seed ${seed}`).toBeLessThan(MOST);
    }
    await annotate(`${count} of ${name}: ${read} gave something; the slowest took ${slowest.toFixed(0)} ms`);
    expect(read).toBeGreaterThan(count / 50);
  },
);
