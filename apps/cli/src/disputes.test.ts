import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const Gold = z.array(
  z.strictObject({
    name: z.string(),
    dispute: z.boolean(),
    reports: z
      .array(z.strictObject({ publisher: z.string(), published: z.iso.date(), text: z.string() }))
      .min(2),
  }),
);
const gold = Gold.parse(
  JSON.parse(readFileSync(new URL("../../../packages/link/gold/disputes.json", import.meta.url), "utf8")),
);

/** How many of the disputes that the program shows are some, and how many of those that there are it shows. */
const LEAST = { precision: 0.9, recall: 0.8 };

/** Which two pairs each row of `disputed_figures` is of, when all reports are in one folder: "3 3". */
async function disputedPairs(): Promise<ReadonlySet<string>> {
  const folder = scratchFolder();
  const files: Record<string, string> = {};
  for (const [at, { reports }] of gold.entries())
    for (const [of, { publisher, published, text }] of reports.entries())
      files[`data/${at}-${of}.md`] =
        `---\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`;
  writeFiles(folder, files);
  expect((await runSitrep(["run", "--data", "data", "--out", "out"], folder)).code).toBe(0);
  const sql = "SELECT left_file, right_file FROM disputed_figures";
  const { out } = await runSitrep(["sql", sql, "--out", "out", "--format", "ndjson"], folder);
  const rows = out.trim().split("\n").filter(Boolean);
  return new Set(
    rows.map((line) => {
      const { left_file, right_file } = Row.parse(JSON.parse(line));
      return [left_file, right_file].map((file) => file.split("-")[0]).join(" ");
    }),
  );
}
const Row = z.object({ left_file: z.string(), right_file: z.string() });

describe("disputes", () => {
  it("are at least 40 pairs, half of them none", () => {
    const disputes = gold.filter(({ dispute }) => dispute).length;
    expect(gold.length).toBeGreaterThanOrEqual(40);
    expect(Math.abs(gold.length - 2 * disputes)).toBeLessThanOrEqual(2);
  });

  it("are found, and no others", async () => {
    const found = await disputedPairs();
    const isFound = (at: number) => found.has(`${at} ${at}`);
    const wrong = gold.flatMap(({ name, dispute }, at) => (!dispute && isFound(at) ? [name] : []));
    const missed = gold.flatMap(({ name, dispute }, at) => (dispute && !isFound(at) ? [name] : []));
    const disputes = gold.filter(({ dispute }) => dispute).length;
    const right = disputes - missed.length;
    const scores = { precision: right / (right + wrong.length), recall: right / disputes };
    expect({ scores, wrong, missed }).toSatisfy(
      () => scores.precision >= LEAST.precision && scores.recall >= LEAST.recall,
    );
    // no figures of two pairs meet
    expect([...found].filter((pair) => new Set(pair.split(" ")).size > 1)).toEqual([]);
  }, 120_000);
});
