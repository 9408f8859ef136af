import { describe, expect, test } from "vitest";
import acledCorpus from "./acled.corpus.js";
import { acled } from "./acled.js";
import { events2 } from "./gdelt/columns.js";
import { gdelt2Events } from "./gdelt/events.js";
import gdeltCorpora from "./gdelt.corpus.js";
import { gtdColumns } from "./gtd/columns.js";
import gtdCorpus from "./gtd.corpus.js";
import { gtd } from "./gtd.js";
import { layouts } from "./index.js";
import type { LayoutKind } from "./layout.js";
import { only, outcomes } from "./testing/mapped.js";
import type { Cells } from "./testing/row-corpus.js";
import { headOf, readAll, rowOf } from "./testing/tables.js";
import ucdpCorpus from "./ucdp.corpus.js";
import { ucdp } from "./ucdp.js";

const last = (goods: readonly Cells[]): Cells => goods.at(-1) ?? {};
const event = last(acledCorpus.goods);
const ged = last(ucdpCorpus.goods);
const raid = last(gtdCorpus.goods);
const strike = last(gdeltCorpora[0]?.goods ?? []);

const under = (kind: LayoutKind, cells: Cells) =>
  readAll(kind, [Object.keys(cells), Object.values(cells)])[0];
const without = (cells: Cells, ...columns: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => !columns.includes(name)));

describe("I1: a bad cell in a column that is not the event costs that cell, in every layout", () => {
  test.each<[string, LayoutKind, Cells, string, string, string]>([
    ["ACLED", acled, event, "geo_precision", "1.5", "geo_precision"],
    ["ACLED", acled, event, "year", "22", "year"],
    ["ACLED", acled, event, "timestamp", "1706054400000", "timestamp"],
    ["ACLED", acled, event, "timestamp", "1.67E+09", "timestamp"],
    ["ACLED", acled, event, "latitude", "n/a", "latitude"],
    ["UCDP", ucdp, ged, "latitude", "n/a", "latitude"],
    ["UCDP", ucdp, ged, "number_of_sources", "two", "number_of_sources"],
    ["UCDP", ucdp, ged, "deaths_civilians", "1,5", "deaths_civilians"],
    ["GTD", gtd, raid, "latitude", "n/a", "latitude"],
    ["GTD", gtd, raid, "nwound", "some", "injured"],
    ["GDELT", gdelt2Events, strike, "ActionGeo_Lat", "#", "latitude"],
  ])("%s: %#", (_, kind, good, column, words, ours) => {
    const straight = under(kind, good)?.record;
    const outcome = under(kind, { ...good, [column]: words });
    expect(straight).toBeTruthy();
    expect(outcome?.setAside).toEqual([]);
    expect(outcome?.record?.flags).toContain(`bad-cell:${column}`);
    expect(outcome?.record?.native).toMatchObject({ [column]: words });
    expect({ ...outcome?.record, [ours]: null }[ours]).toBeNull();
    for (const same of ["source_event_id", "event_date", "location", "actor1"] as const)
      expect(outcome?.record?.[same]).toEqual(straight?.[same]);
  });

  test.each([
    ["source_url", "see ttps://example.org/a"],
    ["country_code", "Ruritania"],
    ["number_of_sources", "a few"],
    ["injured_low", "1,5"],
    ["latitude", "n. bek."],
    ["timestamp", "1706054400000"],
    ["time_precision", "day"],
  ])("a table of one's own: %s", (ours, words) => {
    const outcome = only(
      { event_date: "day", location: "town", [ours]: "x" },
      { day: "2024-01-20", town: "Homs", x: words },
    );
    expect(outcome?.record).toMatchObject({ event_date: "2024-01-20", location: "Homs", [ours]: null });
    expect(outcome?.record).toMatchObject({ flags: ["bad-cell:x"], native: { x: words } });
  });

  test("figures under other names: the words are kept under the table's name", () => {
    const mapping = {
      kind: "figures",
      columns: { kind: { value: "event_count" }, event_type: { value: "attack" }, value: "n", actor: "who" },
    };
    const [outcome] = outcomes(
      mapping,
      [
        ["n", "who"],
        ["5", "The Blue Brigade"],
      ],
      layouts,
    );
    expect(outcome?.claims).toMatchObject([{ value: 5, actor: [], native: { who: "The Blue Brigade" } }]);
    expect(outcome?.badCells).toMatchObject([{ column: "who", found: "The Blue Brigade" }]);
  });

  test("the date and the id still cost the row", () => {
    expect(under(acled, { ...event, event_date: "soon" })?.setAside).toMatchObject([
      { column: "event_date" },
    ]);
    expect(under(ucdp, { ...ged, id: "SYR-1" })?.setAside).toMatchObject([{ column: "id" }]);
    expect(under(gtd, { ...raid, imonth: "13" })?.setAside).toMatchObject([{ column: "imonth" }]);
    expect(only({ event_date: "x" }, { x: "soon" })?.setAside).toMatchObject([{ column: "x" }]);
  });
});

