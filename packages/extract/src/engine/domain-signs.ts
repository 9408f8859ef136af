import { actorOf, type DomainMention, forceOf, isState, wordSet } from "@sitrep/lexicon";
import { isEventNoun } from "./event-nouns.js";
import { bitOf, type View } from "./view.js";

/** A word that says whether a sentence is about armed conflict or about something else. */
export interface Sign {
  readonly from: number;
  readonly to: number;
  /** `attack`: a noun that both share, "the attack", "a strike" */
  readonly role: DomainMention["role"] | "attack";
  readonly domain: string;
  readonly stems: string;
  /** it only dates or frames what the sentence says: "after the earthquake", "despite the war" */
  readonly isBackdrop: boolean;
}

/** All signs of a sentence, in their order. */
export function signsOf(view: View): readonly Sign[] {
  const signs: Sign[] = [];
  const covered = new Set<number>();
  for (const mention of view.all("domain")) {
    if (mention.role === "backdrop" || !isMeant(view, mention)) continue;
    const { from, to, role, domain, stems } = mention;
    signs.push({ from, to, role, domain, stems, isBackdrop: isBackdrop(view, from) });
    for (let at = from; at < to; at++) covered.add(at);
  }
  const add = (role: "weapon" | "armed" | "force" | "attack", { from, to }: { from: number; to: number }) => {
    if (!covered.has(from))
      signs.push({ from, to, role, domain: "conflict", stems: "", isBackdrop: isBackdrop(view, from) });
  };
  for (const munition of view.all("munition")) add("weapon", munition);
  // "a helicopter of the US Army" may crash without anybody's arms
  for (const actor of view.all("actor"))
    if (actor.ids.some(isArmedGroup))
      add(actor.ids.every((id) => isState(forceOf(id))) ? "force" : "armed", actor);
  for (const event of view.all("event")) if (isEventNoun(event)) add("attack", event);
  return signs.sort((a, b) => a.from - b.from);
}

/** What does harm without anybody's will. */
export const isHarm = ({ role }: Sign): boolean => role === "cause" || role === "accident";
/** Signs of armed conflict, though not the word "attack". */
export const isArmed = ({ role }: Sign): boolean => role === "weapon" || role === "armed";
/** The same or soldiers, who help after a flood too. */
export const isForce = (sign: Sign): boolean => sign.role === "force" || isArmed(sign);

const isArmedGroup = (id: string) => !isState(id) && ["force", "group"].includes(actorOf(id)?.kind ?? "");
/** "Militants storm the base" and "a storm of rockets" tell of no weather, "Desert Storm" and "the Floods' guitarist" neither. */
function isMeant(view: View, { from, to, role }: DomainMention): boolean {
  if (view.norm(from) === "fire" && isGunfire(view, from)) return false;
  if (role !== "cause") return true;
  if (view.norm(to) === "of" && view.any("munition", to, to + 4)) return false;
  return !view.any("event", from, from + 1) || !hasObject(view, to);
}

/** "Israeli | fire killed three", "army | fire wounded two": shots; "a Russian fire" may be one. */
function isGunfire(view: View, at: number): boolean {
  const side = view.within("actor", at - MOST_OF_SIDE, at).find(({ ids, to }) => ids.length > 0 && to === at);
  const force = view.within("cue", at - 1, at).some(({ cue }) => cue === "military_noun");
  return (side !== undefined || force) && !view.among((side?.from ?? at - 1) - 1, DETERMINERS);
}
const MOST_OF_SIDE = 3;

/** Whether something to strike begins at a token. */
const hasObject = (view: View, at: number) => view.among(at, DETERMINERS) || view.anyOf(OBJECTS, at, at + 1);
const OBJECTS = bitOf("facility") | bitOf("place") | bitOf("actor");
const DETERMINERS = wordSet("the a an");

/** How many words may part "after" and what it leads to: "after the deadly 2021 earthquake". */
const REACH = 5;

function isBackdrop(view: View, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    if (view.startingAt("domain", at).some(({ role }) => role === "backdrop")) return true;
    if (view.tokens[at]?.kind === "mark" || view.any("event", at, at + 1)) return false;
  }
  return false;
}
