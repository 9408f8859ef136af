import { describe, expect, test } from "vitest";
import { layoutOf } from "../index.js";
import type { TableRow } from "../layout.js";
import { mappingOf } from "../testing/mapped.js";
import { CONTEXT, headOf } from "../testing/tables.js";
import { orderSurvey } from "./day-order.js";

const ACLED =
  "event_id_cnty,event_date,event_type,country,latitude,longitude,fatalities,notes,timestamp".split(",");
const clash = (day: string, notes = "", timestamp = "") => [
  "SYN1",
  day,
  "Battles",
  "Iraq",
  "33.1",
  "44.2",
  "1",
  notes,
  timestamp,
];

const UCDP = [
  ...["id", "year", "type_of_violence", "side_a", "side_b", "country", "latitude", "longitude"],
  ...["date_start", "date_end", "date_prec", "best"],
];
const fight = (start: string, end: string, precision: string) => [
  "7",
  "2017",
  "1",
  "A",
  "B",
  "Iraq",
  "33.1",
  "44.2",
  start,
  end,
  precision,
  "1",
];

/** First and last days of the rows, under the order that they show together; and the doubt about them. */
function read(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const head = headOf(header, ...rows);
  const survey = orderSurvey();
  const first = layoutOf(head).layout;
  if (!first) throw new Error("no layout");
  const data: readonly TableRow[] = head.rows.slice(first.headerRows);
  for (const row of data) survey.take(first, row);
  const { layout } = layoutOf({ ...head, dayOrder: survey.order() });
  const outcomes = data.flatMap((row) => layout?.readRow(row, CONTEXT) ?? []);
  return {
    days: outcomes.map(({ record }) => record && `${record.date_from}/${record.date_to}`),
    why: outcomes.flatMap(({ setAside }) => setAside.map(({ expected }) => expected)),
    doubt: survey.doubt(first, CONTEXT.file),
  };
}
const only = (day: string) => `${day}/${day}`;

describe("the order of day and month", () => {
  test("is shown by one row for the whole file, those above it too", () => {
    expect(read(ACLED, clash("1/2/2022"), clash("12/28/2022"), clash("3/4/2022"))).toEqual({
      days: [only("2022-01-02"), only("2022-12-28"), only("2022-03-04")],
      why: [],
      doubt: null,
    });
    expect(read(ACLED, clash("1/2/2022"), clash("28/12/2022")).days).toEqual([
      only("2022-02-01"),
      only("2022-12-28"),
    ]);
  });

  test("is shown by the day with which notes begin, where no number does", () => {
    const rows = [clash("1/2/2022", "On 2 January 2022, two sides fought."), clash("5/6/2022")];
    expect(read(ACLED, ...rows).days).toEqual([only("2022-01-02"), only("2022-05-06")]);
  });

  test("is shown by the day on which a row was written, which no event is behind", () => {
    const row = clash("3/12/2022", "A raid.", "1647043200");
    expect(read(ACLED, row).days).toEqual([only("2022-03-12")]);
    expect(read(ACLED, clash("3/12/2022", "A raid.", "1700000000")).days).toEqual([null]);
  });

  test("is no order where rows cannot tell: they are set aside, and one doubt names the cure", () => {
    const { days, why, doubt } = read(ACLED, clash("1/2/2022"), clash("3/4/2022"), clash("5/5/2022"));
    expect(days).toEqual([null, null, only("2022-05-05")]);
    expect(why[0]).toContain('"format": "M/d/yyyy"');
    expect(doubt).toMatchObject({ code: "day-order", line: 2, found: "2 rows with days such as 1/2/2022" });
    expect(doubt?.expected).toContain(
      '{"layout": "acled", "columns": {"event_date": {"from": "event_date", "format"',
    );
  });

  test("is no order where rows contradict one another", () => {
    const { days, doubt } = read(ACLED, clash("1/2/2022"), clash("12/28/2022"), clash("28/11/2022"));
    expect(days).toEqual([null, only("2022-12-28"), only("2022-11-28")]);
    expect(doubt?.found).toBe(
      "1 row with days such as 1/2/2022; 12/28/2022 (line 3) and 28/11/2022 (line 4)",
    );
  });

  test("needs no order where days are written otherwise", () => {
    expect(read(ACLED, clash("2022-01-02"), clash("1 February 2022"))).toMatchObject({
      days: [only("2022-01-02"), only("2022-02-01")],
      doubt: null,
    });
  });

  test("is shown by how long an event can have lasted", () => {
    expect(read(UCDP, fight("12/1/2017", "12/9/2017", "2")).days).toEqual(["2017-12-01/2017-12-09"]);
    expect(read(UCDP, fight("1/12/2017", "9/12/2017", "2")).days).toEqual(["2017-12-01/2017-12-09"]);
    const wide = read(UCDP, fight("12/1/2017", "12/9/2017", "5"));
    expect(wide.days).toEqual([null]);
    expect(wide.doubt?.expected).toContain('"date_end": {"from": "date_end", "format": "M/d/yyyy"}');
  });

  test("is said by the sidecar that the doubt names", () => {
    const mapping = mappingOf({
      layout: "acled",
      columns: { event_date: { from: "event_date", format: "M/d/yyyy" } },
    });
    const head = { ...headOf(ACLED, clash("1/2/2022")), mapping };
    const [row] = head.rows.slice(1);
    const { layout } = layoutOf(head);
    expect(row && layout?.readRow(row, CONTEXT).record?.event_date).toBe("2022-01-02");
    expect(row && layout?.dayOrder?.orderIn(row.cells)).toBeNull();
  });
});
