import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@sitrep/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { smallReports } from "../testing/small-reports.js";
import { isFullAttack, pointsOf } from "./points.js";
import { buildLibrary, bytesOf, sitrep } from "./sitrep-process.js";

const WORDS = ["run", "--data", "data", "--out", "out"];
const DATABASE = "out/sitrep.duckdb";
/** How many editions of the data there are: each replaces files of the others. The sample needs two. */
const EDITIONS = isFullAttack ? 3 : 2;
let room = "";
/** Bytes of all that a clean run of an edition leaves. */
const clean: Record<string, string>[] = [];
let library: string | null = null;

const editionOf = (number: number): Record<string, string> => ({
  ...smallReports,
  "reports/first.md": String(smallReports["reports/first.md"]).replace(
    "17 ballistic",
    `${17 + number} ballistic`,
  ),
  ...(number > 0
    ? {
        [`reports/more-${number}.txt`]: `More\n\n${number + 30} soldiers were killed in an attack in Syria on January 20, 2024.\n`,
      }
    : {}),
  "tables/events.csv": [
    "event_id_cnty,event_date,event_type,country,latitude,longitude,fatalities,notes,timestamp",
    ...Array.from(
      { length: 40 + number },
      (_, row) =>
        `SYN${row},2024-01-20,Battles,Iraq,33.31,44.36,${(row + number) % 3},"A made-up row, number ${row}",1706054400`,
    ),
  ].join("\n"),
});

/** A folder in which an edition has been run, by a copy. */
function ranBefore(edition: number): string {
  const folder = scratchFolder();
  cpSync(join(room, String(edition)), folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

function putData(folder: string, edition: number): void {
  rmSync(join(folder, "data"), { recursive: true });
  writeFiles(join(folder, "data"), editionOf(edition));
}

const databaseOf = (folder: string): string => sha256(readFileSync(join(folder, DATABASE)));

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), "sitrep-attack-"));
  for (let edition = 0; edition < EDITIONS; edition++) {
    const folder = join(room, String(edition));
    mkdirSync(folder);
    writeFiles(join(folder, "data"), editionOf(edition));
    expect((await sitrep(folder, WORDS)).code).toBe(0);
    clean.push(bytesOf(join(folder, "out")));
  }
  if (isFullAttack) library = buildLibrary(room);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

const counted = new Map<string | null, number>();

/** How many operations a run has that goes from one edition to another. */
async function operations(by: string | null): Promise<number> {
  const known = counted.get(by);
  if (known !== undefined) return known;
  const folder = ranBefore(0);
  putData(folder, 1);
  const { err } = await sitrep(folder, WORDS, { fault: "COUNT@0", library: by });
  const total = Math.max(...[...err.matchAll(/^operations: (\d+)$/gm)].map(([, count]) => Number(count)));
  counted.set(by, total);
  return total;
}

/** The runs of one point: from an edition to the next, with a fault; then to a third, without. */
async function attacked(kind: string, at: number, seed: number, by: string | null) {
  // each edition before, another in the run that breaks off, and after it the same, the old one or a third
  const before = seed % EDITIONS;
  const during = (seed + 1) % EDITIONS;
  const after = (seed + (seed >> 1)) % EDITIONS;
  const folder = ranBefore(before);
  putData(folder, during);
  const ended = await sitrep(folder, WORDS, { fault: `${kind}@${at}`, library: by });
  const database = databaseOf(folder);
  const wholes = [before, during].map((edition) => clean[edition]?.["sitrep.duckdb"]);
  const point = `${kind}@${at} by ${by === null ? "module" : "library"}, editions ${before} ${during} ${after}`;
  expect.soft(wholes, `${point}: the database is the old one or the new one`).toContain(database);
  putData(folder, after);
  const again = await sitrep(folder, WORDS);
  expect.soft({ point, code: again.code, err: again.err.match(/^ {4}at .*/m) }).toEqual({
    point,
    code: 0,
    err: null,
  });
  expect.soft({ point, left: bytesOf(join(folder, "out")) }).toEqual({ point, left: clean[after] });
  rmSync(folder, { recursive: true });
  return { ...ended, point, isNew: database === wholes[1] };
}

/** Points spread over all operations of a run, other ones for each kind. */
const spread = (count: number, total: number, shift: number): number[] =>
  Array.from({ length: count }, (_, number) => 1 + (Math.floor(((number + shift) * total) / count) % total));

const waysOf = (): (string | null)[] => (library === null ? [null] : [null, library]);

describe("a run that is broken off", () => {
  it("by a kill at any operation leaves a whole database, and the next run is as a clean one", {
    timeout: 7_200_000,
  }, async ({ annotate }) => {
    for (const by of waysOf()) {
      const total = await operations(by);
      expect(total).toBeGreaterThan(50);
      let killed = 0;
      const points = spread(Math.ceil(pointsOf(1, 1000) / waysOf().length), total, 0.7);
      for (const [seed, at] of points.entries()) {
        const { signal } = await attacked("KILL", at, seed, by);
        if (signal === "SIGKILL") killed++;
      }
      expect(killed).toBeGreaterThan(points.length * 0.8);
      await annotate(`${killed} of ${points.length} runs killed at one of ${total} operations`);
    }
  });

  it.for(isFullAttack ? ["ENOSPC", "EIO", "EROFS"] : ["ENOSPC"])(
    "by a disk that fails (%s) is told in a sentence, and nothing is spoilt",
    { timeout: 7_200_000 },
    async (kind, { annotate }) => {
      for (const by of waysOf()) {
        const total = await operations(by);
        let failed = 0;
        const points = spread(Math.ceil(pointsOf(1, 150) / waysOf().length), total, 0.3);
        for (const [seed, at] of points.entries()) {
          const { code, err, point, isNew } = await attacked(kind, at, seed, by);
          expect.soft({ point, stack: err.match(/^ {4}at .*/m)?.[0] }).toEqual({ point, stack: undefined });
          // what fails once the run is over, or is not needed, may pass
          if (code !== 0) failed++;
          if (code !== 0) expect.soft(err, point).toMatch(/^sitrep: .*/m);
          else expect.soft({ point, isNew }).toEqual({ point, isNew: true });
        }
        await annotate(`${kind} at ${points.length} of ${total} operations ended ${failed} runs`);
      }
    },
  );

  it("by writes that are cut short is as any other", { timeout: 7_200_000 }, async () => {
    for (const by of waysOf()) {
      const total = await operations(by);
      for (const [seed, at] of spread(Math.ceil(pointsOf(1, 50) / waysOf().length), total, 0.5).entries()) {
        const { code, isNew, point } = await attacked("SHORT", at, seed, by);
        if (code === 0) expect.soft({ point, isNew }).toEqual({ point, isNew: true });
      }
    }
  });
});
