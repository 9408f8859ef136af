import { describe, expect, test } from "vitest";
import acledCorpus from "../acled.corpus.js";
import { acled } from "../acled.js";
import { orderSurvey } from "../records/day-order.js";
import { layoutOf, outcomes } from "../testing/mapped.js";
import { CONTEXT } from "../testing/tables.js";
import ucdpCorpus from "../ucdp.corpus.js";
import { ucdp } from "../ucdp.js";

const event = { ...acledCorpus.goods.at(-1), notes: "", timestamp: "" };
const ged = { ...ucdpCorpus.goods.at(-1) };

describe("days of a known layout under other names", () => {
  const header = Object.keys(event).map((name) => (name === "event_date" ? "Datum" : name));
  const row = (day: string, stamp = "") => Object.values({ ...event, event_date: day, timestamp: stamp });

  test("the doubt about the order of day and month names the table's columns", () => {
    const rows = [header, row("1/2/2022"), row("3/4/2022")];
    const layout = layoutOf({ layout: "acled", columns: { event_date: "Datum" } }, rows, [acled]);
    const survey = orderSurvey();
    for (const [at, cells] of rows.slice(1).entries()) survey.take(layout, { line: at + 2, cells });
    const named = '"event_date": {"from": "Datum", "format": "M/d/yyyy"}';
    expect(survey.doubt(layout, "a.csv")?.expected).toContain(named);
    const { setAside } = layout.readRow({ line: 2, cells: row("1/2/2022") }, CONTEXT);
    expect(setAside).toMatchObject([{ column: "Datum", expected: expect.stringContaining(named) }]);
  });

  test("years of two digits are refused, and the format that the sentence names reads them", () => {
    const plain = outcomes(
      { layout: "acled", columns: { event_date: "Datum" } },
      [header, row("1/2/22")],
      [acled],
    );
    expect(plain[0]?.setAside).toMatchObject([
      { expected: expect.stringContaining('"M/d/yy" for years of two digits') },
    ]);
    const columns = { event_date: { from: "Datum", format: "M/d/yy" } };
    const [read] = outcomes({ layout: "acled", columns }, [header, row("1/2/22")], [acled]);
    expect(read?.record).toMatchObject({ event_date: "2022-01-02" });
  });

  test("UCDP's two days as well", () => {
    const days = { ...ged, date_start: "1/2/13", date_end: "1/3/13", year: "2013" };
    const from = (column: string) => ({ from: column, format: "M/d/yy" });
    const columns = { date_start: from("date_start"), date_end: from("date_end") };
    const [read] = outcomes(
      { layout: "ucdp-ged", columns },
      [Object.keys(days), Object.values(days)],
      [ucdp],
    );
    expect(read?.record).toMatchObject({ date_from: "2013-01-02", date_to: "2013-01-03" });
  });

  test("I1: a bad cell of another column with a format costs that cell", () => {
    const columns = { event_date: "Datum", timestamp: { from: "timestamp", format: "dd.MM.yyyy" } };
    const read = (stamp: string) =>
      outcomes({ layout: "acled", columns }, [header, row("2024-01-20", stamp)], [acled])[0];
    expect(read("24.01.2024")?.record).toMatchObject({ timestamp: "2024-01-24T00:00:00Z" });
    expect(read("soon")?.record).toMatchObject({ timestamp: null, native: { timestamp: "soon" } });
    expect(read("soon")?.record?.flags).toContain("bad-cell:timestamp");
    expect(read("soon")?.badCells).toMatchObject([{ column: "timestamp", expected: "a date as dd.MM.yyyy" }]);
  });

  test("a bad day with a format costs the row, with the format", () => {
    const columns = { event_date: { from: "Datum", format: "dd.MM.yyyy" } };
    const [read] = outcomes({ layout: "acled", columns }, [header, row("1/2/2022")], [acled]);
    expect(read?.setAside).toMatchObject([{ column: "Datum", expected: "a date as dd.MM.yyyy" }]);
  });
});
