import { DOMAIN_ROLES, type WordEntry } from "./compile/compiled-tables.js";
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

/** Makes the mention of a word at `[from, to)`. */
export type Maker = (from: number, to: number) => WordMention;

/** What makes the mentions of a word of the tables; null for "not_event", which silences another. */
export function makerOf(word: WordEntry): Maker | null {
  const { value, form } = word;
  switch (word.class) {
    case "event": {
      const eventType = eventTypeOf(value);
      const said = formOf(form);
      return (from, to) => ({ type: "event", from, to, eventType, form: said });
    }
    case "munition": {
      const plural = form === "plural";
      return (from, to) => ({ type: "munition", from, to, munition: value, plural });
    }
    case "casualty": {
      const outcome = outcomeOf(value);
      return (from, to) => ({ type: "casualty", from, to, outcome, form });
    }
    case "people": {
      const target = value || null;
      const military = form === "military";
      return (from, to) => ({ type: "people", from, to, target, military });
    }
    case "facility":
      return (from, to) => ({ type: "facility", from, to, kind: value });
    case "cue":
      return value === "not_event" ? null : (from, to) => ({ type: "cue", from, to, cue: value });
    case "domain": {
      const [domain = "", stems = ""] = value.split(" ");
      const role = roleOf(form);
      return (from, to) => ({ type: "domain", from, to, domain, role, stems });
    }
  }
}

const eventTypeOf = (value: string) => (value === "attack" || value === "strike" ? value : null);
const FORMS = ["noun", "plural", "base", "third", "past", "participle", "ing"] as const;
const formOf = (form: string) => FORMS.find((known) => known === form) ?? "noun";
const OUTCOMES = ["killed", "injured", "killed_or_injured", "captured", "missing", "displaced"] as const;
const outcomeOf = (value: string) => OUTCOMES.find((known) => known === value) ?? "killed";
const roleOf = (form: string): DomainRole => DOMAIN_ROLES.find((known) => known === form) ?? "setting";
