import { z } from "zod";
import { plainColumns, sideFigures } from "../figures/columns.js";
import { nearestOf } from "../nearest.js";
import { isDateFormat } from "./date-format.js";
import { isLanguage } from "./month-names.js";
import { ourColumns } from "./our-columns.js";
import { isZone } from "./zones.js";

const words = z.string().min(1);

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
const dateForm = words.refine(isDateFormat, { error: DATE_FORM });

/** How the words of a cell are to be read. */
const options = {
  /** of dates: `dd.MM.yyyy`, `d MMM yyyy`, several where the column has several, `excel` for numbers of days; ISO dates need none */
  format: z.union([dateForm, z.array(dateForm).min(1)], { error: DATE_FORM }).optional(),
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
  /** what stands before the decimals */
  decimal: z.enum([".", ","]).optional(),
  /** what numbers are multiplied by: 1000 where the table counts thousands */
  scale: z.number().positive().optional(),
  /** their words and ours; null where theirs mean that nothing is known */
  values: z.record(z.string(), z.string().nullable()).optional(),
};

const FromColumn = z.strictObject({
  from: words,
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
    /** what its rows are: events, each a record, or figures, each a claim */
    kind: z.enum(["events", "figures"]).optional(),
    /** names of the columns of a table without a header; false: they are called 1, 2, 3 … */
    header: z.union([z.array(z.string()).min(1), z.literal(false)]).optional(),
    /** null words of every column */
    nulls: z.array(z.string()).optional(),
    /** by our columns */
    columns: z.record(words, ColumnSource).optional(),
    unpivot: Unpivot.optional(),
  })
  .superRefine((mapping, context) => {
    if (mapping.layout !== undefined) return;
    for (const [column, source] of Object.entries(mapping.columns ?? {}))
      for (const message of problemsOf(column, source, mapping.kind))
        context.addIssue({ code: "custom", path: ["columns", column], message });
    for (const end of ["name", "value"] as const) {
      const column = mapping.unpivot && columnOf(mapping.unpivot[end]);
      for (const message of column === undefined ? [] : problemsOf(column, "", mapping.kind))
        context.addIssue({ code: "custom", path: ["unpivot", end], message });
    }
  });
export type Mapping = z.infer<typeof Mapping>;

export const columnOf = (end: Unpivot["name"]): string => (typeof end === "string" ? end : end.column);

/** Whether a sidecar says how to read the table, and not only whose it is. */
export const mapsColumns = ({ columns, unpivot, header, kind }: Mapping): boolean =>
  columns !== undefined || unpivot !== undefined || header !== undefined || kind !== undefined;

const figuresNames = [...plainColumns, ...sideFigures.keys()];

function problemsOf(column: string, source: ColumnSource, kind: Mapping["kind"]): string[] {
  const known = kind === "figures" ? figuresNames : [...ourColumns.keys()];
  const base = kind === "figures" ? (column.split(":")[0] ?? "").replace(/_qualifier$/, "") : column;
  if (!known.includes(base))
    return [`${column} is no column of ours; the nearest is ${nearestOf(base, known)}`];
  if (typeof source === "object" && "year" in source && !isDate(column))
    return [`${column} is no date: year, month and day go to ${kind === "figures" ? "date" : "event_date"}`];
  const isRange = typeof source === "object" && "from" in source && (source.range || source.qualifier);
  if (isRange && kind !== "figures" && !TOLLS.has(column))
    return [`a range or a qualifier goes to fatalities or injured, not to ${column}, which is one number`];
  return [];
}

const TOLLS = new Set(["fatalities", "fatalities_best", "injured"]);

const isDate = (column: string) =>
  ourColumns.get(column) === "date" || ["date", "since", "until", "as_of"].includes(column);
