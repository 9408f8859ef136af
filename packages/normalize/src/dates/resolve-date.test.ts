import { read } from "@sitrep/lexicon";
import { boundsOf, type DatePhrase, type DateReading, type PartialDate, partsOf } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { type DateContext, type ResolvedDate, type ResolvedPhrase, resolveDate } from "./index.js";
import { MEANINGS } from "./resolve-date.corpus.js";

const RELATIONS = ["on", "since", "until", "as_of"] as const;

const contextOf = (published: PartialDate | null, more: Partial<DateContext> = {}): DateContext => ({
  published,
  textDates: [],
  toldDays: [],
  trustWeekdays: true,
  zone: null,
  ...more,
});

describe("conventions", () => {
  it("has enough of them", () => {
    expect(MEANINGS.flatMap(({ says }) => says).length).toBeGreaterThan(150);
  });

  for (const { published, says } of MEANINGS) {
    describe(`in a report of ${published}`, () => {
      it.each(says)("%s: %s", (meaning, words) => {
        expect(phrasesOf(words).map((phrase) => said(resolveDate(phrase, contextOf(published))))).toEqual([
          meaning,
        ]);
      });
    });
  }
});

describe("a page date in doubt", () => {
  const context = contextOf("2024-02-08", { trustWeekdays: false });

  it.each(["on Tuesday", "today", "yesterday", "last night", "last week", "over the weekend", "this month"])(
    "leaves %s unresolved",
    (words) => {
      const [phrase] = phrasesOf(words);
      const resolved = phrase && resolveDate(phrase, context);
      expect(resolved?.on).toMatchObject({ date: null, from: null, to: null, basis: "unknown" });
    },
  );

  it("still gives explicit days their year", () => {
    expect(phrasesOf("on Jan. 24").map((phrase) => said(resolveDate(phrase, context)))).toEqual([
      "on 2024-01-24",
    ]);
  });

  it("takes a weekday from the date beside which the text names it", () => {
    const named = { ...context, textDates: [{ date: "2024-01-23", weekday: 2 }] };
    expect(phrasesOf("on Tuesday").map((phrase) => said(resolveDate(phrase, named)))).toEqual([
      "on 2024-01-23",
    ]);
    expect(phrasesOf("on Monday").map((phrase) => said(resolveDate(phrase, named)))).toEqual(["on ?"]);
  });
});

describe("the moment of a figure in a text without a day of its own", () => {
  const told = (...toldDays: string[]) => contextOf(null, { toldDays });
  const meant = (words: string, context: DateContext) =>
    phrasesOf(words).map((phrase) => said(resolveDate(phrase, context)));

  it("is the weekday of the one week that the text tells of", () => {
    expect(meant("as of Tuesday", told("2023-04-24"))).toEqual(["as_of 2023-04-25"]);
    expect(meant("by Wednesday", told("2023-04-24", "2023-04-25"))).toEqual(["as_of 2023-04-26"]);
    expect(meant("by Monday", told("2023-04-24"))).toEqual(["as_of 2023-04-24"]);
  });

  it("stays open where the days lie apart, the page has a day, or something happened then", () => {
    expect(meant("as of Tuesday", told("2023-04-24", "2023-05-01"))).toEqual(["as_of ?"]);
    expect(meant("as of Tuesday", told())).toEqual(["as_of ?"]);
    expect(meant("on Tuesday", told("2023-04-24"))).toEqual(["on ?"]);
  });
});

describe("years from the text", () => {
  const textDates = (...dates: string[]) => ({ textDates: dates.map((date) => ({ date, weekday: null })) });
  const on = (words: string, context: DateContext) =>
    phrasesOf(words).map((phrase) => said(resolveDate(phrase, context)));

  it("lends the year of a near date where there is no publication date", () => {
    const context = contextOf(null, textDates("2024-01-23"));
    expect(on("on Jan. 20", context)).toEqual(["on 2024-01-20"]);
    expect(on("on Dec. 28", context)).toEqual(["on 2023-12-28"]);
    expect(on("on July 7", context)).toEqual(["on XXXX-07-07"]);
  });

  it("does not make a day of a month: the January of an older story is not this one", () => {
    expect(on("on January 20", contextOf(null, textDates("2020-01")))).toEqual(["on XXXX-01-20"]);
  });

  it("gives a month the year that the text writes beside it elsewhere", () => {
    expect(on("since October", contextOf(null, textDates("2023-10")))).toEqual([
      "since 2023-10 2023-10-01..2023-10-31",
    ]);
    expect(on("since October", contextOf(null, textDates("2023-10", "2021-10-02")))).toEqual([
      "since XXXX-10",
    ]);
  });

  it("prefers an older year written out beside a day that would otherwise lie months back", () => {
    const context = contextOf("2024-01-23", textDates("2021-07-08"));
    expect(on("on July 7", context)).toEqual(["on 2021-07-07"]);
    expect(on("on Jan. 20", contextOf("2024-01-23", textDates("2021-01-20")))).toEqual(["on 2024-01-20"]);
  });
});

