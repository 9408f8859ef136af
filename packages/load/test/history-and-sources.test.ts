import type { EventClaim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { actor } from "./names.js";
import { moved, official, type Reported, raid, SIDES } from "./raid.js";
import { asOf, claimOf, documentOf, eventOf, inputOf, memberOf, onDay, sinceDay } from "./rows.js";

describe("figure_history", () => {
  it("is the updates of one voice, in their order", async () => {
    const voice = (
      published: string,
      value: number,
      qualifier: "exact" | "at_least" | "more_than",
    ): Reported => ({
      publisher: "Gazette",
      published,
      words: `${value} people died`,
      figure: { value, qualifier, ...official, ...asOf(published, "published") },
    });
    const input = raid([
      voice("2024-03-05", 40, "more_than"),
      voice("2024-03-03", 25, "exact"),
      voice("2024-03-04", 34, "at_least"),
      { publisher: "Herald", published: "2024-03-04", words: "seven died", figure: { value: 7 } },
    ]);
    expect(await ask(input, "SELECT step, figure, before_figure, change FROM figure_history")).toEqual([
      { step: "1", figure: "25", before_figure: null, change: "first" },
      { step: "2", figure: "at least 34", before_figure: "25", change: "raised" },
      { step: "3", figure: "more than 40", before_figure: "at least 34", change: "raised" },
    ]);
  });
});

describe("claims_as_of and events_as_of", () => {
  it("show what had been published by a day", async () => {
    const counts = async (day: string) =>
      (
        await ask(
          moved,
          `SELECT (SELECT count(*) FROM claims_as_of(${day})) AS claims, (SELECT sum(claims) FROM events_as_of(${day})) AS told`,
        )
      )[0];
    expect(await counts("DATE '2024-03-02'")).toEqual({ claims: "0", told: null });
    expect(await counts("DATE '2024-03-04'")).toEqual({ claims: "6", told: "3" });
    expect(await counts("NULL")).toEqual({ claims: "10", told: "5" });
  });

  it("show no field that only a later report gave", async () => {
    const early = documentOf("early.txt", ["A raid hit the north."], {
      published: "2024-03-03",
    });
    const late = documentOf("late.txt", ["Rebels raided Orlan."], {
      published: "2024-03-09",
    });
    const first = claimOf("event", early, "A raid", {
      date: "2024-03",
      date_from: "2024-03-01",
      date_to: "2024-03-31",
    });
    const second = claimOf("event", late, "Rebels raided", {
      ...onDay("2024-03-03"),
      actor: ["rebels"],
      place: "Orlan",
    });
    const event = eventOf([first, second], { ...onDay("2024-03-03"), actor: ["rebels"], place: "Orlan" });
    const input = inputOf("unused", {
      documents: [early, late],
      claims: [first, second],
      events: [event],
      members: [memberOf(event, first.claim_id), memberOf(event, second.claim_id)],
    });
    const known = (day: string) =>
      ask(input, `SELECT date, actor, place, first_known FROM events_as_of(DATE '${day}')`);
    expect(await known("2024-03-05")).toEqual([
      { date: "2024-03", actor: [], place: null, first_known: "2024-03-03" },
    ]);
    expect(await known("2024-03-09")).toEqual([
      { date: "2024-03-03", actor: ["rebels"], place: "Orlan", first_known: "2024-03-03" },
    ]);
  });
});

describe("sources", () => {
  it("names each independent source once, with what binds its reports", async () => {
    const input = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "9 people died", figure: { value: 9 } },
      {
        publisher: "Gazette",
        published: "2024-03-04",
        words: "9 persons died",
        figure: { value: 9 },
        with: 0,
      },
      { publisher: "Globe", published: "2024-03-05", words: "ten died", figure: { value: 10 } },
    ]);
    expect(await ask(input, "SELECT source, reports, publishers, bound_by FROM sources")).toEqual([
      { source: "Gazette", reports: "2", publishers: ["Gazette"], bound_by: ["one publisher: Gazette"] },
      { source: "Globe", reports: "1", publishers: ["Globe"], bound_by: [] },
    ]);
  });

  it("says that reports are bound by whom their figures quote, or whom one quotes and the other is", async () => {
    const quoting = (publisher: string, words: string, said_by: string | null): Reported => ({
      publisher,
      published: "2024-03-04",
      words,
      figure: { value: 9, said_by, said_by_words: said_by, said_by_kind: said_by ? "organisation" : null },
      with: 0,
    });
    const bound = async (...reports: Reported[]) =>
      ask(raid(reports), "SELECT source, reports, bound_by FROM sources");
    expect(
      await bound(
        quoting("Gazette", "9 people died", "norland-army"),
        quoting("Globe", "nine died", "norland-army"),
      ),
    ).toEqual([{ source: "norland-army", reports: "2", bound_by: ["one claimant: norland-army"] }]);
    expect(
      await bound(quoting("Gazette", "9 people died", "far-wire"), quoting("Far Wire", "nine died", null)),
    ).toEqual([{ source: "far-wire", reports: "2", bound_by: ["one claimant: far-wire"] }]);
  });
});

