import {
  CasualtyOutcome,
  Certainty,
  EventType,
  LossOutcome,
  MunitionOutcome,
  TroopChange,
} from "@sitrep/model";
import { type Names, namesFrom } from "@sitrep/notebooks/words";
import { type Ledger, textIn, wordsIn } from "../ledger.js";
import type { Choices } from "../protocol.js";

/** What ids are called, and what may be chosen for a field. */
export interface Known {
  readonly names: Names;
  readonly choices: Choices;
}

export async function knownIn(ledger: Ledger): Promise<Known> {
  const actors = (
    await ledger.rows("SELECT actor_id, name, kind, parent, country FROM actors ORDER BY name")
  ).map((row) => ({
    actor_id: wordsIn(row, "actor_id"),
    name: wordsIn(row, "name"),
    kind: textIn(row, "kind"),
    parent: textIn(row, "parent"),
    country: textIn(row, "country"),
  }));
  const places = (await ledger.rows("SELECT place_id, name, kind FROM places ORDER BY name")).map((row) => ({
    place_id: wordsIn(row, "place_id"),
    name: wordsIn(row, "name"),
    kind: textIn(row, "kind"),
  }));
  const claimants = await ledger.rows(
    "SELECT DISTINCT said_by FROM claims WHERE said_by IS NOT NULL ORDER BY said_by LIMIT 500",
  );
  const munitions = await ledger.rows(
    "SELECT DISTINCT unnest(munition) AS munition FROM claims ORDER BY munition",
  );
  const sides = actors.map(({ actor_id }) => actor_id);
  const areas = places
    .filter(({ kind }) => kind === "country" || kind === "sea")
    .map(({ place_id }) => place_id);
  return {
    names: namesFrom(actors, places),
    choices: {
      actor: sides,
      target: sides,
      said_by: [...new Set([...claimants.map((row) => wordsIn(row, "said_by")), ...sides])],
      country: areas,
      place: places.filter(({ place_id }) => !areas.includes(place_id)).map(({ name }) => name),
      munition: munitions.map((row) => wordsIn(row, "munition")),
      event_type: EventType.options,
      certainty: Certainty.options,
      change: TroopChange.options,
      outcome: [...new Set([...CasualtyOutcome.options, ...MunitionOutcome.options, ...LossOutcome.options])],
    },
  };
}