describe("any phrase in any report", () => {
  const random = numbersFrom(11);
  const pick = <T>(first: T, ...others: readonly T[]): T => others[random(others.length + 1)] ?? first;
  const maybe = (value: number) => (random(2) ? value : null);
  const simple = () =>
    pick(
      {
        form: "calendar" as const,
        year: maybe(1900 + random(200)),
        month: maybe(1 + random(12)),
        day: maybe(1 + random(31)),
        part: pick("early" as const, "mid" as const, "late" as const, null),
      },
      {
        form: "weekday" as const,
        weekday: 1 + random(7),
        which: pick("last" as const, "this" as const, "next" as const, "last_week" as const, null),
      },
      {
        form: "relative" as const,
        unit: pick(
          "hour" as const,
          "day" as const,
          "week" as const,
          "weekend" as const,
          "month" as const,
          "year" as const,
        ),
        offset: random(2) ? random(9) - 6 : -random(1000),
        part: pick("early" as const, "mid" as const, "late" as const, null),
      },
      {
        form: "stretch" as const,
        unit: pick("hour" as const, "day" as const, "week" as const, "month" as const, "year" as const),
        count: maybe(random(1000) / 2),
      },
      {
        form: "moment" as const,
        year: maybe(1990 + random(50)),
        month: maybe(1 + random(12)),
        day: maybe(1 + random(31)),
      },
    );
  const reading = (): DateReading => (random(4) ? simple() : { form: "range", from: simple(), to: simple() });
  const phrase = (): DatePhrase => ({
    words: pick(
      "x",
      "the start of x",
      "the end of x",
      "earlier x",
      "later x",
      "last x",
      "around x",
      "x ago",
      "last year",
    ),
    start: 0,
    end: 1,
    relation: pick("on", "since", "until", "during", "as_of"),
    night: random(3) === 0,
    reading: reading(),
  });
  const published = () =>
    pick(
      null,
      "XXXX-01-20",
      "2024",
      "2024-02",
      "2024-02-29",
      "2023-12-31",
      "2024-01-01",
      `20${10 + random(20)}-0${1 + random(9)}-1${random(10)}`,
    );

  it("never throws, keeps its bounds in order and its date within them", () => {
    for (let round = 0; round < 20_000; round++) {
      const [it_, context] = [phrase(), contextOf(published(), { trustWeekdays: random(4) > 0 })];
      const resolved = resolveDate(it_, context);
      const hint = JSON.stringify([it_, context, resolved]);
      for (const date of all(resolved)) {
        expect(date.words, hint).toBe(it_.words);
        expect((date.from === null) === (date.to === null), hint).toBe(true);
        if (date.from !== null && date.to !== null) expect(date.from <= date.to, hint).toBe(true);
        if (date.date !== null) {
          expect(partsOf(date.date), hint).not.toBeNull();
          const whole = boundsOf(date.date);
          const inside = whole && date.from !== null && date.to !== null;
          // a night or "around" a day has wider bounds than its day; else the bounds are in what the date covers
          if (inside && whole.from !== whole.to)
            expect(date.from >= whole.from && date.to <= whole.to, hint).toBe(true);
          else if (inside) expect(date.from <= whole.from && date.to >= whole.to, hint).toBe(true);
          else expect(date.date.startsWith("XXXX"), hint).toBe(true);
        } else expect(date.basis !== "explicit" || date.from !== null, hint).toBe(true);
      }
    }
  });

  it("never invents a year where nothing gives one", () => {
    let unknown = 0;
    for (let round = 0; round < 20_000; round++) {
      const it_ = phrase();
      const years = JSON.stringify(it_.reading).match(/"year":\d+/);
      if (years) continue;
      for (const date of all(resolveDate(it_, contextOf(null)))) {
        expect(date.from, JSON.stringify(it_)).toBeNull();
        expect(date.date === null || date.date.startsWith("XXXX"), JSON.stringify([it_, date])).toBe(true);
        unknown++;
      }
    }
    expect(unknown).toBeGreaterThan(5000);
  });
});

const phrasesOf = (words: string): DatePhrase[] =>
  read(words).mentions.flatMap((mention) => (mention.type === "date" ? [mention.phrase] : []));

const all = (resolved: ResolvedPhrase): ResolvedDate[] =>
  RELATIONS.flatMap((relation) => {
    const date = resolved[relation];
    return date ? [date] : [];
  });

const said = (resolved: ResolvedPhrase): string =>
  RELATIONS.flatMap((relation) => {
    const date = resolved[relation];
    return date ? [`${relation} ${date.date ?? "?"}${boundsSaid(date)}`] : [];
  }).join("; ");

function boundsSaid({ date, from, to }: ResolvedDate): string {
  if (from === null) return "";
  if (from === to) return from === date ? "" : ` ${from}`;
  return ` ${from}..${to}`;
}

/** Numbers below a size, the same in every run. */
function numbersFrom(seed: number): (size: number) => number {
  let state = seed;
  return (size) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % size;
  };
}
