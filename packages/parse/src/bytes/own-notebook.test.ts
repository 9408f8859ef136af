import { describe, expect, it } from "vitest";
import { formOf } from "./form-of.js";
import { isOwnNotebook } from "./own-notebook.js";

const SQL = "# Counts\n\n```sql counts\nSELECT 1\n```\n";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("isOwnNotebook", () => {
  it.each([
    ["notebooks/counts.md", SQL, true],
    ["notebooks/by month/counts.MD", SQL, true],
    ["notebooks/counts.md", "~~~ sql\nSELECT 1\n~~~", true],
    ["notebooks/windows.md", SQL.replaceAll("\n", "\r\n"), true],
    ["reports/counts.md", SQL, false],
    ["counts.md", SQL, false],
    ["old/notebooks/counts.md", SQL, false],
    ["notebooks/counts.txt", SQL, false],
    ["notebooks/report.md", "Rebels said that 12 soldiers were killed.", false],
    ["notebooks/report.md", "It said ```sql counts in a line.", false],
    ["notebooks/report.md", "```sqlite\nx\n```", false],
    ["notebooks/long.md", `${"Prose. ".repeat(3_000)}\n\n${SQL}`, true],
    ["notebooks/longer-fence.md", "````sql\nSELECT 1\n````", true],
  ])("%s: %j is %s", (file, text, expected) => expect(isOwnNotebook(file, bytes(text))).toBe(expected));
});

it("is no evidence: formOf leaves it alone, and reads a report that is beside it", () => {
  expect(formOf("notebooks/counts.md", bytes(SQL)).role).toBe("ignored");
  expect(formOf("notebooks/report.md", bytes("Rebels said that 12 soldiers were killed.")).role).toBe(
    "report",
  );
});
