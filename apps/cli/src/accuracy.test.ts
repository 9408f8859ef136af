import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runSitrep } from "./testing/run-sitrep.js";
import { writeFiles } from "./testing/scratch.js";

const TOWNS = ["Bama", "Dikwa", "Jos", "Mubi", "Konduga", "Monguno"];
const report = (town: string, at: number) =>
  `---\npublisher: The Example\npublished: 2024-03-2${at}\n---\n\nGunmen attacked the town of ${town} on 1${at} March 2024, killing ${at + 3} soldiers, police said.\n`;

const Drawn = z.object({ position: z.number(), claim_id: z.string(), verdict: z.string().nullable() });
const Claim = z.object({
  claim_id: z.string(),
  document_id: z.string(),
  kind: z.string(),
  char_start: z.number(),
  char_end: z.number(),
  quote: z.string(),
});
const Share = z.object({
  measure: z.string(),
  what: z.string(),
  judged: z.number(),
  right: z.number(),
  precision: z.number(),
  low: z.number(),
  high: z.number(),
  more: z.number(),
});

const lines = <T>(text: string, schema: z.ZodType<T>): T[] =>
  text
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));

describe("what people judged says how often the program is right", () => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-accuracy-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sitrep = (...words: string[]) => runSitrep([...words, "--out", "out"], folder);
  const shares = async (...words: string[]) =>
    new Map(
      lines((await sitrep("accuracy", "--format", "ndjson", ...words)).out, Share).map((row) => [
        `${row.measure} ${row.what}`,
        row,
      ]),
    );
  let claims: readonly z.infer<typeof Claim>[] = [];
  let drawn: readonly z.infer<typeof Drawn>[] = [];
  const judged = (position: number, action: string, field = "", from = "", to = "") => {
    const claim = claims.find(({ claim_id }) => claim_id === drawn[position - 1]?.claim_id);
    if (!claim) throw new Error(`no claim at ${position}`);
    const { claim_id, document_id, kind, char_start, char_end, quote } = claim;
    return `mk,${action},${claim_id},${document_id},${kind},${char_start},${char_end},"${quote}",${field},${from},${to},`;
  };
  const decide = async (...decisions: string[]) => {
    const header = "who,action,claim,document,kind,char_start,char_end,quote,field,from,to,why";
    writeFiles(folder, { "data/corrections.csv": `${[header, ...decisions].join("\n")}\n` });
    expect((await sitrep("run", "--data", "data")).code).toBe(0);
  };

  beforeAll(async () => {
    writeFiles(folder, Object.fromEntries(TOWNS.map((town, at) => [`data/${town}.md`, report(town, at)])));
    expect((await sitrep("run", "--data", "data")).code).toBe(0);
    const query = "SELECT claim_id, document_id, kind, char_start, char_end, quote FROM claims";
    claims = lines((await sitrep("sql", query, "--format", "ndjson")).out, Claim);
    drawn = lines((await sitrep("sample", "50", "--format", "ndjson")).out, Drawn);
  }, 60_000);

  it("the sample is drawn from all claims, and a larger one holds the smaller", async () => {
    expect(drawn).toHaveLength(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(12);
    const few = lines((await sitrep("sample", "4", "--format", "ndjson")).out, Drawn);
    expect(few).toEqual(drawn.slice(0, 4));
    expect(few.map(({ verdict }) => verdict)).toEqual([null, null, null, null]);
  });

  it("nothing judged is said, and no share is made of it", async () => {
    const { code, out, err } = await sitrep("accuracy");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("not judged yet");
  });

  it("right, corrected and wrong are counted, and what nobody is sure of is not", async () => {
    await decide(
      judged(1, "accept"),
      judged(2, "accept"),
      judged(3, "set", "place", "", "Maiduguri"),
      judged(3, "accept"),
      judged(4, "reject"),
      judged(5, "unsure"),
    );
    const all = (await shares()).get("claims all");
    expect(all).toMatchObject({ judged: 4, right: 2, precision: 0.5 });
    // Wilson at 95 %: 2 of 4
    expect([all?.low, all?.high]).toEqual([0.15, 0.85]);
    expect(all?.more).toBe(1064 - 4);
    const drawnAgain = lines((await sitrep("sample", "5", "--format", "ndjson")).out, Drawn);
    expect(drawnAgain.map(({ verdict }) => verdict)).toEqual([
      "right",
      "right",
      "corrected",
      "wrong",
      "unsure",
    ]);
  });

  it("a slot that was corrected is wrong, the others of its claim are right", async () => {
    const slots = await shares();
    expect(slots.get("slots certainty")).toMatchObject({ judged: 3, right: 3 });
    const place = slots.get("slots place");
    expect((place?.judged ?? 0) - (place?.right ?? 0)).toBe(1);
  });

  it("a claim judged out of turn speaks only for those that were judged", async () => {
    await decide(judged(1, "accept"), judged(8, "reject"));
    expect((await shares()).get("claims all")).toMatchObject({ judged: 1, right: 1 });
    expect((await shares("--all")).get("claims all")).toMatchObject({ judged: 2, right: 1 });
  });
});
