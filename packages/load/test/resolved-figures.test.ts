import type { CasualtyClaim, Claim, Document } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { actor } from "./names.js";
import { asOf, claimOf, documentOf, eventOf, inputOf, memberOf, onDay, sinceDay } from "./rows.js";

const SIDES = [actor("norland", "state"), actor("norland-army", "force", "norland")];

interface Reported {
  readonly publisher: string;
  readonly published: string;
  readonly words: string;
  readonly figure: Partial<CasualtyClaim>;
  /** the source group of its event claim, where it is not its own */
  readonly with?: number;
}

/** Several reports of one raid on 3 March, each with one figure of its dead. */
function raid(reports: readonly Reported[]) {
  const documents: Document[] = [];
  const claims: Claim[] = [];
  const told: string[] = [];
  for (const { publisher, published, words, figure } of reports) {
    const document = documentOf(`${publisher}-${published}-${words}.txt`, [`A raid hit Orlan. ${words}.`], {
      publisher,
      published,
    });
    const event = claimOf("event", document, "A raid hit Orlan", onDay("2024-03-03"));
    documents.push(document);
    claims.push(
      event,
      claimOf("casualty", document, words, { outcome: "killed", about: event.claim_id, ...figure }),
    );
    told.push(event.claim_id);
  }
  const event = eventOf(
    told.map((claim_id) => ({ claim_id })),
    onDay("2024-03-03"),
  );
  const members = reports.map(({ with: other }, index) =>
    memberOf(event, told[index] ?? "", { source_group: told[other ?? index] ?? "" }),
  );
  return inputOf("unused", { documents, claims, events: [event], members, actors: SIDES });
}

const answers = (input: ReturnType<typeof raid>, policy: string) =>
  ask(
    input,
    `SELECT low, best, high, figure, is_imputed, list_sort([p.reason FOR p IN passed_over]) AS passed,
      [u.quote FOR u IN used] AS used
    FROM resolved_figures('${policy}')`,
  );

const official = {
  said_by: "norland-army",
  said_by_words: "the army",
  said_by_kind: "organisation",
} as const;
const doctors = { said_by: "doctors", said_by_words: "doctors", said_by_kind: "organisation" } as const;

const moved = raid([
  { publisher: "Gazette", published: "2024-03-03", words: "9 people died", figure: { value: 9, ...doctors } },
  {
    publisher: "Herald",
    published: "2024-03-04",
    words: "more than 12 died",
    figure: { value: 12, qualifier: "more_than" },
  },
  { publisher: "Courier", published: "2024-03-04", words: "seven died", figure: { value: 7, ...official } },
  {
    publisher: "Globe",
    published: "2024-03-05",
    words: "dozens died",
    figure: { value: null, qualifier: "vague" },
  },
  {
    publisher: "Star",
    published: "2024-03-06",
    words: "nobody died",
    figure: { value: 0, certainty: "denied" },
  },
]);