describe("I2: the data set's id is missing", () => {
  test("ACLED: the number of the row stands for it, with a flag", () => {
    const cells = { ...event, data_id: "8800123" };
    for (const row of [without(cells, "event_id_cnty"), { ...cells, event_id_cnty: "" }])
      expect(under(acled, row)?.record).toMatchObject({ source_event_id: "8800123", flags: ["id-missing"] });
    expect(under(acled, cells)?.record).toMatchObject({ source_event_id: event["event_id_cnty"], flags: [] });
  });

  test("ACLED: without either the row is set aside, and a table is none of ACLED's", () => {
    expect(under(acled, { ...event, event_id_cnty: "" })?.setAside).toMatchObject([
      { column: "event_id_cnty", code: "missing-cell" },
    ]);
    const header = Object.keys(without(event, "event_id_cnty", "data_id"));
    expect(acled.recognise(headOf(header))).toEqual({ missing: ["event_id_cnty"] });
  });

  test("GTD: an extract without eventid is read, with a flag", () => {
    const columns = gtdColumns.filter((name) => name !== "eventid");
    const [outcome] = readAll(gtd, [columns, rowOf(columns, without(raid, "eventid"))]);
    expect(outcome?.record).toMatchObject({
      source_event_id: null,
      event_date: "2099-03-14",
      flags: ["id-missing"],
    });
    expect(under(gtd, { ...raid, eventid: "" })?.record).toMatchObject({
      source_event_id: null,
      flags: ["id-missing"],
    });
  });

  test("GTD: columns called year, month and day and two more are no extract of it", () => {
    expect(gtd.recognise(headOf(["year", "month", "day", "country", "killed"]))).toEqual({
      missing: ["eventid"],
    });
    expect(gtd.recognise(headOf(["iyear", "imonth", "iday", "nkill"]))).toEqual({ missing: ["eventid"] });
  });
});

describe("I3: GDELT saved by a sheet", () => {
  test("a rounded DATEADDED costs that cell", () => {
    const outcome = under(gdelt2Events, { ...strike, DATEADDED: "2.02401E+13" });
    expect(outcome?.record).toMatchObject({ timestamp: null, flags: ["bad-cell:DATEADDED"] });
    expect(outcome?.record?.native).toMatchObject({ DATEADDED: "2.02401E+13" });
  });
});

describe("I4: empty cells after the last", () => {
  const row = rowOf(events2, { ...strike, MonthYear: "202401", Year: "2024", FractionDate: "2024.05" });

  test("GDELT without a header and with trailing tabs", () => {
    const outcomes = readAll(gdelt2Events, [[...row, ""], [...row, "", " "], row], "\t");
    expect(outcomes.map(({ record }) => record?.source_event_id)).toEqual(
      Array(3).fill(strike["GLOBALEVENTID"]),
    );
  });

  test("a cell with words there is still one too many", () => {
    expect(gdelt2Events.recognise(headOf([...row, "more"]))).toHaveProperty("missing");
  });
});

