import type { Claim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import {
  AL_ASAD,
  ERBIL,
  event,
  injured,
  launched,
  report,
  STRIKE_IN_IRAQ,
  STRIKE_IN_YEMEN,
  sites,
  written,
} from "./testing/claims.js";
import { ids, link } from "./testing/linking.js";

const OPENING = [
  "Planes bombed three sites overnight.",
  "It was an answer.",
  "Nobody was named.",
  "More came later.",
];

describe("events are one", () => {
  it("across outlets where base and figures agree and one counts from a weekday, a day apart", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", null)];
    const sunday = event(a, 0, "2024-01-21", { ...AL_ASAD, date_reading: "relative", date_words: "Sunday" });
    const saturday = event(b, 0, "2024-01-20", { ...AL_ASAD, said_by: "centcom" });
    const undated = event(c, 0, null, AL_ASAD);
    const figures = [
      injured(a, sunday, 4),
      launched(a, sunday, 17),
      injured(b, saturday, 4),
      injured(c, undated, 4),
    ];
    const { events, members, issues, groups } = link([a, b, c], [sunday, saturday, undated, ...figures]);
    expect(groups).toEqual([ids(sunday, saturday, undated)]);
    expect(events[0]).toMatchObject({
      date: "2024-01-20",
      date_rule: "explicit date by an official",
      other_dates: ["2024-01-21"],
    });
    expect(issues).toMatchObject([
      { code: "date-conflict", severity: "warning", file: a.file, char_start: 0, found: "2024-01-21" },
    ]);
    expect(issues[0]?.expected).toContain(b.file);
    expect(members.find(({ member_id }) => member_id === undated.claim_id)?.reasons).toContain(
      "both 4 injured",
    );
    expect(members.every(({ score }) => score > 0.5 && score <= 1)).toBe(true);
  });

  it("where one names the sea and one the coast", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const side = { actor: ["houthis"], event_type: "attack" as const };
    const coast = event(a, 0, "2024-01-22", { ...side, country: ["YE"] });
    const sea = event(b, 0, "2024-01-22", { ...side, country: ["red-sea"] });
    const figures = [injured(a, coast, 8), injured(b, sea, 8)];
    expect(link([a, b], [coast, sea, ...figures]).groups).toEqual([ids(coast, sea)]);
  });

  it("where a look back names a place and a toll, and nobody who attacked", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-25")];
    const attack = event(a, 0, "2024-01-22", { ...AL_ASAD, event_type: "attack" });
    const shelling = event(b, 0, "2024-01-22", { ...AL_ASAD, event_type: "strike", actor: [], target: [] });
    expect(link([a, b], [attack, shelling]).groups).toHaveLength(2);
    const figures = [injured(a, attack, 8), injured(b, shelling, 8)];
    expect(link([a, b], [attack, shelling, ...figures]).groups).toEqual([ids(attack, shelling)]);
  });

  it("where a drone of nobody in particular `struck` whom a militia attacked on that day, with the same toll", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-25")];
    const told = { country: ["JO"], target: ["us"], munition: ["drone"] };
    const attack = event(a, 0, "2024-01-22", { ...told, actor: ["iran-backed-militias"] });
    const struck = event(b, 0, "2024-01-22", { ...told, event_type: "strike" });
    const figures = [injured(a, attack, 34), injured(b, struck, 34)];
    expect(link([a, b], [attack, struck, ...figures]).groups).toEqual([ids(attack, struck)]);
    expect(link([a, b], [attack, struck]).groups).toHaveLength(2);
    const answer = { ...struck, actor: ["us"], target: ["iran-backed-militias"] };
    expect(link([a, b], [attack, answer, ...figures]).groups).toHaveLength(2);
    const [other, again] = [
      event(a, 100, "2024-01-22", { ...told, event_type: "strike" }),
      injured(a, null, 34),
    ];
    expect(link([a], [attack, other, injured(a, attack, 34), again]).groups).toHaveLength(2);
  });

  it("where a look back calls it by its day alone, and that day had no other", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-06-25")];
    const attack = event(a, 0, "2024-01-20", AL_ASAD);
    const called = event(b, 0, "2024-01-20");
    expect(link([a, b], [attack, called]).groups).toEqual([ids(attack, called)]);
    const other = event(a, 100, "2024-01-20", ERBIL);
    expect(link([a, b], [attack, other, called]).groups).toHaveLength(3);
    const before = event(b, 0, "2024-01-19");
    expect(link([a, b], [attack, before]).groups).toHaveLength(2);
  });

  it("where the instant makes the 24th in Iraq the 23rd in Washington, and no conflict of dates", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-25")];
    const tuesday = event(a, 0, "2024-01-23", { ...STRIKE_IN_IRAQ, date_reading: "relative" });
    const night = event(b, 0, "2024-01-24", { ...STRIKE_IN_IRAQ, time: "2024-01-23T21:15:00Z" });
    const { events, groups, issues } = link([a, b], [tuesday, night]);
    expect(groups).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: "2024-01-24", other_dates: [], time: "2024-01-23T21:15:00Z" });
    expect(issues).toEqual([]);
  });

  it("where one has no year", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", null)];
    const dated = event(a, 0, "2024-01-20", AL_ASAD);
    expect(link([a, b], [dated, event(b, 0, "XXXX-01-20", AL_ASAD)]).events).toMatchObject([
      { date: "2024-01-20", other_dates: [] },
    ]);
    expect(link([a, b], [dated, event(b, 0, "XXXX-03-20", AL_ASAD)]).events).toHaveLength(2);
  });

  it("where one report tells of it in its headline, with its day, and later as `the attack`", () => {
    const a = report("A", "2024-01-23");
    const told = [
      event(a, 0, "2024-01-20", AL_ASAD),
      event(a, 200, null, { target: ["us"] }),
      event(a, 400, null),
    ];
    expect(link([a], told).groups).toEqual([ids(...told)]);
  });

  it("where two reports of one day open with it and neither says when", () => {
    const [a, b] = [written("A", "2024-01-23", ...OPENING), written("B", "2024-01-24", ...OPENING)];
    const claims = [a, b].map((document) => event(document, 0, null, STRIKE_IN_IRAQ));
    expect(link([a, b], claims).events).toHaveLength(1);
  });

  it("where a militia is recognised by its own name and by that of its backers", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const wide = event(a, 0, "2024-01-22", STRIKE_IN_IRAQ);
    const narrow = event(b, 0, "2024-01-22", { ...STRIKE_IN_IRAQ, target: ["kataib-hezbollah"] });
    expect(link([a, b], [wide, narrow]).events).toMatchObject([{ target: ["kataib-hezbollah"] }]);
  });
});

