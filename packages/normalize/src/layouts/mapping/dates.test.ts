import { describe, expect, test } from "vitest";
import { acled } from "../acled.js";
import { figures } from "../figures.js";
import { doubts, only, outcomes } from "../testing/mapped.js";

const dated = (source: object, words: string) => only({ event_date: { from: "x", ...source } }, { x: words });

describe("dates", () => {
  test.each([
    ["20.01.2024", "2024-01-20"],
    ["9 January 2024", "2024-01-09"],
    ["January 2024", "2024-01"],
    ["2024", "2024"],
  ])("in several forms in one column: %s", (words, event_date) => {
    const format = ["dd.MM.yyyy", "d MMMM yyyy", "MMMM yyyy", "yyyy"];
    expect(dated({ format }, words)?.record).toMatchObject({ event_date });
  });

  test("in none of several forms: all of them are reported", () => {
    const outcome = dated({ format: ["dd.MM.yyyy", "MMMM yyyy"] }, "soon");
    expect(JSON.stringify(outcome)).toContain("soon");
    expect(doubts({ columns: { event_date: { from: "x", format: ["dd.MM.yyyy", "dd.MM"] } } })).toEqual([
      expect.stringMatching(/^columns\.event_date\.format.* \| yyyy, MM and dd in these letters/),
    ]);
  });

  test.each([
    ["de", "d. MMMM yyyy", "3. März 2024", "2024-03-03"],
    ["fr", "d MMM yyyy", "3 févr. 2024", "2024-02-03"],
    ["es", "d 'de' MMMM 'de' yyyy", "3 de agosto de 2023", "2023-08-03"],
    ["ru", "d MMMM yyyy", "24 февраля 2022", "2022-02-24"],
    ["uk", "MMMM yyyy", "серпень 2022", "2022-08"],
    ["ar", "d MMMM yyyy", "٧ أكتوبر ٢٠٢٣", "2023-10-07"],
    ["ar-IQ", "d MMMM yyyy", "20 كانون الثاني 2024", "2024-01-20"],
    ["tr", "d MMMM yyyy", "5 Ağustos 2021", "2021-08-05"],
    ["en", "MMM. d, yyyy", "Sept. 5, 2021", "2021-09-05"],
    ["en", "EEEE, d MMMM yyyy", "Saturday, 20 January 2024", "2024-01-20"],
  ])("with the months of %s: %s", (language, format, words, event_date) => {
    expect(dated({ format, language }, words)?.record).toMatchObject({ event_date });
  });

  test.each([
    ["de", "Maerz 2024"],
    ["en", "Ju 2024"],
    ["en", "märz 2024"],
  ])("no month of %s: %s", (language, words) => {
    expect(dated({ format: "MMMM yyyy", language }, words)?.record?.event_date ?? null).toBeNull();
  });

  test("month names in a column of their own", () => {
    const parts = (more: object) => ({ event_date: { year: "Y", month: "M", day: "D", ...more } });
    expect(only(parts({}), { Y: "2023", M: "January", D: "" })?.record?.event_date).toBe("2023-01");
    expect(only(parts({}), { Y: "2023", M: "Sept.", D: "4" })?.record?.event_date).toBe("2023-09-04");
    expect(only(parts({ language: "pl" }), { Y: "2023", M: "maj", D: "4" })?.record?.event_date).toBe(
      "2023-05-04",
    );
  });

  test.each([
    [{}, "2024-02-02T16:00:00-05:00", "2024-02-02", "16:00-05:00"],
    [{}, "2024-02-02 16:00", "2024-02-02", "16:00"],
    [{}, "2024-02-02T00:00:00", "2024-02-02", null],
    [{ format: "dd/MM/yyyy HH:mm" }, "24/02/2022 14:35", "2022-02-24", "14:35"],
    [{ format: "dd/MM/yyyy HH:mm" }, "24/02/2022", "2022-02-24", null],
    [{ format: "M/d/yyyy h:mm:ss a" }, "2/24/2022 12:00:00 AM", "2022-02-24", null],
    [{ format: "M/d/yyyy" }, "2/24/2022, 2:35 PM", "2022-02-24", "14:35"],
    [{ format: "HH:mm dd.MM.yyyy" }, "07:30 24.02.2022", "2022-02-24", "07:30"],
    [{ format: "yyyyMMddHHmmssX" }, "20220224073005+03", "2022-02-24", "07:30:05+03:00"],
    [{ format: "excel" }, "45310.6666667", "2024-01-19", "16:00"],
    [{ format: ["dd.MM.yyyy", "excel"] }, "45310", "2024-01-19", null],
  ])("with an hour, %j of %s", (source, words, event_date, event_time) => {
    expect(dated(source, words)?.record).toMatchObject({ event_date, event_time });
  });

  test("counted in another zone", () => {
    const source = { zone: "Asia/Baghdad" };
    expect(dated(source, "2024-02-02T16:00:00-05:00")?.record).toMatchObject({
      event_date: "2024-02-03",
      date_from: "2024-02-03",
      event_time: "00:00+03:00",
      native: { x: "2024-02-02T16:00:00-05:00" },
    });
    expect(dated(source, "2024-02-02 16:00")?.record?.event_time).toBe("16:00+03:00");
    expect(dated(source, "2024-02-02")?.record).toMatchObject({ event_date: "2024-02-02", event_time: null });
    expect(dated({ zone: "Europe/Kyiv" }, "2024-07-01T22:30Z")?.record).toMatchObject({
      event_date: "2024-07-02",
      event_time: "01:30+03:00",
    });
    expect(dated(source, "9999-12-31T23:59Z")?.record).toMatchObject({
      event_date: "9999-12-31",
      event_time: "23:59Z",
    });
    expect(dated(source, "0001-01-01T00:30+14:00")?.record?.event_time).toBe("00:30+14:00");
    expect(dated({ zone: "Europe/Kyiv" }, "2024-03-31 02:30")?.record?.event_time).toBe("02:30+02:00");
  });

  test("an hour in a column of its own goes before that of the date", () => {
    const columns = { event_date: "day", event_time: "hour" };
    expect(only(columns, { day: "2024-02-02 16:00", hour: "5:30 pm" })?.record?.event_time).toBe("17:30");
  });

  test.each([
    ["3–5 January 2024", "2024-01-03", "2024-01-05"],
    ["3 - 5 January 2024", "2024-01-03", "2024-01-05"],
    ["28 February – 2 March 2024", "2024-02-28", "2024-03-02"],
    ["30 December 2023 to 2 January 2024", "2023-12-30", "2024-01-02"],
    ["5 January 2024", "2024-01-05", "2024-01-05"],
  ])("a stretch of days in one cell: %s", (words, date_from, date_to) => {
    const record = dated({ format: "d MMMM yyyy", range: true }, words)?.record;
    expect(record).toMatchObject({ date_from, date_to, native: { x: words } });
  });

  test.each(["5–3 January 2024", "3–5 somewhen", "– 5 January 2024"])("%s is no stretch", (words) => {
    expect(dated({ format: "d MMMM yyyy", range: true }, words)?.record?.date_from ?? null).toBeNull();
  });

  test("a stretch of days in ISO form and in figures", () => {
    expect(dated({ range: true }, "2024-01-03 - 2024-01-05")?.record).toMatchObject({
      ...{ event_date: "2024-01", date_from: "2024-01-03", date_to: "2024-01-05" },
    });
    const columns = {
      ...{ kind: { value: "event" }, event_type: { value: "attack" } },
      date: { from: "when", format: "d.M.yyyy", range: true },
    };
    const [outcome] = outcomes({ kind: "figures", columns }, [["when"], ["3.–5.1.2024"]], [figures]);
    expect(outcome?.claims).toMatchObject([{ date_from: "2024-01-03", date_to: "2024-01-05" }]);
    const iso = { ...columns, date: { from: "when", range: true } };
    const [read] = outcomes(
      { kind: "figures", columns: iso },
      [["when"], ["2024-01-03 – 2024-01-05"]],
      [figures],
    );
    expect(read?.claims).toMatchObject([{ date_from: "2024-01-03", date_to: "2024-01-05" }]);
  });

  test("a known layout keeps the hour too, and the words under the name that the table has", () => {
    const content = {
      layout: "acled",
      columns: { event_date: { from: "when", format: ["M/d/yyyy", "yyyy-MM-dd"] } },
    };
    const header = ["event_id_cnty", "when", "event_type", "country", "latitude", "longitude", "fatalities"];
    const rest = ["Battles", "Iraq", "33.6", "42.8", "2"];
    const rows = [header, ["IRQ1", "1/2/2022 4:30 PM", ...rest], ["IRQ2", "2022-02-13", ...rest]];
    expect(outcomes(content, rows, [acled]).map(({ record }) => record)).toMatchObject([
      { event_date: "2022-01-02", event_time: "16:30", native: { when: "1/2/2022 4:30 PM" } },
      { event_date: "2022-02-13", event_time: null, native: {} },
    ]);
  });

  test("figures take the day alone, and the hour in time", () => {
    const columns = {
      kind: { value: "event" },
      event_type: { value: "attack" },
      date: { from: "when", format: "dd.MM.yyyy HH:mm" },
      time: { from: "when", format: "dd.MM.yyyy HH:mm", zone: "Asia/Baghdad" },
    };
    const rows = [["when"], ["24.01.2024 00:15"]];
    const [outcome] = outcomes({ kind: "figures", columns }, rows, [figures]);
    expect(outcome?.setAside).toEqual([]);
    expect(outcome?.claims).toMatchObject([{ date: "2024-01-24", time: "2024-01-23T21:15:00Z" }]);
  });

  test("mistakes are reported with their place", () => {
    const doubtOf = (source: object) => doubts({ columns: { event_date: { from: "x", ...source } } });
    expect(doubtOf({ format: "dd.MM" })[0]).toMatch(/^columns\.event_date\.format: "dd\.MM" \| yyyy, MM/);
    expect(doubtOf({ format: "DD.MM.YYYY" })[0]).toContain("in these letters, such as dd.MM.yyyy");
    expect(doubtOf({ language: "Klingonish?" })[0]).toContain("a language such as de, uk or ar-IQ");
    expect(doubtOf({ zone: "Bagdad" })[0]).toContain("an IANA zone such as Asia/Baghdad or UTC");
    expect(doubts({ columns: { location: { from: "x", format: "yyyy" } } })).toEqual([
      expect.stringContaining('"format" goes to a date, not to location'),
    ]);
    expect(doubts({ columns: { event_date: { from: "x", scale: 1000 } } })[0]).toContain(
      '"scale" goes to a number of people or things, not to event_date',
    );
    expect(doubtOf({ formt: "yyyy" })).toEqual([
      "columns.event_date.formt | a known key; the nearest is format",
    ]);
  });
});
