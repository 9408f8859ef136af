import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { issue } from "@sitrep/model";
import { expect, it } from "vitest";
import { scratchFolder } from "../testing/scratch.js";
import { writeStageFile } from "./sink.js";
import { countTags, listOf } from "./stage-reader.js";

it("gives back what was written, whatever the words hold", async () => {
  const path = join(scratchFolder(), "a.ndjson");
  const odd = issue(
    "parse",
    "code",
    'a"b.txt',
    'line\nbreak, line separator \u2028, half a pair \ud83d and "quotes"',
    "x".repeat(3_000_000),
  );
  const counts = await writeStageFile(path, async (sink) => {
    sink.write({ issue: odd });
    await sink.drain();
    sink.write({ issue: { ...odd, expected: "short" } });
  });
  expect(counts).toEqual({ issue: 2 });
  expect(await countTags(path)).toEqual({ issue: 2 });
  expect(await listOf([path], "issue")).toEqual([odd, { ...odd, expected: "short" }]);
  expect(await listOf([path], "claim")).toEqual([]);
});

it("names the file that is damaged", async () => {
  const path = join(scratchFolder(), "a.ndjson");
  writeFileSync(path, '{"claim":{"kind":');
  await expect(listOf([path], "claim")).rejects.toThrow("a.ndjson: a line is damaged");
});
