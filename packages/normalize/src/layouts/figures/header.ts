import { type Issue, issue } from "@sitrep/model";
import type { TableRow } from "../layout.js";
import { nearestOf } from "../nearest.js";
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
  /** where its qualifier stands, if it has a column */
  readonly qualifierAt: number | null;
}

/** What stands in which cell. Positions count from 0. */
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
  readonly expected: string;
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

/** One doubt for all the columns that are not read. */
export function unknownColumns({ unknown }: HeaderPlan, file: string): Issue[] {
  const [first] = unknown;
  if (!first) return [];
  const found = `the column${unknown.length > 1 ? "s" : ""} ${unknown.map(({ written }) => written).join(", ")}`;
  const expected = unknown.map(({ written, expected }) => `${expected} for ${written}`).join(", ");
  return [
    issue("normalize", "unknown-column", file, found, expected, {
      column: first.at + 1,
      because: "not read, and kept in native",
    }),
  ];
}

function nearestTo(name: string): string {
  const qualified = name.replace(/_qualifier$/, "");
  if (sideFigures.has(qualified)) return qualified;
  return nearestOf(name, [...plainColumns, ...sideFigures.keys()]) ?? "no column";
}
