import { describe, expect, it } from "vitest";
import { AL_ASAD, event, injured, report, written } from "../testing/claims.js";
import { link } from "../testing/linking.js";

const dated = (...dates: readonly (readonly [string, object])[]) => {
  const documents = dates.map((_, at) => report(`Outlet ${at}`, "2024-01-23"));
  const claims = documents.flatMap((document, at) => {
    const [date, rest] = dates[at] ?? ["", {}];
    const claim = event(document, 0, date, { ...AL_ASAD, ...rest });
    return [claim, injured(document, claim, 4), injured(document, claim, 44, 6)];
  });
  return link(documents, claims).events.map(({ date, date_rule, other_dates }) => [
    date,
    date_rule,
    other_dates,
  ]);
};
const RELATIVE = { date_reading: "relative" };
const OFFICIAL = { said_by: "centcom" };

describe("the best date", () => {
  it("is the one that an official writes out, before that of an outlet, before a weekday", () => {
    expect(dated(["2024-01-21", {}], ["2024-01-20", OFFICIAL])).toEqual([
      ["2024-01-20", "explicit date by an official", ["2024-01-21"]],
    ]);
    expect(dated(["2024-01-20", {}], ["2024-01-21", RELATIVE], ["2024-01-21", RELATIVE])).toEqual([
      ["2024-01-20", "explicit date by an outlet", ["2024-01-21"]],
    ]);
  });

  it("is no day of a dateline where anybody says another, and that day where nobody does", () => {
    const DATELINE = { ...OFFICIAL, date_basis: "dateline" } as const;
    expect(dated(["2024-01-21", DATELINE], ["2024-01-20", RELATIVE])).toEqual([
      ["2024-01-20", "relative word", ["2024-01-21"]],
    ]);
    expect(dated(["2024-01-21", DATELINE])).toEqual([["2024-01-21", "only date", []]]);
  });

  it("has its year where one has", () => {
    expect(dated(["XXXX-01-20", OFFICIAL], ["2024-01-21", RELATIVE])).toEqual([
      ["2024-01-21", "date with its year", ["XXXX-01-20"]],
    ]);
  });

  it("is the more precise where they agree, and no conflict", () => {
    expect(dated(["2024-01", OFFICIAL], ["2024-01-20", {}])).toEqual([["2024-01-20", "dates agree", []]]);
    expect(dated(["XXXX-01-20", {}], ["2024-01-20", RELATIVE])).toEqual([["2024-01-20", "dates agree", []]]);
  });

  it("is the one of most independent sources, else the earliest", () => {
    expect(dated(["2024-01-20", RELATIVE], ["2024-01-21", RELATIVE], ["2024-01-21", RELATIVE])).toEqual([
      ["2024-01-21", "date of most independent sources", ["2024-01-20"]],
    ]);
    expect(dated(["2024-01-20", RELATIVE], ["2024-01-21", RELATIVE])).toEqual([
      ["2024-01-20", "earliest date", ["2024-01-21"]],
    ]);
  });

  it("is the only one, or none", () => {
    expect(dated(["2024-01-20", {}])).toEqual([["2024-01-20", "only date", []]]);
    const a = report("A", null);
    expect(link([a], [event(a, 0, null, AL_ASAD)]).events).toMatchObject([
      { date: null, date_from: null, date_rule: null, other_dates: [] },
    ]);
  });
});

describe("an event", () => {
  it("has the exactest place, the narrowest actor and every weapon of its members, and their smallest id", () => {
    const [a, b, c] = [report("A", "2024-01-23"), report("B", "2024-01-23"), report("C", "2024-01-23")];
    const claims = [
      event(a, 0, "2024-01-20", { ...AL_ASAD, munition: ["rocket"] }),
      event(b, 0, "2024-01-20", { ...AL_ASAD, actor: ["kataib-hezbollah"], munition: ["missile"] }),
      event(c, 0, "2024-01-20", { ...AL_ASAD, place: "Anbar", place_id: "anbar", actor: [] }),
    ];
    expect(link([a, b, c], claims).events).toMatchObject([
      {
        event_id: claims.map(({ claim_id }) => claim_id).sort()[0],
        place_id: "al-asad-airbase",
        actor: ["kataib-hezbollah"],
        munition: ["missile", "rocket"],
      },
    ]);
  });
});

