import { addDays, type Claim, type Document } from "@sitrep/model";
import { growthOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { AL_ASAD, ERBIL, event, injured, report, STRIKE_IN_IRAQ, STRIKE_IN_YEMEN } from "./testing/claims.js";
import { link, randomFrom, shuffled } from "./testing/linking.js";

const KINDS = [AL_ASAD, ERBIL, STRIKE_IN_IRAQ, STRIKE_IN_YEMEN, { ...STRIKE_IN_YEMEN, country: [] }];

/** Reports that tell of a few events each, with what reports leave out left out. */
function world(size: number, random: () => number, days = 60): { documents: Document[]; claims: Claim[] } {
  const claims: Claim[] = [];
  const documents = Array.from({ length: size }, (_, at) => {
    const day = Math.floor(random() * days);
    const document = report(`Outlet ${at}`, random() < 0.8 ? addDays("2023-06-01", day) : null);
    for (let told = 0; told < 5; told++) {
      const kind = KINDS[Math.floor(random() * KINDS.length)] ?? AL_ASAD;
      const date = random() < 0.6 ? addDays("2023-06-01", Math.max(0, day - Math.floor(random() * 7))) : null;
      const basis = random() < 0.5 ? { date_reading: "relative" as const } : {};
      const claim = event(document, told * 100, date, { ...kind, ...(date === null ? {} : basis) });
      claims.push(claim);
      if (random() < 0.5) claims.push(injured(document, claim, 1 + Math.floor(random() * 30)));
    }
    return document;
  });
  return { documents, claims };
}

describe("linking", () => {
  it("gives the same for any order of its input", () => {
    const random = randomFrom(11);
    const { documents, claims } = world(60, random);
    const expected = link(documents, claims);
    expect(expected.groups.some((group) => group.length > 2)).toBe(true);
    for (let turn = 0; turn < 5; turn++)
      expect(link(shuffled(documents, random), shuffled(claims, random))).toEqual(expected);
  });

  it("changes no event by reports of other things", () => {
    const { documents, claims } = world(40, randomFrom(12));
    const expected = link(documents, claims);
    const others = Array.from({ length: 10 }, (_, at) => report(`Elsewhere ${at}`, "2023-06-20"));
    const shelling = {
      event_type: "strike" as const,
      actor: ["russia"],
      target: ["ukraine"],
      country: ["UA"],
    };
    const more = others.map((document) => event(document, 0, "2023-06-19", shelling));
    const found = link([...documents, ...others], [...claims, ...more]);
    for (const group of expected.groups) expect(found.groups).toContainEqual(group);
  });

  it("gives every claim to one event, named by its smallest member", () => {
    const { documents, claims } = world(60, randomFrom(13));
    const { groups, events, members } = link(documents, claims);
    expect(groups.flat().sort()).toEqual(
      claims.flatMap(({ kind, claim_id }) => (kind === "event" ? [claim_id] : [])).sort(),
    );
    expect(events.map(({ event_id }) => event_id)).toEqual(groups.map((group) => [...group].sort()[0]));
    for (const { score, reasons } of members) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it("of four times the events takes little more than four times the time, and so if all are of one day", async () => {
    const linkWorld = (daysOf: (size: number) => number) => (size: number) => {
      const { documents, claims } = world(size, randomFrom(14), daysOf(size));
      link(documents, claims);
    };
    expect(
      await growthOf(
        linkWorld((size) => size / 5),
        { small: 100, large: 400 },
      ),
    ).toBeLessThan(2);
    expect(
      await growthOf(
        linkWorld(() => 1),
        { small: 40, large: 160 },
      ),
    ).toBeLessThan(3);
  }, 60_000);
});
