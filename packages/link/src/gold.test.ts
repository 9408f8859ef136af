import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, type Claim, type Document, type EventClaim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { linkClaims } from "./link-claims.js";
import { event } from "./testing/claims.js";
import { goldWorld, hasGold, SHARED } from "./testing/gold.js";
import { randomFrom } from "./testing/linking.js";

const isEvent = (claim: Claim): claim is EventClaim => claim.kind === "event";

/** The score of score-events.mjs, 0 to 1. */
function scoreOf({
  documents,
  claims,
}: {
  documents: readonly Document[];
  claims: readonly Claim[];
}): number {
  const { value } = linkClaims({ documents, claims, records: [], judgements: [] });
  const files = new Map(claims.map(({ claim_id, file }) => [claim_id, file]));
  const eventOf = new Map(value.events.map((it) => [it.event_id, it]));
  const lines = value.members.map(({ event_id, member_id }) => {
    const { event_type, date, country } = eventOf.get(event_id) ?? {};
    return JSON.stringify({ event_id, event_type, date, country, file: files.get(member_id) });
  });
  const folder = mkdtempSync(join(tmpdir(), "sitrep-link-"));
  try {
    writeFileSync(join(folder, "members.ndjson"), lines.join("\n"));
    const scored = execFileSync("node", [
      join(SHARED, "gold", "score-events.mjs"),
      join(folder, "members.ndjson"),
    ]);
    return Number(/mean overlap ([\d.-]+)/.exec(scored.toString())?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same claims with the events changed. */
const changed = (change: (claim: EventClaim, chance: number) => EventClaim) => {
  const random = randomFrom(5);
  const { documents, claims } = goldWorld();
  return { documents, claims: claims.map((claim) => (isEvent(claim) ? change(claim, random()) : claim)) };
};

describe.skipIf(!hasGold)(
  "the events of the five seeds (left out where the gold facts do not lie beside the project)",
  () => {
    it("are found in full from what the gold says of each report", () => {
      expect(scoreOf(goldWorld())).toBeGreaterThanOrEqual(0.95);
    });

    it("are found with `the attack` and `the strikes` again in every report", () => {
      const { documents, claims } = goldWorld();
      const again = claims.filter(isEvent).flatMap((claim) => {
        const document = documents.find(({ document_id }) => document_id === claim.document_id);
        const once = claims.filter(
          (it) => isEvent(it) && it.event_type === claim.event_type && it.file === claim.file,
        );
        return document && once.length === 1
          ? [event(document, 3000, null, { event_type: claim.event_type })]
          : [];
      });
      expect(again.length).toBeGreaterThan(2);
      expect(scoreOf({ documents, claims: [...claims, ...again] })).toBeGreaterThanOrEqual(0.95);
    });

    it("are found without who attacked", () => {
      expect(scoreOf(changed((claim) => ({ ...claim, actor: [] })))).toBeGreaterThanOrEqual(0.85);
    });

    it("are found without the base", () => {
      expect(scoreOf(changed((claim) => ({ ...claim, place: null, place_id: null })))).toBeGreaterThanOrEqual(
        0.9,
      );
    });

    it("are found with one day in three off by one", () => {
      const off = changed((claim, chance) => {
        if (claim.date_from === null || claim.date_from !== claim.date_to || chance > 0.33) return claim;
        const day = addDays(claim.date_from, chance > 0.16 ? 1 : -1);
        return { ...claim, date: day, date_from: day, date_to: day, date_reading: "relative", time: null };
      });
      expect(scoreOf(off)).toBeGreaterThanOrEqual(0.9);
    });

    it("are mostly found with one date in three lost", () => {
      const lost = changed((claim, chance) =>
        chance > 0.33
          ? claim
          : { ...claim, date: null, date_from: null, date_to: null, date_reading: "unknown", time: null },
      );
      expect(scoreOf(lost)).toBeGreaterThanOrEqual(0.75);
    });
  },
);
