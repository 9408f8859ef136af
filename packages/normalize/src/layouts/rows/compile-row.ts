import type { z } from "zod";
import { WHOLE } from "./cells.js";

/** A cell that its schema refuses. */
export interface CellProblem {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

export interface RowReader<Row> {
  /** the row's values; null where a cell that the row needs is not what it must be: `problem` then says which */
  read(cells: readonly string[]): Row | null;
  /** the first cell that refuses the row, in the schema's order */
  problem(): CellProblem;
  /** of the row read last, the cells that the schema refuses and the row does not need: their values are null */
  spoilt(): readonly CellProblem[];
}

/**
 * Straight-line code from a zod schema of a row whose cells are made by `cells.ts`: it accepts, refuses and places as zod does, some
 * ten times as fast. `indexOf` tells the cell of a column, -1 where the table has no such column: an absent cell reads as "".
 * Throws for a schema it does not know, so that no check is ever left out. A bad cell of a column that may be `null` and that `needs`
 * leaves out costs that cell alone.
 */
export function compileRow<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  indexOf: (column: string) => number,
  needs: (column: string) => boolean = () => true,
): RowReader<z.output<z.ZodObject<Shape>>> {
  if (schema._zod.def.checks?.length) throw new Error("a schema with a rule beyond its cells");
  const columns = Object.keys(schema.shape);
  const held: unknown[] = [];
  const lines = columns.map((column, at) => {
    const cell = schema.shape[column];
    if (!cell) throw new Error(`${column}: a column without a schema`);
    const index = indexOf(column);
    const given = index < 0 ? '""' : `(cells[${index}] ?? "")`;
    const isNeeded = defOf(cell).type !== "union" || needs(column);
    const fail = isNeeded ? `return refuse(${at})` : `{ v${at} = spoil(${at}); break b${at}; }`;
    const source = code(defOf(cell), `c${at}`, `v${at}`, fail, held);
    return `let c${at} = trimmed(${given}), v${at};\nb${at}: {\n${source}\n}`;
  });
  const values = columns.map((column, at) => `${JSON.stringify(column)}: v${at}`);
  const build = new Function(
    "held",
    "trimmed",
    "wholeOf",
    "refuse",
    "spoil",
    `return (cells) => {\n${lines.join("\n")}\nreturn { ${values.join(", ")} };\n}`,
  );
  let refused = 0;
  let last: readonly string[] = [];
  let spoilt: number[] = [];
  const refuse = (at: number): null => {
    refused = at;
    return null;
  };
  const spoil = (at: number): null => {
    spoilt.push(at);
    return null;
  };
  const compiled: (cells: readonly string[]) => z.output<z.ZodObject<Shape>> | null = build(
    held,
    trimmed,
    wholeOf,
    refuse,
    spoil,
  );
  const problemAt = (at: number): CellProblem => {
    const column = columns[at] ?? "";
    const cell = schema.shape[column];
    return { column, found: last[indexOf(column)] ?? "", expected: cell ? descriptionOf(cell) : "" };
  };
  return {
    read(cells) {
      last = cells;
      if (spoilt.length > 0) spoilt = [];
      return compiled(cells);
    },
    problem: () => problemAt(refused),
    spoilt: () => (spoilt.length === 0 ? NONE : spoilt.map(problemAt)),
  };
}

const NONE: readonly never[] = [];
/** What `compileRow` makes of one cell: the value of its words; undefined where the schema refuses them. */
export function compileCell(cell: z.core.$ZodType): (words: string) => string | number | null | undefined {
  const held: unknown[] = [];
  const source = code(defOf(cell), "words", "value", "return undefined", held);
  const build = new Function(
    "held",
    "trimmed",
    "wholeOf",
    `return (cell) => {\nlet words = trimmed(cell), value;\n${source}\nreturn value;\n}`,
  );
  return build(held, trimmed, wholeOf);
}

/** What a cell must be, in its schema's own words. */
const descriptionOf = (cell: z.core.$ZodType): string =>
  ("description" in cell && typeof cell.description === "string" ? cell.description : null) ??
  "another value";

/** White space as `String.trim` knows it; most cells have none, and are not copied. */
export function trimmed(cell: string): string {
  const { length } = cell;
  if (length === 0) return cell;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(length - 1)];
  return first > 32 && first < 128 && last > 32 && last < 128 ? cell : cell.trim();
}

