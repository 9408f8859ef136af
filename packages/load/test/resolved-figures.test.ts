import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { doctors, moved, raid } from "./raid.js";

const answers = (input: ReturnType<typeof raid>, policy: string) =>
  ask(
    input,
    `SELECT low, best, high, figure, is_imputed, list_sort([p.reason FOR p IN passed_over]) AS passed,
      [u.quote FOR u IN used] AS used
    FROM resolved_figures('${policy}')`,
  );

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

  it("a wrong policy is an error that lists the right ones, whatever is asked of the answer", async () => {
    for (const wrong of [
      "FROM resolved_figures('lowes')",
      "FROM resolved_figures(NULL)",
      "FROM resolved_figures()",
      "FROM resolved_events()",
      "SELECT count(*) FROM resolved_events('lowes') WHERE date > '2024'",
      "SELECT count(*) FROM resolved_figures('lowes') WHERE kind = 'casualty'",
    ])
      await expect(ask(moved, wrong)).rejects.toThrow(
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
