import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { smallReports } from "../testing/small-reports.js";
import { pointsOf } from "./points.js";
import { bytesOf, sitrep } from "./sitrep-process.js";

const FOLDERS = ["first", "second", "third"] as const;
const wordsOf = (data: string, out: string): string[] => ["run", "--data", data, "--out", out];
const QUERY = [
  "sql",
  "SELECT count(*)::INTEGER AS claims, count(DISTINCT file)::INTEGER AS files FROM claims",
  "--out",
  "out",
  "--format",
  "json",
];

it("two runs into one folder each wait for the other; whoever asks meanwhile is answered by the one or the other", {
  timeout: 7_200_000,
}, async ({ annotate }) => {
  const folder = scratchFolder();
  for (const [at, name] of FOLDERS.entries())
    writeFiles(join(folder, name), {
      ...smallReports,
      [`reports/more-${at}.txt`]: `More\n\n${at + 30} soldiers were killed in an attack in Syria on January 20, 2024.\n`,
      ...(at > 0
        ? {
            "reports/other.txt": `Other\n\nJanuary 22, 2024\n\n${"Nine soldiers were killed in an attack in Iraq on January 20, 2024. Six were hurt in Yemen. ".repeat(at)}\n`,
          }
        : {}),
    });
  const clean: Record<string, string>[] = [];
  const answers: string[] = [];
  for (const name of FOLDERS) {
    expect((await sitrep(folder, wordsOf(name, "out"))).code).toBe(0);
    clean.push(bytesOf(join(folder, "out")));
    answers.push((await sitrep(folder, QUERY)).out);
    if (name !== "third") rmSync(join(folder, "out"), { recursive: true });
  }
  expect(new Set(answers).size).toBe(FOLDERS.length);
  const rounds = pointsOf(1, 100);
  let asked = 0;
  let waited = 0;
  // whoever has the database open keeps the one that they opened
  const reader = await (
    await DuckDBInstance.create(join(folder, "out/sitrep.duckdb"), { access_mode: "READ_ONLY" })
  ).connect();
  const before = (await reader.runAndReadAll("FROM claims")).getRowsJson();
  for (let round = 0; round < rounds; round++) {
    let running = true;
    // neither has nothing to do
    const now = JSON.stringify(bytesOf(join(folder, "out")));
    const names = FOLDERS.filter((_, at) => JSON.stringify(clean[at]) !== now);
    expect(names).toHaveLength(2);
    const runs = Promise.all(names.map((name) => sitrep(folder, wordsOf(name, "out")))).finally(() => {
      running = false;
    });
    while (running) {
      const { code, out, err } = await sitrep(folder, QUERY);
      asked++;
      await pause(200);
      expect
        .soft({ code, err, isOneOfThem: answers.includes(out) })
        .toEqual({ code: 0, err: "", isOneOfThem: true });
    }
    const ended = await runs;
    expect
      .soft(ended.map(({ code, signal, err }) => ({ code, signal, stack: err.match(/^ {4}at .*/m)?.[0] })))
      .toEqual(names.map(() => ({ code: 0, signal: null, stack: undefined })));
    waited += ended.filter(({ err }) => err.includes("waiting up to")).length;
    expect.soft(clean).toContainEqual(bytesOf(join(folder, "out")));
    expect.soft((await reader.runAndReadAll("FROM claims")).getRowsJson()).toEqual(before);
  }
  await annotate(
    `${2 * rounds} runs, two at a time, ${waited} of which waited; ${asked} queries meanwhile, one reader throughout`,
  );
  expect(waited).toBeGreaterThan(rounds / 3);
});
