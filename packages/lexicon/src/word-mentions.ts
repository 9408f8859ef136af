import type { WordEntry } from "./compile/compiled-tables.js";
import type {
  CasualtyMention,
  CueMention,
  DomainMention,
  DomainRole,
  EventMention,
  FacilityMention,
  MunitionMention,
  PeopleMention,
} from "./mention.js";

/** A mention that a word of the tables makes by itself. */
export type WordMention =
  | EventMention
  | MunitionMention
  | CasualtyMention
  | PeopleMention
  | FacilityMention
  | CueMention
  | DomainMention;

/** The classes of words; 0 is for names. */
export const SLOTS: Readonly<Record<WordEntry["class"], number>> = {
  event: 1,
  munition: 2,
  casualty: 3,
  people: 4,
  facility: 5,
  cue: 6,
  domain: 7,
};
export const SLOT_COUNT = 8;

/** The mention that a word of the tables makes at `[from, to)`; null for "not_event", which silences another. */
export function mentionOf(word: WordEntry, from: number, to: number): WordMention | null {
  const { value, form } = word;
  switch (word.class) {
    case "event":
      return { type: "event", from, to, eventType: eventTypeOf(value), form: formOf(form) };
    case "munition":
      return { type: "munition", from, to, munition: value, plural: form === "plural" };
    case "casualty":
      return { type: "casualty", from, to, outcome: outcomeOf(value), form };
    case "people":
      return { type: "people", from, to, target: value || null, military: form === "military" };
    case "facility":
      return { type: "facility", from, to, kind: value };
    case "cue":
      return value === "not_event" ? null : { type: "cue", from, to, cue: value };
    case "domain": {
      const [domain = "", stems = ""] = value.split(" ");
      return { type: "domain", from, to, domain, role: roleOf(form), stems };
    }
  }
}

const eventTypeOf = (value: string) => (value === "attack" || value === "strike" ? value : null);
const FORMS = ["noun", "plural", "base", "third", "past", "participle", "ing"] as const;
const formOf = (form: string) => FORMS.find((known) => known === form) ?? "noun";
const OUTCOMES = ["killed", "injured", "killed_or_injured", "captured", "missing", "displaced"] as const;
const outcomeOf = (value: string) => OUTCOMES.find((known) => known === value) ?? "killed";
const ROLES = [
  "cause",
  "accident",
  "setting",
  "subject",
  "object",
  "begin",
  "backdrop",
  "weapon",
  "force",
  "armed",
] as const;
const roleOf = (form: string): DomainRole => ROLES.find((known) => known === form) ?? "setting";