describe("resolved_figures", () => {
  it("lowest takes the smallest number, and names what it passed over and why", async () => {
    expect(await answers(moved, "lowest")).toEqual([
      {
        low: 7,
        best: 7,
        high: 7,
        figure: "7",
        is_imputed: false,
        passed: ["a higher figure", "a higher figure", "a higher figure", "denied"],
        used: ["seven died"],
      },
    ]);
  });

  it("lowest puts a number for a vague word only where it is the smallest, and says so", async () => {
    const vague = raid([
      {
        publisher: "Globe",
        published: "2024-03-05",
        words: "dozens died",
        figure: { value: null, qualifier: "vague" },
      },
      { publisher: "Herald", published: "2024-03-04", words: "40 died", figure: { value: 40 } },
    ]);
    expect(await answers(vague, "lowest")).toMatchObject([
      { best: 12, figure: "an unstated number", is_imputed: true, used: ["dozens died"] },
    ]);
    expect(await answers(vague, "latest")).toMatchObject([{ best: 40, passed: ["no number"] }]);
  });

  it("keeps the words of what it chose: more than 12 is no 12", async () => {
    expect(await answers(moved, "latest")).toMatchObject([
      {
        low: 7,
        best: 7,
        figure: "7",
        passed: ["an earlier figure", "an earlier figure", "denied", "no number"],
      },
    ]);
    const [only] = await answers(
      raid([
        {
          publisher: "Herald",
          published: "2024-03-04",
          words: "more than 12 died",
          figure: { value: 12, qualifier: "more_than" },
        },
      ]),
      "latest",
    );
    expect(only).toMatchObject({ low: 12, best: 12, high: null, figure: "more than 12" });
  });

  it("low_best_high gives the lowest, what most sources say, and the highest", async () => {
    const input = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "9 people died", figure: { value: 9 } },
      { publisher: "Herald", published: "2024-03-04", words: "9 persons died", figure: { value: 9 } },
      { publisher: "Courier", published: "2024-03-04", words: "seven died", figure: { value: 7 } },
      {
        publisher: "Globe",
        published: "2024-03-05",
        words: "11 to 14 died",
        figure: { value: 11, value_high: 14, qualifier: "between" },
      },
    ]);
    expect(await answers(input, "low_best_high")).toMatchObject([{ low: 7, best: 9, high: 14, figure: "9" }]);
  });

  it("latest_official leaves a question open that no official answers", async () => {
    expect(await answers(moved, "latest_official")).toMatchObject([
      { best: 7, passed: ["denied", "no number", "not official", "not official"] },
    ]);
    const unofficial = raid([
      {
        publisher: "Gazette",
        published: "2024-03-03",
        words: "9 people died",
        figure: { value: 9, ...doctors },
      },
    ]);
    expect(await answers(unofficial, "latest_official")).toEqual([]);
  });

  it("median_of_independent counts a source once, with its last figure", async () => {
    const input = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "3 people died", figure: { value: 3 } },
      { publisher: "Herald", published: "2024-03-04", words: "20 died", figure: { value: 20 }, with: 0 },
      { publisher: "Courier", published: "2024-03-04", words: "eight died", figure: { value: 8 } },
      { publisher: "Globe", published: "2024-03-05", words: "ten died", figure: { value: 10 } },
    ]);
    expect(await answers(input, "median_of_independent")).toMatchObject([
      { best: 10, passed: ["a later figure of the same source", "above the middle", "below the middle"] },
    ]);
  });

  it("highest_of_two_independent takes what a second source reaches, and nothing of one alone", async () => {
    expect(await answers(moved, "highest_of_two_independent")).toMatchObject([
      { best: 9, used: expect.arrayContaining(["9 people died", "more than 12 died"]) },
    ]);
    const copies = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "30 people died", figure: { value: 30 } },
      {
        publisher: "Herald",
        published: "2024-03-03",
        words: "30 persons died",
        figure: { value: 30 },
        with: 0,
      },
    ]);
    expect(await answers(copies, "highest_of_two_independent")).toEqual([]);
  });

  it("keeps the dead of two sides apart, and takes a figure without a side to the only one", async () => {
    const sides = (second: readonly string[]) =>
      raid([
        {
          publisher: "Gazette",
          published: "2024-03-03",
          words: "9 people died",
          figure: { value: 9, target: ["norland"] },
        },
        {
          publisher: "Herald",
          published: "2024-03-04",
          words: "seven died",
          figure: { value: 7, target: [...second] },
        },
      ]);
    expect(await answers(sides([]), "lowest")).toMatchObject([{ best: 7 }]);
    expect((await answers(sides(["rebels"]), "lowest")).map(({ best }) => best).sort()).toEqual([7, 9]);
  });

  it("somebody who died is one of several, where others say how many", async () => {
    const input = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "the mayor died", figure: { value: 1 } },
      { publisher: "Herald", published: "2024-03-04", words: "four died", figure: { value: 4 } },
    ]);
    expect(await answers(input, "lowest")).toMatchObject([{ best: 4, passed: ["one of several"] }]);
    const alone = raid([
      { publisher: "Gazette", published: "2024-03-03", words: "the mayor died", figure: { value: 1 } },
    ]);
    expect(await answers(alone, "lowest")).toMatchObject([{ best: 1 }]);
  });

  it("a wrong policy is an error that lists the right ones", async () => {
    for (const wrong of ["'lowes'", "NULL"])
      await expect(ask(moved, `FROM resolved_figures(${wrong})`)).rejects.toThrow(
        /Unexpected policy .*expected one of: lowest, low_best_high, latest_official, latest, median_of_independent, highest_of_two_independent/,
      );
  });

  it("knows the policies that the view lists, and no other", async () => {
    const listed = await ask(moved, "SELECT policy FROM policies ORDER BY policy");
    expect(await ask(moved, "SELECT DISTINCT policy FROM policy_choices ORDER BY policy")).toEqual(listed);
    expect(listed).toHaveLength(6);
  });
});

describe("resolved_events", () => {
  it("shows one figure an event, with what it rests on", async () => {
    expect(
      await ask(
        moved,
        "SELECT date, killed, injured, policy, len(used) AS used, len(passed_over) AS passed FROM resolved_events('lowest')",
      ),
    ).toEqual([{ date: "2024-03-03", killed: "7", injured: null, policy: "lowest", used: "1", passed: "4" }]);
  });

  it("never hides that a number is imputed", async () => {
    const vague = raid([
      {
        publisher: "Globe",
        published: "2024-03-05",
        words: "several died",
        figure: { value: null, qualifier: "vague" },
      },
    ]);
    expect(await ask(vague, "SELECT killed FROM resolved_events('lowest')")).toEqual([
      { killed: '3 (imputed from "an unstated number")' },
    ]);
  });
});

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