/** The number of words that `WHOLE` fits; NaN for others. */
function wholeOf(words: string): number {
  const { length } = words;
  if (length === 0 || length > 9) return WHOLE.test(words) ? Number(words) : Number.NaN;
  let value = 0;
  for (let at = 0; at < length; at++) {
    const digit = words.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return WHOLE.test(words) ? Number(words) : Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

type Def = z.core.$ZodTypeDef & {
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly format?: string;
  readonly transform?: (value: unknown, payload: unknown) => unknown;
};
const defOf = (type: z.core.$ZodType): Def => type._zod.def;

/** Lines that make `value` of the words `words`, both names of variables, and run `fail` where the schema refuses. */
function code(def: Def, words: string, value: string, fail: string, held: unknown[]): string {
  const hold = (it: unknown) => `held[${held.push(it) - 1}]`;
  if (def.type === "union") {
    const [nulls, cell] = def.options ?? [];
    const literals = nulls && wordsOf(defOf(nulls));
    if (!cell || !literals || def.options?.length !== 2)
      throw new Error("a union that is no cell with null words");
    const isNull = literals.length > MANY ? isAmong(literals, words, hold) : isOneOf(literals, words);
    return `if (${isNull}) ${value} = null; else {\n${code(defOf(cell), words, value, fail, held)}\n}`;
  }
  if (def.type === "string") {
    const tests = (def.checks ?? []).flatMap((check) => stringTest(check, words, hold));
    const refuse = tests.map((test) => `if (!(${test})) ${fail};`).join(" ");
    return `${refuse} ${value} = ${words};`;
  }
  if (def.type === "enum") {
    const known = hold(new Set(Object.values(def.entries ?? {})));
    return `if (!${known}.has(${words})) ${fail}; ${value} = ${words};`;
  }
  if (def.type === "pipe" && def.in && def.out)
    return pipe(defOf(def.in), defOf(def.out), words, value, fail, held);
  throw new Error(`a cell of type ${def.type}`);
}

function pipe(first: Def, second: Def, words: string, value: string, fail: string, held: unknown[]): string {
  const hold = (it: unknown) => `held[${held.push(it) - 1}]`;
  if (second.type === "number") {
    const isWhole = first.in && (defOf(first.in).checks ?? []).some((check) => patternOf(check) === WHOLE);
    const read = isWhole
      ? `${value} = wholeOf(${words}); if (${value} !== ${value}) ${fail};`
      : code(first, words, value, fail, held);
    const tests = (second.checks ?? []).map((check) => numberTest(check, value));
    if (second.format === "safeint") tests.push(`Number.isSafeInteger(${value})`);
    return `${read} if (!(${["true", ...tests].join(" && ")})) ${fail};`;
  }
  if (second.type === "enum") return code(second, words, value, fail, held);
  if (second.type !== "transform" || !second.transform) throw new Error(`a pipe into ${second.type}`);
  const before = code(first, words, value, fail, held);
  if (second.transform === Number) return `${before} ${value} = +${value};`;
  const issues: unknown[] = [];
  const payload = { value: "", issues, addIssue: (problem: unknown) => issues.push(problem) };
  const make = second.transform;
  const run = hold((it: string): unknown => {
    payload.value = it;
    if (issues.length > 0) issues.length = 0;
    const result = make(it, payload);
    return issues.length > 0 ? undefined : result;
  });
  return `${before} ${value} = ${run}(${value}); if (${value} === undefined) ${fail};`;
}

/** Null words from which a set is asked, which costs more than a few comparisons. */
const MANY = 6;

const isOneOf = (literals: readonly string[], words: string): string =>
  literals.map((word) => `${words} === ${JSON.stringify(word)}`).join(" || ");

/** The same for many: few cells are short and begin like one of them. */
function isAmong(literals: readonly string[], words: string, hold: (it: unknown) => string): string {
  const longest = Math.max(...literals.map((word) => word.length));
  const filled = literals.filter((word) => word !== "");
  const starts = [...new Set(filled.map((word) => word.charCodeAt(0)))];
  const begins = starts.map((code) => `${words}.charCodeAt(0) === ${code}`).join(" || ");
  const among = `${words}.length <= ${longest} && (${begins}) && ${hold(new Set(filled))}.has(${words})`;
  return literals.length === filled.length ? among : `${words} === "" || (${among})`;
}

/** The null words of `z.string().trim().pipe(z.enum(words)).transform(() => null)`. */
function wordsOf(def: Def): string[] | null {
  const entries = def.in && defOf(def.in).out;
  const words = entries && defOf(entries).entries;
  return words ? Object.values(words).map(String) : null;
}

const patternOf = (check: z.core.$ZodCheck): RegExp | undefined => {
  const def: z.core.$ZodCheckDef & { pattern?: RegExp } = check._zod.def;
  return def.pattern;
};

function stringTest(check: z.core.$ZodCheck, words: string, hold: (it: unknown) => string): string[] {
  const def: z.core.$ZodCheckDef & { minimum?: number; maximum?: number } = check._zod.def;
  const pattern = patternOf(check);
  // the words are trimmed already
  if (def.check === "overwrite") return [];
  if (pattern) return [`${hold(pattern)}.test(${words})`];
  if (def.check === "min_length") return [`${words}.length >= ${def.minimum}`];
  if (def.check === "max_length") return [`${words}.length <= ${def.maximum}`];
  throw new Error(`a check of words, ${def.check}`);
}

function numberTest(check: z.core.$ZodCheck, value: string): string {
  const def: z.core.$ZodCheckDef & { value?: number; inclusive?: boolean } = check._zod.def;
  if (def.check === "greater_than") return `${value} ${def.inclusive ? ">=" : ">"} ${def.value}`;
  if (def.check === "less_than") return `${value} ${def.inclusive ? "<=" : "<"} ${def.value}`;
  throw new Error(`a check of a number, ${def.check}`);
}
