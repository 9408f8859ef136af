import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { FileEntry, sha256 } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { writeStageFile } from "../store/sink.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { NO_SIDECAR } from "./table-mapping.js";
import { readTableRows } from "./table-rows.js";

/** Rows of each table; more than these make a text that is longer than JavaScript holds. */
const ROWS = Math.min(Number(process.env["SITREP_ATTACK_ROWS"] ?? 8_000), 300_000);

const ACLED =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,iso,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,tags,timestamp";
const UCDP =
  "id,relid,year,type_of_violence,conflict_name,side_a,side_b,number_of_sources,source_article,source_office,source_date,where_prec,where_coordinates,adm_1,latitude,longitude,country,region,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa";

/** Made rows: each number shows another thing that may be wrong, or only unusual. */
function acledRow(row: number): string {
  const odd = (every: number, words: string, usual: string) => (row % every === every - 1 ? words : usual);
  if (row % 1999 === 1998) return ACLED;
  if (row % 2503 === 2502) return "no row, at all";
  const notes = odd(7, "several people were killed, it is said", "Rockets fell; no casualties were reported");
  return [
    odd(401, "", `IRQ${row}`),
    odd(97, "31 June 2023", odd(50, "2024-01-20T14:30:00Z", `${1 + (row % 28)} January 2024`)),
    odd(31, "2023", "2024"),
    odd(89, "9", odd(5, "2", "1")),
    "Political violence",
    odd(3, "Battles", " Explosions/Remote violence "),
    "NA",
    odd(2, `"Group ""${row % 40}"""`, `Forces of Region ${row % 900}`),
    "",
    odd(83, "840", "368"),
    odd(67, "Iraq ", "Iraq"),
    `Province ${row % 19}`,
    odd(4, `Łódź ${row}`, `Town ${row % 300}`),
    odd(71, "none", odd(11, "44.36", "33.31")),
    odd(11, "33.31", "44.36"),
    "1",
    `Gazette${odd(9, "\\path", "")}`,
    `"On day ${row}, ${notes}.${odd(6, "\n", " ")}He said ""so"".${odd(13, "\n\n", "")}"`,
    odd(61, "a few", String(row % 4)),
    odd(8, "crowd size=no report", ""),
    "1706054400",
  ].join(",");
}

function ucdpRow(row: number): string {
  const odd = (every: number, words: string, usual: string) => (row % every === every - 1 ? words : usual);
  const day = `2019-03-${10 + (row % 18)}`;
  return [
    odd(509, "x", String(1000 + row)),
    `EXA-2019-${row}`,
    "2019",
    String(1 + (row % 3)),
    `Territory "${row % 5}"`.replaceAll('"', odd(2, "", "'")),
    "Government",
    `Front ${row % 90}`,
    odd(20, "-1", "1"),
    `"""Wire,${day},A headline ${row}"";""Radio\n"""`,
    odd(40, "", "Wire"),
    odd(33, "2018-01-01", day),
    odd(6, "6", "1"),
    `village ${row}`,
    "Governorate",
    "35.1",
    odd(45, "190", "38.5"),
    "Syria",
    "Middle East",
    "1",
    `${day} 00:00:00.000`,
    odd(77, "soon", odd(14, `${day} 10:15:00.000`, `${day} 00:00:00.000`)),
    "1",
    "0",
    odd(28, "", "0"),
    "0",
    odd(16, "2", "1"),
    "1",
    "1",
    odd(12, "\u00a0652", "652"),
  ].join(",");
}

const NOTHING_KNOWN = FileEntry.parse({
  ...Object.fromEntries(Object.keys(FileEntry.shape).map((column) => [column, null])),
  ...{ file: "table.csv", file_hash: "", bytes: 0, role: "table" },
});

/** What a stage writes of a table: its lines, and its records read back, every column of them. */
async function read(path: string, folder: string, name: string, fromWords: boolean) {
  const bytes = readFileSync(path);
  const table = { ...NOTHING_KNOWN, file_hash: sha256(bytes), bytes: bytes.length };
  const [lines, records] = [join(folder, `${name}.ndjson`), join(folder, `${name}.parquet`)];
  await writeStageFile(lines, async (sink) => {
    const input = {
      path,
      kind: "bytes" as const,
      table,
      records,
      ...NO_SIDECAR,
      corrections: [],
      onRows: () => undefined,
    };
    await (fromWords ? readTableRows(input, sink, null) : readTableRows(input, sink));
  });
  return { lines: readFileSync(lines, "utf8"), records };
}

describe("a table whose plain rows are read from their bytes", () => {
  it.each([
    ["ACLED", ACLED, acledRow, "\n"],
    ["ACLED, with line ends of two characters", ACLED, acledRow, "\r\n"],
    ["UCDP GED", UCDP, ucdpRow, "\n"],
  ])(
    "gives what it gives when all are read from words: %s",
    { timeout: 600_000 },
    async (_, header, row, newline) => {
      const folder = scratchFolder();
      const rows = Array.from({ length: ROWS }, (_, at) => row(at));
      writeFiles(folder, { "table.csv": [header, ...rows, ""].join(newline) });
      const path = join(folder, "table.csv");
      const [ours, theirs] = [
        await read(path, folder, "ours", false),
        await read(path, folder, "theirs", true),
      ];
      expect(ours.lines).toBe(theirs.lines);
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const [left, right] = [ours, theirs].map(
        ({ records }) => `read_parquet('${records}', file_row_number = true)`,
      );
      const [[count, differing, flags] = []] = (
        await connection.runAndReadAll(
          `SELECT count(*)::INTEGER, (SELECT count(*)::INTEGER FROM (FROM ${left} EXCEPT ALL FROM ${right})), sum(len(flags))::INTEGER FROM ${right}`,
        )
      ).getRowsJson();
      expect(differing).toBe(0);
      expect(Number(count)).toBeGreaterThan(ROWS * 0.9);
      expect(Number(flags)).toBeGreaterThan(ROWS * 0.1);
    },
  );
});
