import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@sitrep/model";
import { expect, it } from "vitest";
import { withPassingUnpacker } from "../parts/unpacker.js";
import type { Sink } from "../store/sink.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { inventoryOf } from "./inventory.js";
import { mappingIn } from "./table-mapping.js";
import { walk } from "./walk.js";

const CSV = "kind,value,date,country,source_url\nattack_count,3,2024-01-05,IQ,https://example.org/a\n";

it("a sidecar that cannot be read sets its table aside, and says why", async () => {
  const issues: Issue[] = [];
  const sink: Sink = {
    write: (line) => "issue" in line && issues.push(line.issue),
    drain: async () => undefined,
  };
  const folder = scratchFolder();
  for (const path of [join(folder, "a.sitrep.json"), folder])
    expect(await mappingIn(path, "a.sitrep.json", sink)).toEqual({ mapping: "bad", sidecarHash: null });
  expect(issues.map(({ code, found }) => [code, found])).toEqual([
    ["bad-mapping", "there is no such file or folder (ENOENT)"],
    ["bad-mapping", "a folder stands where a file should be (EISDIR)"],
  ]);
});

it("a table or a report beside a sidecar that leads nowhere is not read", async () => {
  const folder = scratchFolder();
  writeFiles(folder, {
    "a.csv": CSV,
    "b.csv": `${CSV}\n`,
    "c.txt": "Two drones fell.",
    "b.sitrep.json": "{}",
  });
  symlinkSync(join(folder, "nowhere"), join(folder, "a.sitrep.json"));
  symlinkSync(join(folder, "nowhere"), join(folder, "c.sitrep.json"));
  const inputs = await withPassingUnpacker((unpacker) => inventoryOf(walk(folder, null), unpacker));
  expect(inputs.map(({ file, role, why }) => [file, why?.code ?? role])).toEqual([
    ["a.csv", "unread-sidecar"],
    ["a.sitrep.json", "unreadable-file"],
    ["b.csv", "table"],
    ["b.sitrep.json", "ignored"],
    ["c.sitrep.json", "unreadable-file"],
    ["c.txt", "unread-sidecar"],
  ]);
});
