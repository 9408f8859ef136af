import type { PeopleCounted } from "@sitrep/lexicon";
import {
  CasualtyOutcome,
  Certainty,
  ClaimKind,
  EventType,
  LossOutcome,
  MunitionOutcome,
  TroopChange,
} from "@sitrep/model";
import { z } from "zod";
import { NULL_WORDS } from "../records/null-words.js";
import type { BadCell } from "../records/outcomes.js";
import {
  actorsCell,
  addressCell,
  type Cell,
  type CountCell,
  countCell,
  countriesCell,
  dateCell,
  equipmentCell,
  munitionsCell,
  placeCell,
  qualifierCell,
  saidByCell,
  textCell,
  timeCell,
  wordCell,
} from "./cells.js";
import { isPlainColumn, type PlainColumn } from "./columns.js";
import type { FigureColumn, HeaderPlan } from "./header.js";

/** A figure beside the row's main one. */
export interface FigureCell {
  readonly column: FigureColumn;
  readonly count: CountCell;
}

/** A cell as zod sees it: a problem carries its code, and as its message what was expected. */
const cell = <T>(read: (text: string) => Cell<T>) =>
  z
    .string()
    .transform((text, context) => {
      const result = read(text);
      if ("value" in result) return result.value;
      context.issues.push({
        code: "custom",
        input: text,
        message: result.expected,
        params: { code: result.code },
      });
      return z.NEVER;
    })
    .optional();

const Outcome = z.union([CasualtyOutcome, MunitionOutcome, LossOutcome]);
const outcomes = [
  ...new Set([...CasualtyOutcome.options, ...MunitionOutcome.options, ...LossOutcome.options]),
];

const columns = {
  kind: cell(wordCell(ClaimKind, ClaimKind.options)),
  value: cell((text) => countCell(text)),
  value_high: cell((text) => countCell(text)),
  qualifier: cell(qualifierCell),
  since: cell(dateCell),
  since_words: cell(textCell),
  until: cell(dateCell),
  until_words: cell(textCell),
  as_of: cell(dateCell),
  date: cell(dateCell),
  date_words: cell(textCell),
  time: cell(timeCell),
  event_type: cell(wordCell(EventType, EventType.options)),
  outcome: cell(wordCell(Outcome, outcomes)),
  munition: cell(munitionsCell),
  equipment: cell(equipmentCell),
  change: cell(wordCell(TroopChange, TroopChange.options)),
  country: cell(countriesCell),
  place: cell(placeCell),
  actor: cell(actorsCell()),
  target: cell(actorsCell()),
  victims: cell(actorsCell()),
  said_by: cell(saidByCell),
  certainty: cell(wordCell(Certainty, Certainty.options)),
  source: cell(textCell),
  source_url: cell(addressCell),
  quote: cell(textCell),
  note: cell(textCell),
} satisfies Record<PlainColumn, z.ZodType>;

/** The filled cells of a row, each read by itself; an empty cell is absent. */
export const FiguresRow = z.object(columns);
export type FiguresRow = z.infer<typeof FiguresRow>;

/** The same for a table whose sidecar names actors of its own. */
export function rowWith(actors: ReadonlyMap<string, string>): typeof FiguresRow {
  const own = cell(actorsCell(actors));
  return z.object({ ...columns, actor: own, target: own, victims: own });
}

/** Columns that a figure can do without; a bad cell of any other plain column costs its row. What is beside the main figure can go too. */
const SPARED: ReadonlySet<string> = new Set<PlainColumn>([
  ...(["country", "actor", "target", "victims", "munition", "source_url"] as const),
]);
export const isSpared = ({ column }: BadCell): boolean => SPARED.has(column) || !isPlainColumn(column);

