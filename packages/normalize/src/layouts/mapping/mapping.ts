import { articleFields } from "@sitrep/model";
import { z } from "zod";
import { plainColumns, sideFigures } from "../figures/columns.js";
import { meantBy } from "../nearest.js";
import { countryIn } from "../words.js";
import { isDateFormat } from "./date-format.js";
import { misplaced } from "./misplaced.js";
import { isLanguage } from "./month-names.js";
import { type ColumnType, ourColumns } from "./our-columns.js";
import { isZone } from "./zones.js";

const words = z.string().min(1);
/** What `sitrep map` writes where a person must say something. */
export const BLANK = "?";

/** The name of the WHATWG Encoding Standard for an encoding, `gbk` for "GBK"; null for none. */
function encodingNamed(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

const DATE_FORM =
  'expected yyyy, MM and dd in these letters, such as dd.MM.yyyy or d MMMM yyyy, or "excel"; several as a list';
const dateForm = z.string().refine(isDateFormat, {
  error: ({ input }) => (input === BLANK ? `${DATE_FORM}; seen.columns shows some cells` : DATE_FORM),
});

/** How the words of a cell are to be read. */
const options = {
  /** of dates: `dd.MM.yyyy`, `d MMM yyyy`, several where the column has several, `excel` for numbers of days; ISO dates need none */
  format: z
    .union([dateForm, z.array(dateForm).min(1, { error: DATE_FORM })], { error: DATE_FORM })
    .optional(),
  /** that months are named in, where it is not English */
  language: words.refine(isLanguage, { error: "expected a language such as de, uk or ar-IQ" }).optional(),
  /** in which days are to be counted: a moment in another zone becomes one of this */
  zone: words.refine(isZone, { error: "expected an IANA zone such as Asia/Baghdad or UTC" }).optional(),
  /** which of two plain coordinates in one cell comes first */
  order: z.enum(["latitude-first", "longitude-first"]).optional(),
  /** words that mean that nothing is known */
  nulls: z.array(z.string()).optional(),
  /** the cell may hold both ends: "3 – 7", "3-7", "3 to 7", "3 bis 7" */
  range: z.boolean().optional(),
  /** what comes before the decimals */
  decimal: z.enum([".", ","]).optional(),
  /** what numbers are multiplied by: 1000 where the table counts thousands */
  scale: z.number().positive().optional(),
  /** their words and ours; null where theirs mean that nothing is known */
  values: z.record(z.string(), z.string().nullable()).optional(),
};

const STARRED = 'expected words with a star for each part, such as "*, * district"';
const starred = words.refine((pattern) => pattern.includes("*"), { error: STARRED });

const JOINED = "expected their column, or a list of two or more that are joined";

const FromColumn = z.strictObject({
  /** their column, or several whose words are joined */
  from: z.union([words, z.array(words).min(2, { error: JOINED })], { error: JOINED }),
  /** what is between joined words; a blank where it is left out */
  join: z.string().optional(),
  /** what is between the parts of a cell */
  split: words.optional(),
  /** words with a star for each part: "*, * district"; of several the first that fits */
  pattern: z.union([starred, z.array(starred).min(1)], { error: STARRED }).optional(),
  /** which part of the cell, from 1; -1 is the last */
  part: z
    .int()
    .refine((part) => part !== 0, { error: "expected 1 for the first part, -1 for the last" })
    .optional(),
  /** their column that qualifies the number: "at least", "about" */
  qualifier: words.optional(),
  /** their qualifiers and ours: `{ "mindestens": "at least" }`; null where theirs says nothing */
  qualifiers: z.record(z.string(), z.string().nullable()).optional(),
  ...options,
});
const Constant = z.strictObject({ value: z.union([z.string(), z.number()]).transform(String) });
const DateParts = z.strictObject({
  year: words,
  month: words.optional(),
  day: words.optional(),
  language: options.language,
});

/** What may be said of a column, for messages. */
export const sourceKeys: readonly string[] = [
  ...new Set([FromColumn, Constant, DateParts].flatMap(({ shape }) => Object.keys(shape))),
];
export const optionKeys: readonly string[] = ["column", ...Object.keys(options)];

/** Where the cells of a column of ours come from. */
export const ColumnSource = z.union([words, FromColumn, Constant, DateParts], {
  error:
    'expected their column, { "from": their column, … }, { "value": a constant } or { "year": …, "month": …, "day": … } with their columns',
});
export type ColumnSource = z.infer<typeof ColumnSource>;
export type FromColumn = z.infer<typeof FromColumn>;

const ourEnd = z.union([words, z.strictObject({ column: words, ...options })]);

/** A wide table: each of some columns gives a record of its own. */
export const Unpivot = z.strictObject({
  /** their columns, or a pattern with one star: "killed_*" */
  columns: z.union([
    z.array(words).min(1),
    words.refine((it) => it.split("*").length === 2, { error: "expected one star" }),
  ]),
  /** our column that the column's name goes to; of a pattern what the star stands for */
  name: ourEnd,
  /** our column that the cell goes to */
  value: ourEnd,
});
export type Unpivot = z.infer<typeof Unpivot>;

const ACTOR_KINDS = ["state", "force", "group", "organisation"] as const;
const GivenActor = z.strictObject({
  country: words
    .refine((it) => countryIn(it) !== null, { error: "expected a country as ISO code or English name" })
    .optional(),
  /** an army or another force where it is left out */
  kind: z.enum(ACTOR_KINDS, { error: `expected one of ${ACTOR_KINDS.join(", ")}` }).optional(),
});

const FILES =
  "expected names relative to its folder, with * for any letters: gva_*.csv, 2024/**/*.csv or gtd.xlsx/Sheet*";
const filePattern = words.refine((it) => !it.startsWith("/") && !it.split("/").includes(".."), {
  error: FILES,
});
const DELIMITER = 'expected one character, or "tab"';
const SKIPPED = { error: "expected how many lines stand above the table, 1 to 1000" };
const rowWords = z.record(words, z.union([z.string(), z.array(z.string()).min(1)]), {
  error: 'expected their columns with the words of each: { "Type": ["attack", "strike"] }',
});

/** What `name.sitrep.json` beside a table says of it. */
export const Mapping = z
  .strictObject({
    dataset: z
      .strictObject({
        name: words,
        licence: words.optional(),
        citation: words.optional(),
        restricted: z.boolean().optional(),
        /** the rows were made up, to try things with: they are never put to an event that was reported */
        synthetic: z.boolean().optional(),
      })
      .optional(),
    /** the files that it holds for, where it is not the one beside it: names or patterns, relative to its folder */
    files: z.union([filePattern, z.array(filePattern).min(1)], { error: FILES }).optional(),
    /** the day or release that the export is of */
    vintage: words.optional(),
    /** whether the export holds all of its data set */
    full: z.boolean().optional(),
    /** what its bytes are written in, by a name of the WHATWG Encoding Standard: `windows-1251`, `gbk` */
    encoding: words
      .refine((name) => encodingNamed(name) !== null, {
        error: "expected the name of an encoding, such as utf-8, windows-1251, koi8-r or gbk",
      })
      .transform((name) => encodingNamed(name) ?? name)
      .optional(),
    /** name of the layout that reads it, whatever its header looks like; `columns` then name that layout's columns */
    layout: words.optional(),
    /** who is named in the columns of figures and in no table of ours: the country and the kind of each */
    actors: z.record(words, GivenActor).optional(),
    /** what its rows are: events, each a record, figures, each a claim, or articles, each a report */
    kind: z.enum(["events", "figures", "articles"]).optional(),
    /** names of the columns of a table without a header; false: they are called 1, 2, 3 … */
    header: z.union([z.array(z.string()).min(1), z.literal(false)]).optional(),
    /** lines above the table, such as a title */
    skip: z.int(SKIPPED).min(1, SKIPPED).max(1000, SKIPPED).optional(),
    /** what is between cells, where it is told wrongly: `~`, `tab` */
    delimiter: z
      .union([z.string().length(1, { error: DELIMITER }), z.literal("tab")], { error: DELIMITER })
      .transform((it) => (it === "tab" ? "\t" : it))
      .optional(),
    /** rows to read, by their columns: those that have one of these words in each */
    keep: rowWords.optional(),
    /** rows to leave out, such as totals: those that have one of these words in any */
    leave_out: rowWords.optional(),
    /** null words of every column */
    nulls: z.array(z.string()).optional(),
    /** by our columns */
    columns: z.record(words, ColumnSource).optional(),
    unpivot: Unpivot.optional(),
    /** what `sitrep map` saw of the table, for people: not read */
    seen: z.unknown().optional(),
  })
  .superRefine((mapping, context) => {
    for (const [column, source] of Object.entries(mapping.columns ?? {}))
      for (const message of problemsOfParts(source))
        context.addIssue({ code: "custom", path: ["columns", column], message });
    if (mapping.layout !== undefined) return;
    for (const [column, source] of Object.entries(mapping.columns ?? {}))
      for (const message of problemsOf(column, source, mapping.kind))
        context.addIssue({ code: "custom", path: ["columns", column], message });
    for (const end of ["name", "value"] as const) {
      const said = mapping.unpivot?.[end];
      const source = typeof said === "object" ? { ...said, from: said.column } : "";
      const column = said === undefined ? undefined : columnOf(said);
      for (const message of column === undefined ? [] : problemsOf(column, source, mapping.kind))
        context.addIssue({ code: "custom", path: ["unpivot", end], message });
    }
  });
export type Mapping = z.infer<typeof Mapping>;

export const columnOf = (end: Unpivot["name"]): string => (typeof end === "string" ? end : end.column);

/** What is said of a column besides its place: how its words are read, and what qualifies them. */
export function optionsOf(source: string | FromColumn) {
  const {
    from: _,
    join: _join,
    split: _split,
    pattern: _pattern,
    part: _part,
    ...said
  } = typeof source === "string" ? { from: source } : source;
  const { qualifier, qualifiers, ...options } = said;
  return { qualifier, qualifiers, options };
}

/** Whether a column is joined or cut from others, and so one that the table does not have. */
export const isDerived = (source: ColumnSource): source is FromColumn =>
  typeof source === "object" &&
  "from" in source &&
  (typeof source.from !== "string" || source.split !== undefined || source.pattern !== undefined);

/** The name of the column that a source reads, for messages too: "Year + Month", "Place, part 2". */
export function columnRead({ from, split, pattern, part = 1 }: FromColumn): string {
  const joined = typeof from === "string" ? from : from.join(" + ");
  return split === undefined && pattern === undefined ? joined : `${joined}, part ${part}`;
}

/** Columns of ours that any words fit; none are known of another layout's. */
export function wordColumns({ kind, layout }: Mapping): ReadonlySet<string> {
  if (layout !== undefined) return new Set();
  if (kind === "articles") return new Set(articleFields.filter((field) => field !== "published"));
  if (kind === "figures") return new Set([...plainColumns].filter((column) => !NO_WORDS.has(column)));
  return new Set([...ourColumns].flatMap(([column, type]) => (type === "text" ? [column] : [])));
}
const NO_WORDS = new Set(["kind", "value", "value_high", "since", "until", "as_of", "date", "time"]);

/** Whether a sidecar says how to read the table, and not only whose it is. */
export const mapsColumns = ({ columns, unpivot, header, kind, actors }: Mapping): boolean =>
  [columns, unpivot, header, kind, actors].some((it) => it !== undefined);

const figuresNames = [...plainColumns, ...sideFigures.keys()];

function problemsOf(column: string, source: ColumnSource, kind: Mapping["kind"]): string[] {
  if (source === BLANK) return [`expected the name of the column for ${column} in place of ${BLANK}`];
  const known: readonly string[] = namesOf(kind);
  const base = kind === "figures" ? (column.split(":")[0] ?? "").replace(/_qualifier$/, "") : column;
  if (!known.includes(base)) return [`expected one of our columns${nearOf(base, known)}`];
  if (typeof source === "object" && "year" in source && !isDate(column))
    return [`${column} is no date: year, month and day go to ${DATES[kind ?? "events"]}`];
  return typeof source === "object" && "from" in source ? misplaced(column, typeOf(base, kind), source) : [];
}

/** The column that may be meant, or all there are. */
function nearOf(name: string, known: readonly string[]): string {
  const near = meantBy(name, known);
  return near === null ? `: ${known.join(", ")}` : `; the nearest is ${near}`;
}

/** What is said of joined columns and parts that makes no sense together. */
function problemsOfParts(source: ColumnSource): string[] {
  if (typeof source !== "object" || !("from" in source)) return [];
  const { from, join, split, pattern, part } = source;
  const problems: string[] = [];
  if (join !== undefined && typeof from === "string")
    problems.push('join goes with a list of columns: { "from": ["Year", "Month"], "join": "-" }');
  if (split !== undefined && pattern !== undefined) problems.push("split or pattern, not both");
  if (part !== undefined && split === undefined && pattern === undefined)
    problems.push('part goes with split or pattern: { "from": "Place", "split": ",", "part": 1 }');
  const stars = [pattern ?? []].flat().map((it) => it.split("*").length - 1);
  if (part !== undefined && stars.length > 0 && stars.every((count) => Math.abs(part) > count))
    problems.push(`a part that the pattern has, not ${part}: it has ${Math.max(...stars)}`);
  return problems;
}

const namesOf = (kind: Mapping["kind"]): readonly string[] =>
  kind === "figures" ? figuresNames : kind === "articles" ? articleFields : [...ourColumns.keys()];

/** What a column holds, as far as what is said of it depends on that. */
function typeOf(column: string, kind: Mapping["kind"]): ColumnType {
  if (isDate(column) || column === "time") return "date";
  if (kind === "figures") {
    if (sideFigures.has(column) || column === "value") return "toll";
    return column === "value_high" ? "count" : column === "country" ? "country" : "text";
  }
  return column === "fatalities_best" ? "toll" : (ourColumns.get(column) ?? "text");
}

const DATES = { events: "event_date", figures: "date", articles: "published" } as const;

const isDate = (column: string) =>
  ourColumns.get(column) === "date" || ["date", "since", "until", "as_of", "published"].includes(column);