describe("sources", () => {
  const WORDS =
    "The command said that its forces had struck three sites in the west of the country on Tuesday night after a week of attacks";
  const groupsOf = (documents: ReturnType<typeof report>[], rests: readonly object[] = []) => {
    const claims = documents.map((document, at) =>
      event(document, 0, "2024-01-20", { ...AL_ASAD, ...rests[at] }),
    );
    const { members } = link(documents, claims);
    for (const { source_group } of members)
      expect(source_group <= (members.find((it) => it.source_group === source_group)?.member_id ?? "")).toBe(
        true,
      );
    return new Set(members.map(({ source_group }) => source_group)).size;
  };

  it("are one where they copy, are one outlet, quote one claimant, or restate one another", () => {
    expect(groupsOf([report("A", "2024-01-22"), report("B", "2024-01-22")])).toBe(2);
    expect(groupsOf([written("A", "2024-01-22", WORDS), written("B", "2024-01-23", `${WORDS} again`)])).toBe(
      1,
    );
    expect(groupsOf([report("A", "2024-01-22"), report("a ", "2024-01-23")])).toBe(1);
    const quoting = [{ said_by: "centcom" }, { said_by: "centcom" }];
    expect(groupsOf([report("A", "2024-01-22"), report("B", "2024-01-22")], quoting)).toBe(1);
  });

  it("are one where their figures have one claimant by name, and not where a report has several", () => {
    const [a, b, c] = [report("A", "2024-01-22"), report("B", "2024-01-22"), report("C", "2024-01-22")];
    const told = [a, b, c].map((document) => event(document, 0, "2024-01-20", AL_ASAD));
    const hurt = (at: number, said_by: string, value = 4) => {
      const [document, about] = [[a, b, c][at], told[at]];
      if (!document || !about) throw new RangeError("no such report");
      const kind = said_by === "witnesses" ? ("anonymous" as const) : ("organisation" as const);
      return { ...injured(document, about, value, value), said_by, said_by_kind: kind };
    };
    const sourcesWith = (...figures: ReturnType<typeof hurt>[]) =>
      new Set(link([a, b, c], [...told, ...figures]).members.map(({ source_group }) => source_group)).size;
    expect(sourcesWith(hurt(0, "centcom"), hurt(1, "centcom"))).toBe(2);
    expect(sourcesWith(hurt(0, "centcom"), hurt(1, "iraq"))).toBe(3);
    expect(sourcesWith(hurt(0, "centcom"), hurt(1, "centcom"), hurt(1, "a-hospital", 6))).toBe(3);
    expect(sourcesWith(hurt(0, "witnesses"), hurt(1, "witnesses"))).toBe(3);
  });

  it("are one where one quotes what the other publishes", () => {
    const quoted = (publisher: string, said_by: string) =>
      groupsOf([report("A", "2024-01-22"), report(publisher, "2024-01-22")], [{ said_by }, {}]);
    expect(quoted("Reuters", "reuters")).toBe(1);
    expect(quoted("U.S. Central Command", "centcom")).toBe(1);
    expect(quoted("Bay Wire", "reuters")).toBe(2);
  });

  it("of a digest are those that it restates, not who wrote it", () => {
    const restating = (publisher: string) => [{ publisher, published: null, title: null, url: null }];
    const digests = [
      report("Us", "2024-01-23", { restates: restating("A") }),
      report("Us", "2024-01-24", { restates: restating("B") }),
    ];
    expect(groupsOf(digests)).toBe(2);
    expect(groupsOf([...digests, report("A", "2024-01-22")])).toBe(2);
  });

  it("are one through others", () => {
    const reports = [report("A", "2024-01-22"), report("B", "2024-01-22"), report("B", "2024-01-23")];
    expect(groupsOf(reports, [{ said_by: "centcom" }, {}, { said_by: "centcom" }])).toBe(1);
  });
});
