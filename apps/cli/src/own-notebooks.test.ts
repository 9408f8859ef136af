import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";

const OWN = "# Mine\n\n```sql all\nSELECT claim_id, kind FROM claims ORDER BY claim_id\n```\n";

function house(files: Record<string, string> = smallReports) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  return {
    folder,
    page: (name: string) => readFileSync(join(folder, "out/notebooks", name), "utf8"),
    run: (...words: string[]) =>
      runSitrep(words, folder, { SITREP_DATA: join(folder, "data"), SITREP_OUT: join(folder, "out") }),
  };
}

it("makes a page of a Markdown file with SQL, anew when it changes, and none when it is gone", async () => {
  const { folder, page, run } = house({ ...smallReports, "notebooks/mine.md": OWN });
  expect((await run("run")).code).toBe(0);
  expect(page("own-mine.html")).toContain('id="row-all-1"');
  const documents = await run(
    "sql",
    "SELECT file FROM documents WHERE file LIKE 'notebooks%'",
    "--format",
    "json",
  );
  expect(JSON.parse(documents.out)).toEqual([]);
  const path = join(folder, "data/notebooks/mine.md");
  writeFileSync(path, OWN.replace("# Mine", "# Ours"));
  expect((await run("notebooks")).code).toBe(0);
  expect(page("own-mine.html")).toContain("<h1>Ours</h1>");
  rmSync(path);
  expect((await run("notebooks")).code).toBe(0);
  expect(existsSync(join(folder, "out/notebooks/own-mine.html"))).toBe(false);
});

it("tells a cell that could not be made with file and line, on every run until it is mended", async () => {
  const { run } = house({
    ...smallReports,
    "notebooks/mine.md": `${OWN}\n\`\`\`sql more\nSELECT nothing FROM claims\n\`\`\`\n`,
  });
  for (const words of [
    ["run", "--strict"],
    ["notebooks", "--strict"],
  ]) {
    const { code, err } = await run(...words);
    expect(err).toMatch(/^notebooks\/mine\.md:7: found .*nothing.*, expected a SELECT/m);
    expect(code).toBe(1);
  }
});

it("says on the front page what changed since the run before, and the same when nothing did", async () => {
  const { folder, page, run } = house();
  await run("run");
  expect(page("index.html")).not.toContain("Since the run before");
  writeFiles(join(folder, "data"), { "reports/more.txt": "More\n\nTwo soldiers were killed in Syria.\n" });
  await run("run");
  const after = page("index.html");
  expect(after).toMatch(/<strong>1 file new<\/strong>: <span dir="auto">reports\/more\.txt<\/span>/);
  expect(after).toContain("1 figure new");
  rmSync(join(folder, "out/.last-run.json"));
  rmSync(join(folder, "out/notebooks"), { recursive: true });
  await run("run");
  expect(page("index.html")).toBe(after);
  rmSync(join(folder, "data/reports/more.txt"));
  await run("run");
  expect(page("index.html")).toContain("<strong>1 file gone</strong>");
}, 180_000);
