import type { Fact, Said } from "./gold.js";

/** The attributes that are scored of each kind. */
export const SCORED = {
  event: ["event_type", "date", "time", "actor", "target", "country", "place"],
  event_count: ["event_type", "qualifier", "since", "until", "actor", "target", "country"],
  troop_level: ["qualifier", "change", "actor", "country"],
  casualty: ["qualifier", "outcome", "since", "target", "country"],
  munition_count: ["qualifier", "outcome", "actor"],
  target_count: ["qualifier", "actor", "target"],
} as const satisfies Record<Fact["kind"], readonly string[]>;
export type Attribute = (typeof SCORED)[Fact["kind"]][number];

/** What may be said: the fact's own value, or one of its alternatives; null among them means that silence is right too. */
export function accepted(fact: Fact, attribute: Attribute): readonly (string | null)[] {
  const fields: Record<string, unknown> = fact;
  const any = fields[`${attribute}_any`];
  return Array.isArray(any)
    ? any.map((one) => (typeof one === "string" ? one : null))
    : [textOf(fields[attribute])];
}

export const isStated = (fact: Fact, attribute: Attribute): boolean => {
  const fields: Record<string, unknown> = fact;
  const value = fields[attribute];
  return Array.isArray(value) ? value.length > 0 : value != null;
};

/** Whether a claim says of an attribute what the fact does. A list must hold nothing but the fact's own entries. */
export function holds(fact: Fact, claim: Said, attribute: Attribute): boolean {
  switch (attribute) {
    case "actor":
    case "target":
    case "country":
      return isWithin(fact[attribute] ?? [], claim[attribute]);
    case "date":
    case "since":
    case "until":
      return accepted(fact, attribute).some((date) => isSameDate(claim[attribute], date));
    case "time":
      return isSameTime(textOf(claim["time"]), fact.time ?? null);
    case "place":
      return accepted(fact, "place").some(
        (place) => place !== null && isSamePlace(textOf(claim["place"]), place),
      );
    default:
      return accepted(fact, attribute).includes(textOf(claim[attribute]));
  }
}

/** Equal in value and in precision: a day is not what a month says. */
export const isSameDate = (said: unknown, wanted: string | null): boolean =>
  (textOf(said)?.slice(0, 10) ?? null) === (wanted?.slice(0, 10) ?? null);

export const entriesOf = (value: unknown): readonly unknown[] =>
  value == null ? [] : Array.isArray(value) ? value : [value];

export function isWithin(wanted: readonly string[], said: unknown): boolean {
  const entries = entriesOf(said);
  return entries.length > 0 && entries.every((entry) => typeof entry === "string" && wanted.includes(entry));
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** "approximately 6:30 p.m." */
const TOLERANCE_MS = 15 * 60_000;
const isSameTime = (said: string | null, wanted: string | null) =>
  said !== null && wanted !== null && Math.abs(Date.parse(said) - Date.parse(wanted)) <= TOLERANCE_MS;

function isSamePlace(said: string | null, wanted: string): boolean {
  const [left, right] = [plain(said ?? ""), plain(wanted)];
  return left.length > 3 && (` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `));
}

const plain = (words: string) =>
  words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’']/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