describe("events stand apart", () => {
  it("where one report tells of two days, however alike others tell each", () => {
    const reports = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", "2024-01-23")];
    const [a, b, c] = reports;
    if (!a || !b || !c) throw new RangeError("no reports");
    const on = (document: typeof a, at: number, day: string) =>
      event(document, at, day, { ...AL_ASAD, date_reading: "relative" });
    const claims = [
      on(a, 0, "2024-01-20"),
      on(a, 50, "2024-01-21"),
      on(b, 0, "2024-01-20"),
      on(c, 0, "2024-01-21"),
    ];
    const figures = [4, 9, 4, 9].map((value, at) =>
      injured([a, a, b, c][at] ?? a, claims[at] ?? null, value),
    );
    expect(link(reports, [...claims, ...figures]).groups).toHaveLength(2);
  });

  it("at two bases on one day", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    expect(
      link([a, b], [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, "2024-01-20", ERBIL)]).groups,
    ).toHaveLength(2);
  });

  it("years from one another at one base, whatever joins them to a report without a day", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", null)];
    const [now, then] = [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, "2021-07-07", AL_ASAD)];
    const undated = event(c, 0, null, AL_ASAD);
    const figures = [injured(a, now, 4), injured(c, undated, 4)];
    const { groups } = link([a, b, c], [now, then, undated, ...figures]);
    expect(groups).toContainEqual(ids(then));
    expect(groups).toContainEqual(ids(now, undated));
  });

  it("in one report that gives them two days, or two types", () => {
    const a = report("A", "2024-01-23");
    const days = [event(a, 0, "2024-01-20", AL_ASAD), event(a, 100, "2024-01-21", AL_ASAD)];
    expect(link([a], days).groups).toHaveLength(2);
    const types = [
      event(a, 0, "2024-01-20", AL_ASAD),
      event(a, 100, "2024-01-20", { ...AL_ASAD, event_type: "strike" }),
    ];
    expect(link([a], types).groups).toHaveLength(2);
  });

  it("in one report that gives them two tolls, and are one where only one has a toll", () => {
    const a = report("A", "2024-01-23");
    const first = event(a, 0, "2024-01-22", { country: ["IQ"], target: ["us"] });
    const second = event(a, 40, "2024-01-22", { country: ["IQ"], target: ["us"] });
    const counted = injured(a, first, 4);
    expect(link([a], [first, second, counted]).groups).toEqual([ids(first, second)]);
    expect(link([a], [first, second, counted, injured(a, second, 9)]).groups).toHaveLength(2);
    expect(link([a], [first, second, counted, injured(a, second, 4)]).groups).toHaveLength(1);
  });

  it("in one report that gives them as many dead and other numbers of wounded", () => {
    const a = report("A", "2024-01-23");
    const first = event(a, 0, "2024-01-22", { country: ["IQ"], target: ["us"] });
    const second = event(a, 40, "2024-01-22", { country: ["IQ"], target: ["us"] });
    const dead = [first, second].map(
      (about, at): Claim => ({ ...injured(a, about, 4, 60 + at), outcome: "killed" }),
    );
    const wounded = (number: number) => [injured(a, first, 15, 70), injured(a, second, number, 80)];
    expect(link([a], [first, second, ...dead, ...wounded(12)]).groups).toHaveLength(2);
    expect(link([a], [first, second, ...dead, ...wounded(15)]).groups).toHaveLength(1);
  });

  it("in Yemen on Monday and in Iraq on Tuesday", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const claims = [
      event(a, 0, "2024-01-22", STRIKE_IN_YEMEN),
      event(a, 100, "2024-01-23", STRIKE_IN_IRAQ),
      event(b, 0, "2024-01-22", { ...STRIKE_IN_YEMEN, country: [] }),
      event(b, 100, "2024-01-23", STRIKE_IN_IRAQ),
    ];
    expect(link([a, b], claims).groups).toHaveLength(2);
  });

  it("where a mention without a day would do for either of two", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const [first, second] = [event(a, 0, "2024-01-18", AL_ASAD), event(a, 100, "2024-01-21", AL_ASAD)];
    const vague = event(b, 500, null, AL_ASAD);
    expect(link([a, b], [first, second, vague]).groups).toHaveLength(3);
    expect(link([a, b], [first, vague]).groups).toHaveLength(1);
  });

  it("but not alone where it fits two that may be one: it goes to the better", () => {
    const [a, b, c] = ["A", "B", "C"].map((name) => report(name, "2024-01-23"));
    if (!a || !b || !c) throw new Error("no reports");
    const base = { target: ["us"], country: ["JO"] };
    const named = event(a, 0, "2024-01-20", { ...base, place: "Post Nine" });
    const quarter = event(b, 0, "2024-01-20", { ...base, place: "the old quarter" });
    const vague = event(c, 0, "2024-01-20", { ...base, actor: ["kataib-hezbollah"] });
    const claims = [named, quarter, vague, injured(a, named, 1), injured(c, vague, 1)];
    expect(link([a, b, c], claims).groups).toEqual(expect.arrayContaining([ids(named, vague)]));
  });

  it("where a report mentions in passing what another dates, long before or by sides and country alone", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-24"), report("C", "2024-06-01")];
    const dated = event(a, 0, "2024-01-22", STRIKE_IN_YEMEN);
    expect(link([a, b], [dated, event(b, 500, null, STRIKE_IN_YEMEN)]).groups).toHaveLength(2);
    expect(
      link([a, c], [event(a, 0, "2024-01-20", AL_ASAD), event(c, 0, null, AL_ASAD)]).groups,
    ).toHaveLength(2);
  });

  it("where a report was out before the event", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-10")];
    const claims = [event(a, 0, "2024-01-20", AL_ASAD), event(b, 0, null, AL_ASAD)];
    expect(link([a, b], claims).groups).toHaveLength(2);
  });

  it("in the items of a list", () => {
    const lines = ["- Shelling of a camp.", "- Shelling of a town."];
    const page = written("A", "2024-01-23", ...lines);
    const list = { ...page, sentences: page.sentences.map((sentence) => ({ ...sentence, item: true })) };
    const strikes = [0, 10].map((at) => event(list, at, null, STRIKE_IN_YEMEN));
    expect(link([list], strikes).groups).toHaveLength(2);
  });

  it("from what was only possible, planned or denied, which is no event", () => {
    const a = report("A", "2024-01-23");
    for (const certainty of ["possible", "planned", "denied"] as const)
      expect(link([a], [event(a, 0, "2024-01-20", { ...AL_ASAD, certainty })]).events).toEqual([]);
  });
});