describe("consistency", () => {
  const running = { ...sinceDay("2023-10-17"), actor: ["rebels"], target: ["norland"], country: ["XA"] };

  it("finds a running count of one voice that falls, and no count that is only less exact", async () => {
    const document = documentOf("counts.txt", ["62 attacks.", "60 attacks.", "at least 55 attacks."]);
    const count = (quote: string, day: string, value: number, qualifier: "exact" | "at_least" = "exact") =>
      claimOf("event_count", document, quote, { value, qualifier, ...running, ...asOf(day), ...official });
    const falls = inputOf("unused", {
      documents: [document],
      claims: [count("62 attacks", "2023-11-17", 62), count("60 attacks", "2023-11-18", 60)],
      actors: SIDES,
    });
    expect(await ask(falls, 'SELECT "check", finding, left_quote, right_quote FROM consistency')).toEqual([
      {
        check: "falling count",
        finding: "norland-army gave 62 and later 60 for one running count",
        left_quote: "60 attacks",
        right_quote: "62 attacks",
      },
    ]);
    const rough = inputOf("unused", {
      documents: [document],
      claims: [
        count("62 attacks", "2023-11-17", 62),
        count("at least 55 attacks", "2023-11-18", 55, "at_least"),
      ],
      actors: SIDES,
    });
    expect(await ask(rough, "FROM consistency")).toEqual([]);
  });

  it("finds a running count that another body of the same state had given higher before", async () => {
    const document = documentOf("hurt.txt", ["24 hurt.", "21 hurt."]);
    const body = (said_by: string) => ({
      said_by,
      said_by_words: said_by,
      said_by_kind: "organisation" as const,
    });
    const hurt = (quote: string, day: string, value: number, said_by: string, target: string[]) =>
      claimOf("casualty", document, quote, {
        ...running,
        ...asOf(day),
        ...body(said_by),
        outcome: "injured",
        value,
        target,
      });
    const actors = [
      ...SIDES,
      actor("ministry", "organisation", "norland"),
      actor("command", "organisation", "norland"),
    ];
    const findings = (...target: string[]) =>
      ask(
        inputOf("unused", {
          documents: [document],
          claims: [
            hurt("24 hurt", "2023-10-24", 24, "command", ["norland"]),
            hurt("21 hurt", "2023-10-31", 21, "ministry", target),
          ],
          actors,
        }),
        "SELECT finding, left_quote, right_quote FROM consistency",
      );
    const found = [
      {
        finding:
          "ministry gave 21 up to 2023-10-31, and command, of the same state, 24 up to 2023-10-24 already",
        left_quote: "21 hurt",
        right_quote: "24 hurt",
      },
    ];
    expect(await findings("norland")).toEqual(found);
    expect(await findings("norland", "tavria")).toEqual(found);
    // of others nobody had said anything
    expect(await findings("tavria")).toEqual([]);
  });

  it("finds parts that are more than their total", async () => {
    const document = documentOf("parts.txt", ["10 died, 8 of them in Orlan and 5 in Karst."]);
    const total = claimOf("casualty", document, "10 died", {
      outcome: "killed",
      value: 10,
      country: ["XA", "XB"],
    });
    const part = (quote: string, value: number, country: string) =>
      claimOf("casualty", document, quote, {
        outcome: "killed",
        value,
        country: [country],
        part_of: total.claim_id,
      });
    const input = inputOf("unused", {
      documents: [document],
      claims: [total, part("8 of them", 8, "XA"), part("5 in Karst", 5, "XB")],
    });
    expect(await ask(input, 'SELECT "check", finding FROM consistency')).toEqual([
      { check: "parts above total", finding: "the parts 8 + 5 are more than their total, 10" },
    ]);
  });

  it("finds a headline that counts since another month than its text", async () => {
    const document = documentOf("head.txt", [
      "80 attacks since December",
      "The army counts 80 attacks since October.",
    ]);
    const [first, ...others] = document.sentences;
    const headed = first
      ? { ...document, sentences: [{ ...first, part: "headline" as const }, ...others] }
      : document;
    const since = (month: string) => ({ since: month, since_from: `${month}-01`, since_to: `${month}-28` });
    const input = inputOf("unused", {
      documents: [headed],
      claims: [
        claimOf("event_count", headed, "80 attacks since December", { value: 80, ...since("2023-12") }),
        claimOf("event_count", headed, "80 attacks since October", { value: 80, ...since("2023-10") }),
      ],
    });
    expect(await ask(input, 'SELECT "check", finding FROM consistency')).toEqual([
      { check: "window of headline", finding: "the headline counts since 2023-12, the text since 2023-10" },
    ]);
  });
});

