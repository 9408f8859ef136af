import { type Issue, issue, Judgement, type Outcome } from "@sitrep/model";
import Papa from "papaparse";
import type { Rulings } from "./cluster.js";

const COLUMNS = ["left", "right", "judgement", "who", "why"] as const;

/** A person's decisions on links (data/judgements.csv). A row that cannot be read costs itself, and is named with its line. */
export function readJudgements(text: string, file: string): Outcome<Judgement[]> {
  const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: false }).data;
  const issues: Issue[] = [];
  const value: Judgement[] = [];
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  if (text.trim() === "") return { value, issues };
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const found = `columns ${header.join(", ") || "none"}`;
    return {
      value,
      issues: [
        issue("link", "judgement-columns", file, found, `columns ${COLUMNS.join(", ")}`, {
          severity: "error",
          line: 1,
        }),
      ],
    };
  }
  rows.slice(1).forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const row = Object.fromEntries(
      COLUMNS.map((column) => [column, (cells[header.indexOf(column)] ?? "").trim()]),
    );
    const parsed = Judgement.safeParse(row);
    if (parsed.success) value.push(parsed.data);
    else {
      const columns = parsed.error.issues.map(({ path }) => String(path[0])).join(", ");
      issues.push(
        issue(
          "link",
          "judgement-row",
          file,
          `"${cells.join(",")}"`,
          `two ids, same or different, who and why (see ${columns})`,
          { severity: "error", line: index + 2 },
        ),
      );
    }
  });
  return { value, issues };
}

/** Judgements on what is there, without those that an earlier one contradicts. */
export function rulingsOf(
  judgements: readonly Judgement[],
  known: ReadonlySet<string>,
  file: string,
): { rulings: Rulings; issues: Issue[] } {
  const issues: Issue[] = [];
  const said = new Map<string, string>();
  const same: [string, string][] = [];
  const different: [string, string][] = [];
  for (const { left, right, judgement, who } of judgements) {
    const unknown = [left, right].filter((id) => !known.has(id));
    if (unknown.length > 0) {
      issues.push(
        issue(
          "link",
          "judgement-unknown",
          file,
          unknown.join(", "),
          "ids of event claims or records that are loaded",
          { severity: "info", because: `judged by ${who}` },
        ),
      );
      continue;
    }
    const key = [left, right].sort().join(" ");
    const earlier = said.get(key);
    if (earlier !== undefined && earlier !== judgement) {
      issues.push(
        issue("link", "judgement-conflict", file, `${judgement} for ${key}`, `${earlier}, as judged before`, {
          severity: "error",
          because: `judged by ${who}`,
        }),
      );
      continue;
    }
    said.set(key, judgement);
    (judgement === "same" ? same : different).push([left, right]);
  }
  return { rulings: { same, different }, issues };
}