describe("C2: the words of a toll in a table of one's own", () => {
  test.each([
    ["approx. 20", { fatalities_best: 20, flags: ["fatalities-about"] }],
    ["20 est.", { fatalities_best: 20, flags: ["fatalities-about"] }],
    ["5 killed", { fatalities_best: 5, flags: [] }],
    ["12 (incl. 3 children)", { fatalities_best: 12, flags: [] }],
    ["several", { fatalities_best: null, flags: ["fatalities-vague"] }],
    ["dozens", { fatalities_best: null, flags: ["fatalities-vague"] }],
    // words of nothing are the user's to list: until then they are words
    ["unknown", { fatalities_best: null, flags: ["bad-cell:dead"] }],
    ["none", { fatalities_best: null, flags: ["bad-cell:dead"] }],
    ["no casualties", { fatalities_best: null, flags: ["bad-cell:dead"] }],
    ["?", { fatalities_best: null, flags: ["bad-cell:dead"] }],
    ["5 wounded", { fatalities_best: null, flags: ["bad-cell:dead"] }],
  ])("%s", (dead, expected) => {
    for (const ours of ["fatalities", "fatalities_best"])
      expect(only({ location: "town", [ours]: "dead" }, { town: "Homs", dead })?.record).toMatchObject({
        ...expected,
        native: { dead },
      });
  });

  test("the user's words of nothing are nothing", () => {
    const columns = { location: "town", fatalities: { from: "dead", nulls: ["unknown", "-"] } };
    for (const dead of ["unknown", "-"])
      expect(only(columns, { town: "Homs", dead })?.record).toMatchObject({
        fatalities_best: null,
        flags: [],
      });
  });

  test("a plain number is in its column alone", () => {
    expect(only({ location: "town", fatalities: "dead" }, { town: "Homs", dead: "5" })?.record).toMatchObject(
      {
        fatalities_best: 5,
        native: {},
      },
    );
  });

  test("the hurt of a column are not its dead", () => {
    expect(
      only({ location: "town", injured: "hurt" }, { town: "Homs", hurt: "5 wounded" })?.record?.injured,
    ).toBe(5);
    expect(
      only({ location: "town", injured: "hurt" }, { town: "Homs", hurt: "several" })?.record?.flags,
    ).toEqual(["injured-vague"]);
  });
});

describe("I5: what programs write for nothing is nothing in every layout", () => {
  test.each(["nan", "NaN", "NULL", "None", "N/A", "#N/A", "<NA>"])("%s", (nothing) => {
    expect(under(acled, { ...event, actor2: nothing, fatalities: "" })?.record).toMatchObject({
      actor2: null,
    });
    expect(under(ucdp, { ...ged, side_b: nothing })?.record).toMatchObject({ actor2: null });
    expect(under(gtd, { ...raid, gname: nothing })?.record).toMatchObject({ actor1: null });
    expect(under(gdelt2Events, { ...strike, Actor1Name: nothing })?.record).toMatchObject({ actor1: null });
    expect(only({ notes: "n", actor1: "x" }, { n: "a", x: nothing })?.record).toMatchObject({ actor1: null });
  });

  test.each(["nan", "NaN", "NULL", "None", "NA"])("%s as a number of people", (nothing) => {
    expect(under(acled, { ...event, fatalities: nothing })?.record).toMatchObject({
      fatalities_best: null,
      flags: [],
    });
    expect(under(ucdp, { ...ged, best: nothing })?.record).toMatchObject({ fatalities_best: null });
    expect(under(gtd, { ...raid, nkill: nothing })?.record).toMatchObject({ fatalities_best: null });
  });
});
