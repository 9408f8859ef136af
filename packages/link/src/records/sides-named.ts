import { actorNamed, placeNamed, stateIn } from "@sitrep/lexicon";

/** Coders' frames around a state's name: "Military Forces of Iraq (2014-)", "Government of United States of America". */
const OF_STATE =
  /^(?:the )?(?:military forces|government|police forces|armed forces|army|navy|air force|security forces) of (?:the )?([^:(]{1,80})/i;
/** Coders' words for people of no side. */
const OF_NO_SIDE = /^(?:civilians|unidentified|unknown|protesters|rioters|private security|journalists)\b/i;

/** The actors that coders' names stand for, each once; names that no table knows, and people of no side, are left out. */
export function sidesNamed(names: readonly string[]): string[] {
  const found = names.flatMap((name) => name.split(/[;\n]/)).flatMap((name) => sideNamed(name.trim()) ?? []);
  return [...new Set(found)].sort();
}

function sideNamed(name: string): string | null {
  if (name === "" || OF_NO_SIDE.test(name)) return null;
  // years and countries are in brackets: "Islamic State (Iraq)", "Military Forces of Iran (1989-) Islamic Revolutionary Guard Corps"
  const parts = name.split(ASIDE).map((part) => part.trim());
  const known = [name, parts.join(" ").trim(), ...parts].flatMap((words) => actorNamed(words) ?? [])[0];
  if (known !== undefined) return known;
  const state = OF_STATE.exec(name)?.[1];
  return state === undefined ? null : stateNamed(state.trim());
}

const ASIDE = /\([^()]{0,60}\)|:/;

function stateNamed(name: string): string | null {
  const place = placeNamed(name);
  return place?.kind === "country" && place.country !== null ? stateIn(place.country) : actorNamed(name);
}