describe("an attack that somebody denies", () => {
  it("is one where people were hurt in it, by nobody that we know", () => {
    const a = report("A", "2024-01-23");
    const denied = event(a, 0, "2024-01-20", { ...AL_ASAD, certainty: "denied", said_by: "iran" });
    const { events } = link([a], [denied, injured(a, denied, 9)]);
    expect(events).toMatchObject([{ date: "2024-01-20", actor: [], target: AL_ASAD.target }]);
    expect(link([a], [denied, injured(a, denied, 0)]).events).toEqual([]);
    expect(link([a], [denied, { ...injured(a, denied, 9), certainty: "possible" as const }]).events).toEqual(
      [],
    );
  });
});

describe("a weekday word that is in another event's words", () => {
  it("is no reason to keep an event from its own day", () => {
    const [a, b] = [written("A", "2024-01-23", ...OPENING), written("B", "2024-01-23", ...OPENING)];
    const sunday = { date_reading: "relative", date_words: "Sunday" } as const;
    const attack = event(a, 2, "2024-01-21", { ...AL_ASAD, ...sunday, quote: "Sunday's attack" });
    const answer = event(a, 8, "2024-01-21", { ...STRIKE_IN_IRAQ, ...sunday, quote: "planes struck" });
    const tuesday = event(b, 0, "2024-01-23", { ...STRIKE_IN_IRAQ, date_reading: "relative" });
    const claims = [attack, answer, tuesday, sites(a, answer, 3), sites(b, tuesday, 3)];
    const { groups, events } = link([a, b], claims);
    expect(groups).toContainEqual(ids(answer, tuesday));
    expect(events.find(({ event_type }) => event_type === "strike")).toMatchObject({
      date: "2024-01-23",
      other_dates: ["2024-01-21"],
    });
  });
});

describe("figures", () => {
  it("of the only event told in a sentence are its own, though nothing says so", () => {
    const [a, b] = [report("A", null), report("B", null)];
    const claims = [event(a, 0, null, AL_ASAD), event(b, 0, null, AL_ASAD)];
    expect(link([a, b], claims).groups).toHaveLength(2);
    expect(link([a, b], [...claims, injured(a, null, 4), injured(b, null, 4)]).groups).toHaveLength(1);
  });
});
