import {
  type Issue,
  issue,
  JUDGEMENT_COLUMNS,
  JUDGEMENT_HEADER,
  Judgement,
  type Outcome,
} from "@sitrep/model";
import { readHandTable } from "@sitrep/model/hand-table";

/** A judgement and where it is, so that an issue can name its line. */
export interface PlacedJudgement extends Judgement {
  readonly file?: string;
  /** counted from 1 */
  readonly line?: number;
}

/** A person's decisions on links (data/judgements.csv). A row that cannot be read costs itself, and is named with its line. */
export function readJudgements(text: string, file: string): Outcome<PlacedJudgement[]> {
  const { rows, header, missing } = readHandTable(text, JUDGEMENT_COLUMNS);
  if (missing.length > 0) {
    const found = `columns ${header.filter(Boolean).join(", ") || "none"}`;
    const expected = `columns ${JUDGEMENT_COLUMNS.join(", ")}`;
    const at = { severity: "error", line: 1 } as const;
    return { value: [], issues: [issue("link", "judgement-columns", file, found, expected, at)] };
  }
  const value: PlacedJudgement[] = [];
  const issues: Issue[] = [];
  for (const { line, cells, cell } of rows) {
    const parsed = Judgement.safeParse(
      Object.fromEntries(
        JUDGEMENT_HEADER.flatMap((column) => {
          const text = cell(column);
          return text === "" && !isNeeded(column) ? [] : [[column, text]];
        }),
      ),
    );
    if (parsed.success) value.push({ ...parsed.data, file, line });
    else
      issues.push(
        unreadable(
          file,
          line,
          cells,
          parsed.error.issues.map(({ path }) => String(path[0])),
        ),
      );
  }
  return { value, issues };
}

const NEEDED: ReadonlySet<string> = new Set(JUDGEMENT_COLUMNS);
const isNeeded = (column: string): boolean => NEEDED.has(column);

function unreadable(file: string, line: number, cells: readonly string[], columns: readonly string[]): Issue {
  const expected = `two ids, same, different, unsure or undo, who and why (see ${[...new Set(columns)].join(", ")})`;
  const at = { severity: "error", line } as const;
  return issue("link", "judgement-row", file, `"${cells.join(",").slice(0, 200)}"`, expected, at);
}
