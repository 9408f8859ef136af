import { DatePhrase, type DateReading, partialDate, TimePhrase } from "@sitrep/model";
import { growthOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { isWithinDate, readDates } from "./index.js";
import { DATES, LISTS, NO_DATES } from "./read-dates.corpus.js";
import { NO_TIMES, TIMES } from "./times.corpus.js";

describe("dates", () => {
  for (const [says, ...sentences] of DATES) {
    it.each(sentences)(`${says}: %s`, (sentence) => {
      const { text, start, end } = unmarked(sentence);
      const { dates } = readDates(text, 0, text.length);
      expect(dates.map((phrase) => [said(phrase), text.slice(phrase.start, phrase.end)])).toEqual([
        [says, text.slice(start, end)],
      ]);
    });
  }

  it.each(LISTS)("%j: %s", (says, sentence) => {
    expect(readDates(sentence, 0, sentence.length).dates.map(said)).toEqual(says);
  });

  for (const [reason, ...sentences] of NO_DATES) {
    it.each(sentences)(`no date, ${reason}: %s`, (sentence) => {
      expect(readDates(sentence, 0, sentence.length).dates.map(said)).toEqual([]);
    });
  }
});

describe("times", () => {
  for (const [says, ...sentences] of TIMES) {
    it.each(sentences)(`${says}: %s`, (sentence) => {
      const { text, start, end } = unmarked(sentence);
      const { times } = readDates(text, 0, text.length);
      expect(times.map((time) => [saidTime(time), text.slice(time.start, time.end)])).toEqual([
        [says, text.slice(start, end)],
      ]);
    });
  }

  it.each(NO_TIMES)("no time: %s", (sentence) => {
    expect(readDates(sentence, 0, sentence.length).times).toEqual([]);
  });
});

describe("words and spans", () => {
  it.each([
    ["They fired 30 times since mid-October.", "mid-October"],
    ["Many fled since the October 7 massacre.", "October 7"],
    ["Jets struck on the night of October 26, 2023, at last.", "the night of October 26, 2023"],
    ["Raids came between 17 and 24 October.", "between 17 and 24 October"],
    ["Raids came over the past 24 hours.", "the past 24 hours"],
    ["It held as of July 2024.", "July 2024"],
    ["It was late last week.", "late last week"],
  ])("%s → %s", (text, words) => {
    expect(readDates(text, 0, text.length).dates.map((phrase) => phrase.words)).toEqual([words]);
  });

  it("reads only inside the given stretch and gives places in the whole text", () => {
    const text = "On Jan. 4 it fell. On Jan. 5 it rose. On Jan. 6 it stayed.";
    const { dates } = readDates(text, 19, 38);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(["On Jan. 5"]);
  });

  it("knows which digits belong to a date or an hour", () => {
    const text = "On Oct. 7, 2023, at 12:15 a.m. 17 rockets fell.";
    const readings = readDates(text, 0, text.length);
    expect(["7,", "2023", "15", "17"].map((digits) => isWithinDate(readings, text.indexOf(digits)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("any text", () => {
  const words =
    "since on in the of mid early late last this past 24 17 2023 Oct. October May Sunday night week days hours ago to and from between - – , . (Iraq time) a.m. 12:15 today war start began Hamas’s a few".split(
      " ",
    );

  it("gives phrases that fit the model, in order, without overlap", () => {
    let state = 7;
    const next = (size: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >>> 8) % size;
    };
    let found = 0;
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + next(14) }, () => words[next(words.length)]).join(
        next(5) ? " " : "",
      );
      const { dates, times } = readDates(text, 0, text.length);
      found += dates.length;
      for (const phrase of dates) expect(DatePhrase.safeParse(phrase).success, text).toBe(true);
      for (const time of times) expect(TimePhrase.safeParse(time).success, text).toBe(true);
      const spans = [...dates, ...times].sort((a, b) => a.start - b.start);
      spans.forEach((span, index) => {
        expect(span.start < span.end && span.end <= text.length, text).toBe(true);
        expect((spans[index + 1]?.start ?? span.end) >= span.end, `${text} ${JSON.stringify(spans)}`).toBe(
          true,
        );
        expect(text.slice(span.start, span.end).includes(span.words), `${text} ${span.words}`).toBe(true);
      });
    }
    expect(found).toBeGreaterThan(1000);
  });

  it.each([
    "since ",
    "since a ",
    "since the start of ",
    "the early ",
    "mid-to-late ",
    "1 ",
    "12:15 ",
    "a.m. ",
    "Oct. 7 and ",
    "of the end ",
    "between 1 and ",
    "Sunday, ",
    "                ",
    "past few ",
    "2023-",
    "(",
    "war ",
  ])("takes linear time over %j", async (piece) => {
    const readPieces = (size: number) => {
      const text = `since ${piece.repeat(size)}October`;
      readDates(text, 0, text.length);
    };
    expect(await growthOf(readPieces, { small: 5_000, large: 40_000 })).toBeLessThan(3);
  });
});

function unmarked(sentence: string) {
  const start = sentence.indexOf("⟦");
  const end = sentence.indexOf("⟧") - 1;
  expect(start >= 0 && end > start, `marks in ${sentence}`).toBe(true);
  return { text: sentence.replace(/[⟦⟧]/g, ""), start, end };
}

const said = (phrase: DatePhrase) =>
  `${phrase.relation}${phrase.night ? " night" : ""} ${readingSaid(phrase.reading)}`;

function readingSaid(reading: DateReading): string {
  switch (reading.form) {
    case "calendar":
      return `${partialDate(reading.year, reading.month, reading.day)}${reading.part ? ` ${reading.part}` : ""}`;
    case "weekday":
      return `weekday ${reading.weekday}${reading.which ? ` ${reading.which}` : ""}`;
    case "relative":
      return `${reading.unit} ${reading.offset}${reading.part ? ` ${reading.part}` : ""}`;
    case "stretch":
      return `past ${reading.count ?? "some"} ${reading.unit}`;
    case "moment":
      return `moment ${partialDate(reading.year, reading.month, reading.day) ?? ""}`.trim();
    case "range":
      return `[${readingSaid(reading.from)} .. ${readingSaid(reading.to)}]`;
  }
}

const two = (value: number) => String(value).padStart(2, "0");
const saidTime = (time: TimePhrase) =>
  `${time.about ? "~" : ""}${two(time.hour)}:${two(time.minute)} ${time.zone ?? "-"}`;
