import { type Issue, issue } from "@sitrep/model";
import type { TableRow } from "../layout.js";
import { meantBy } from "../nearest.js";
import { holdsCodes } from "../records/null-words.js";
import { countryIn } from "../words.js";
import { isPlainColumn, type PlainColumn, plainColumns, sideFigures } from "./columns.js";

/** A column that holds a figure beside the row's main one: `value:IQ`, `injured`, `injured:JO`. */
export interface FigureColumn {
  /** as the header writes it */
  readonly written: string;
  /** `value`, or what it counts: `injured` */
  readonly counts: string;
  /** the country of which it is the part; null for the whole */
  readonly country: string | null;
  readonly at: number;
  /** where its qualifier is, if it has a column */
  readonly qualifierAt: number | null;
}

/** What is in which cell. Positions count from 0. */
export interface HeaderPlan {
  readonly plain: ReadonlyMap<PlainColumn, number>;
  readonly figures: readonly FigureColumn[];
  readonly unknown: readonly UnknownColumn[];
  /** columns in which every cell of the first rows is an ISO code */
  readonly codes: ReadonlySet<PlainColumn>;
  /** known columns among those that have a name */
  readonly known: number;
  readonly named: number;
}

interface UnknownColumn {
  readonly written: string;
  readonly at: number;
  /** what it should be called; null where it is like no column of ours */
  readonly expected: string | null;
}

interface ColumnName {
  readonly base: string;
  readonly country: string | null;
}

/** "Value : Iraq" → value, Iraq; "Said by" → said_by. */
function nameOf(written: string): ColumnName {
  const [base = "", ...country] = written.split(":");
  const name = base
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return { base: name, country: country.length ? country.join(":").trim() : null };
}

/** Reads a header: columns may come in any order; of two with one name the first counts. */
export function planOf(header: readonly string[], rows: readonly TableRow[] = []): HeaderPlan {
  const names = header.map(nameOf);
  const plain = new Map<PlainColumn, number>();
  const figures: FigureColumn[] = [];
  const unknown: UnknownColumn[] = [];
  names.forEach(({ base, country }, at) => {
    const written = (header[at] ?? "").trim();
    if (written === "") return;
    const twice = names.findIndex((name) => name.base === base && name.country === country) < at;
    const place = country === null ? null : countryIn(country);
    if (twice) unknown.push({ written, at, expected: "each column once" });
    else if (country === null && isPlainColumn(base)) plain.set(base, at);
    else if (country !== null && place === null)
      unknown.push({ written, at, expected: `${base}: and a country` });
    else if (sideFigures.has(base) || (base === "value" && place !== null)) {
      const qualifier = names.findIndex(
        (name) => name.base === `${base}_qualifier` && name.country === country,
      );
      figures.push({
        written,
        counts: base,
        country: place,
        at,
        qualifierAt: qualifier < 0 ? null : qualifier,
      });
    } else if (!names.some((name) => isQualifierOf(name, { base, country })))
      unknown.push({ written, at, expected: nearestTo(base) });
  });
  const named = header.filter((written) => written.trim() !== "").length;
  const codes = new Set(
    [...plain].flatMap(([name, at]) => {
      const cells = rows.map((row) => row.cells[at] ?? "");
      return holdsCodes(cells, (code) => countryIn(code) === code) ? [name] : [];
    }),
  );
  return { plain, figures, unknown, codes, known: named - unknown.length, named };
}

/** Whether a column (`injured`) is there for which another (`injured_qualifier`) qualifies. */
const isQualifierOf = (figure: ColumnName, column: ColumnName) =>
  sideFigures.has(figure.base) &&
  column.base === `${figure.base}_qualifier` &&
  figure.country === column.country;

/** One doubt for all the columns that are not read; `line` is the header's. */
export function unknownColumns({ unknown }: HeaderPlan, file: string, line: number | null): Issue[] {
  if (unknown.length === 0) return [];
  const found = `the column${unknown.length > 1 ? "s" : ""} ${unknown.map(({ written }) => written).join(", ")}`;
  const hints = unknown.flatMap(({ written, expected }) =>
    expected === null ? [] : [`${expected} for ${written}`],
  );
  const expected =
    hints.length > 0 ? hints.join(", ") : "columns of figures, such as value, as_of and said_by";
  return [
    issue("normalize", "unknown-column", file, found, expected, {
      line,
      because: "not read, and kept in native",
    }),
  ];
}

function nearestTo(name: string): string | null {
  const qualified = name.replace(/_qualifier$/, "");
  if (sideFigures.has(qualified)) return qualified;
  return meantBy(name, [...plainColumns, ...sideFigures.keys()]);
}
