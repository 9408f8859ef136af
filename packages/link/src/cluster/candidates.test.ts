import { addDays, type Claim, type Document } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { mentionsOf } from "../mentions/mentions-of.js";
import { lexiconNames } from "../names.js";
import { event, injured, report } from "../testing/claims.js";
import { randomFrom } from "../testing/linking.js";
import { candidatePairs } from "./candidates.js";
import { single } from "./profile.js";

const pairsAmong = (documents: readonly Document[], claims: readonly Claim[]): number =>
  [...candidatePairs(mentionsOf(documents, claims).map(single), lexiconNames)].length;

const LANDS = ["IQ", "SY", "YE", "JO", "LB"];
const ACTORS = ["us", "houthis", "israel", "iran-backed-militias"];
const TARGETS = ["commercial-shipping", "us", "civilians"];

/** Attacks of a hundred days, each in one of five countries or, every so many, at sea. */
function attacks(size: number, everySea: number) {
  const random = randomFrom(3);
  const one = <T>(values: readonly T[]): T[] =>
    values.slice(Math.floor(random() * values.length)).slice(0, 1);
  const documents = Array.from({ length: size }, (_, at) =>
    report(`Outlet ${at}`, addDays("2024-01-02", Math.floor(random() * 100))),
  );
  const claims = documents.map((document, at) => {
    const sides = { actor: one(ACTORS), target: one(TARGETS) };
    const country = one(LANDS);
    return event(document, 0, document.published, {
      ...sides,
      country: at % everySea === 0 ? ["red-sea"] : country,
    });
  });
  return pairsAmong(documents, claims);
}

describe("pairs worth comparing", () => {
  it("are hardly more where one attack in nine is at sea", () => {
    const onLand = attacks(2000, Number.POSITIVE_INFINITY);
    expect(onLand).toBeGreaterThan(1000);
    expect(attacks(2000, 9)).toBeLessThan(1.1 * onLand);
  });

  it("are an attack at sea and one told of a coast that has both its sides, or its toll", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const side = { actor: ["houthis"], target: ["commercial-shipping"] };
    const sea = event(a, 0, "2024-01-22", { ...side, country: ["red-sea"] });
    const coast = event(b, 0, "2024-01-22", { ...side, country: ["YE"] });
    expect(pairsAmong([a, b], [sea, coast])).toBe(1);
    const unsaid = { ...coast, target: [] };
    expect(pairsAmong([a, b], [sea, unsaid])).toBe(0);
    expect(pairsAmong([a, b], [sea, unsaid, injured(a, sea, 8), injured(b, unsaid, 8)])).toBe(1);
  });

  it("are one without a country and any with a side of it", () => {
    const [a, b] = [report("A", "2024-01-23"), report("B", "2024-01-23")];
    const nowhere = event(a, 0, "2024-01-22", { actor: ["houthis"] });
    for (const country of [["YE"], ["red-sea"], []])
      expect(pairsAmong([a, b], [nowhere, event(b, 0, "2024-01-22", { actor: ["houthis"], country })])).toBe(
        1,
      );
  });
});
