import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSitrep } from "../testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";

const SAID = "Twelve soldiers were killed in an attack in Iraq on January 20, 2024.\n";
const OUTSIDE = "Ninety soldiers were killed in Syria on January 22, 2024.\n";
const NAMES = [
  "line\nend.txt",
  "return\rhere.txt",
  'quote"double.txt',
  "quote's.txt",
  "100%25%s.txt",
  "-rf.txt",
  "--out=x.txt",
  "<script>alert(1)<%2Fscript>.txt",
  "<img src=x onerror=alert(1)>.txt",
  "\u202etxt.gnp.txt",
  "\u001b[31mred.txt",
  "back\\slash.txt",
  "..hidden..txt",
  " blank .txt",
  "$(touch made).txt",
  "a;b|c&d.txt",
  "# [link](x).txt",
  "__proto__.txt",
  "constructor.txt",
];

describe("names of files that look like something else", () => {
  it("are names: each file is read, no page holds a tag of theirs, no line of a message breaks", async () => {
    const folder = scratchFolder();
    const files = Object.fromEntries(NAMES.map((name, at) => [name, `Report ${at}\n\n${SAID}`]));
    writeFiles(join(folder, "data"), files);
    const ran = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
    expect(ran.code).toBe(0);
    const query = "SELECT DISTINCT file FROM claims";
    const { out } = await runSitrep(["sql", query, "--out", "out", "--format", "json"], folder);
    const read: { file: string }[] = JSON.parse(out);
    expect(read.map(({ file }) => file).sort()).toEqual([...NAMES].sort());
    const pages = readdirSync(join(folder, "out/notebooks"), { recursive: true, encoding: "utf8" });
    for (const page of pages.filter((name) => name.endsWith(".html"))) {
      const text = readFileSync(join(folder, "out/notebooks", page), "utf8");
      expect(text, page).not.toMatch(/<script>alert|<img src=x/);
    }
    expect(readdirSync(folder).sort()).toEqual(["data", "out"]);
    for (const words of [["run"], ["tables"], ["summary"]]) {
      const { out, err } = await runSitrep([...words, "--out", "out"], folder);
      expect(out + err, words.join(" ")).not.toMatch(/\u001b\[31mred|\u202etxt|return\rhere/);
    }
  });

  it("lead out of the folder by no link unless that is asked for: each file once, no round trips, no sidecar for files outside", async () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      "data/good.txt": SAID,
      "secret.txt": OUTSIDE,
      "data-2/near.txt": `Near. ${OUTSIDE}`,
      "elsewhere/more.txt": `More. ${OUTSIDE}`,
    });
    symlinkSync("good.txt", join(folder, "data/inside.txt"));
    symlinkSync("../data-2/near.txt", join(folder, "data/near.txt"));
    symlinkSync(join(folder, "secret.txt"), join(folder, "data/link.txt"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "data/folder"));
    symlinkSync(join(folder, "data"), join(folder, "data/round"));
    writeFileSync(join(folder, "data/list.sitrep.json"), '{"files": "../../secret.txt", "layout": "acled"}');
    const ran = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
    expect(ran.err).not.toMatch(/^ {4}at /m);
    expect(ran.code).toBe(0);
    expect(readFileSync(join(folder, "secret.txt"), "utf8")).toBe(OUTSIDE);
    const ask = async (query: string) => {
      const { out } = await runSitrep(["sql", query, "--out", "out", "--format", "json"], folder);
      const rows: { file: string }[] = JSON.parse(out);
      return rows.map(({ file }) => file);
    };
    const CLAIMED = "SELECT DISTINCT file FROM claims ORDER BY file";
    const LEFT_OUT = "SELECT file FROM set_aside WHERE code = 'link-leads-out' ORDER BY file";
    expect(await ask(CLAIMED)).toEqual(["good.txt"]);
    expect(await ask(LEFT_OUT)).toEqual(["folder", "link.txt", "near.txt"]);
    expect(ran.err).toContain(
      "link.txt: Unexpected a link that leads out of the folder, expected a file or folder in it",
    );
    const claims = await runSitrep(["claims", "data"], folder);
    expect(claims.out).not.toContain("Ninety");
    await runSitrep(["run", "--follow-links", "--data", "data", "--out", "out"], folder);
    expect(await ask(CLAIMED)).toEqual(["folder/more.txt", "good.txt", "link.txt", "near.txt"]);
    expect(await ask(LEFT_OUT)).toEqual([]);
    await runSitrep(["run", "--data", "data", "--out", "out"], folder);
    expect(await ask(CLAIMED)).toEqual(["good.txt"]);
  });
});
