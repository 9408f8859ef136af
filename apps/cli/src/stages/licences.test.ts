import { expect, it } from "vitest";
import { licencesIn } from "./licences.js";

it("reads licences from a table", () => {
  const readme =
    "| file | what it is | licence |\n|---|---|---|\n| `tables/a.csv` | counts | CC0 1.0 |\n| `tables/b.csv` | strikes | |\n\n| x | y |\n| `c.csv` | z |\n";
  expect([...licencesIn(readme)]).toEqual([["tables/a.csv", "CC0 1.0"]]);
});

it("reads licences from an entry per file", () => {
  const readme = "## `tables/a.csv`\nCounts.\n- Licence: CC0 1.0\n\n## `reports/b.md`\n**Licence:** ours\n";
  expect([...licencesIn(readme)]).toEqual([
    ["tables/a.csv", "CC0 1.0"],
    ["reports/b.md", "ours"],
  ]);
});

it("reads nothing from a README that says nothing of the kind", () => {
  expect(licencesIn("# Data\n\nSome files. All rights are theirs.\n").size).toBe(0);
});