/** Reads every filled cell of a row, and says all that is wrong with them; `row` lacks what cannot be read. */
export function readCells(
  cells: readonly string[],
  plan: HeaderPlan,
  schema: typeof FiguresRow = FiguresRow,
): { row: FiguresRow; figures: FigureCell[]; problems: BadCell[] } {
  const at = (index: number | null) => (index === null ? "" : (cells[index] ?? "").trim());
  const filled = [...plan.plain].flatMap(([name, index]) => {
    const text = at(index);
    return text === "" || isNull(name, text, plan) ? [] : [[name, text] as const];
  });
  const parsed = schema.safeParse(Object.fromEntries(filled));
  const problems = parsed.success ? [] : parsed.error.issues.map((it) => problemOf(it, plan, cells));
  const figures: FigureCell[] = [];
  for (const column of plan.figures) {
    const text = at(column.at);
    if (text === "") continue;
    const figure = figureIn(column, text, at(column.qualifierAt));
    if ("code" in figure) problems.push(figure);
    else figures.push(figure);
  }
  const bad = new Set(problems.map(({ column }) => column));
  const readable = filled.filter(([name]) => !bad.has(name));
  const row = parsed.success ? parsed.data : schema.parse(Object.fromEntries(readable));
  return { row, figures, problems };
}

/** Words for nothing in a cell of words; a number must be one. In a column of ISO codes NA is Namibia. */
const isNull = (name: PlainColumn, text: string, { codes }: HeaderPlan): boolean =>
  NULLS.has(text) && !NUMBERS.has(name) && !(text === "NA" && codes.has(name));
const NULLS: ReadonlySet<string> = new Set(NULL_WORDS);
const NUMBERS: ReadonlySet<PlainColumn> = new Set(["kind", "value", "value_high"]);

function problemOf(it: z.core.$ZodIssue, plan: HeaderPlan, cells: readonly string[]): BadCell {
  const column = String(it.path[0] ?? "");
  const found = [...plan.plain].find(([name]) => name === column);
  const code = it.code === "custom" ? String(it.params?.["code"] ?? "bad-cell") : "bad-cell";
  return { column, code, found: found ? (cells[found[1]] ?? "").trim() : "", expected: it.message };
}

function figureIn(column: FigureColumn, text: string, qualifierText: string): FigureCell | BadCell {
  const count = countCell(text, peopleOf(column.counts));
  if (!("value" in count)) return { column: column.written, found: text, ...count };
  if (qualifierText === "") return { column, count: count.value };
  const name = `${column.counts}_qualifier`;
  const qualifier = qualifierCell(qualifierText);
  if (!("value" in qualifier)) return { column: name, found: qualifierText, ...qualifier };
  const joined = qualified(count.value, qualifier.value);
  return "code" in joined ? { column: name, found: qualifierText, ...joined } : { column, count: joined };
}

const peopleOf = (counts: string): PeopleCounted | null =>
  counts === "killed" || counts === "injured" ? counts : null;

/** The row's main figure from `value`, `value_high` and `qualifier`; null where `value` is empty or they do not agree. */
export function mainCount(row: FiguresRow): { count: CountCell | null; problems: BadCell[] } {
  const { value, value_high, qualifier } = row;
  const refuse = (column: PlainColumn, found: string, code: string, expected: string) => ({
    count: null,
    problems: [{ column, code, found, expected }],
  });
  if (!value) return { count: null, problems: [] };
  if (value_high) {
    const found = String(value_high.value);
    if (value_high.qualifier !== "exact") return refuse("value_high", found, "bad-value", "a plain number");
    if (value.qualifier !== "exact")
      return refuse("value_high", found, "two-values", "a plain number in value, or no value_high");
    if (value.value === null || value_high.value === null)
      return refuse("value_high", found, "bad-value", "a number in value and one in value_high");
    if (value.value >= value_high.value)
      return refuse("value_high", found, "low-above-high", `more than value, ${value.value}`);
  }
  const range: CountCell = value_high
    ? { value: value.value, value_high: value_high.value, qualifier: "between" }
    : value;
  if (!qualifier) return { count: range, problems: [] };
  const joined = qualified(range, qualifier);
  if ("code" in joined) return refuse("qualifier", qualifier, joined.code, joined.expected);
  return { count: joined, problems: [] };
}

/** A count with the qualifier of another cell, which may repeat what the count says of itself but not deny it. */
function qualified(
  count: CountCell,
  qualifier: CountCell["qualifier"],
): CountCell | { code: string; expected: string } {
  if (count.qualifier !== "exact" && count.qualifier !== qualifier) {
    return { code: "two-qualifiers", expected: `${count.qualifier}, as its value has it, or nothing` };
  }
  if (count.value === null) return { code: "two-qualifiers", expected: "nothing beside vague words" };
  if (qualifier === "between" && count.value_high === null) {
    return { code: "missing-cell", expected: "both ends of the range, as 3–7" };
  }
  return { ...count, qualifier };
}