describe("mentioned_events", () => {
  it("takes what is of no known day and nowhere out of the chronology, and nothing else", async () => {
    const document = documentOf("raid.txt", ["Rebels raided a post."]);
    const parts = async (where: Partial<EventClaim>) => {
      const told = claimOf("event", document, "Rebels raided", where);
      const event = eventOf([told], { date: told.date, country: told.country, place: told.place });
      const input = inputOf("unused", {
        documents: [document],
        claims: [told],
        events: [event],
        members: [memberOf(event, told.claim_id)],
      });
      const count = async (view: string) =>
        (await ask(input, `SELECT count(*) AS events FROM ${view}`))[0]?.["events"];
      return [await count("strike_chronology"), await count("mentioned_events")];
    };
    expect(await parts({})).toEqual(["0", "1"]);
    expect(await parts({ country: ["IQ"] })).toEqual(["1", "0"]);
    expect(await parts({ place: "the ford" })).toEqual(["1", "0"]);
    expect(await parts({ date: "XXXX-01-20" })).toEqual(["1", "0"]);
  });
});

describe("a person by name or description", () => {
  it("is one of the dead, and no number of them", async () => {
    const document = documentOf("dead.txt", ["The mayor died.", "One soldier died.", "Four people died."]);
    const single = async (quote: string, value: number) => {
      const claims = [claimOf("casualty", document, quote, { outcome: "killed", value })];
      const [row] = await ask(
        inputOf("unused", { documents: [document], claims }),
        "SELECT is_single FROM figures",
      );
      return row?.["is_single"];
    };
    expect(await single("The mayor", 1)).toBe(true);
    expect(await single("One soldier", 1)).toBe(false);
    expect(await single("Four people", 4)).toBe(false);
  });

  it("is not beside the number of dead that he is one of", async () => {
    const killed = async (...figures: { words: string; value: number; target?: string[] }[]) => {
      const input = raid(
        figures.map(({ words, value, target = [] }, at) => ({
          publisher: `Outlet ${at}`,
          published: "2024-03-03",
          words,
          figure: { value, target },
        })),
      );
      return (await ask(input, "SELECT killed FROM strike_chronology"))[0]?.["killed"];
    };
    const mayor = { words: "the mayor died", value: 1 };
    expect(await killed(mayor)).toBe("1");
    expect(await killed(mayor, { words: "four died", value: 4 })).toBe("4");
    expect(
      await killed(
        { ...mayor, target: ["civilians"] },
        { words: "four soldiers died", value: 4, target: ["norland"] },
      ),
    ).toBe("4 (norland); 1 (civilians)");
  });
});
