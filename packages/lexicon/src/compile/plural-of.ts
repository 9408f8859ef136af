/** Vowels and a letter before y that keep it: "boys". */
const KEEPS_Y = /[aeiou]y$/;
const HISSES = /(?:s|x|z|ch|sh)$/;
/** Words that end as "man" does and are no man. */
const NO_MAN = new Set(["human", "shaman", "talisman"]);

/**
 * The plural of an English noun or of the last word of a phrase: "judge" → "judges", "army patrolman" → "army patrolmen", "fishery" →
 * "fisheries". A table's cell that is not empty says it itself, "-" that there is none.
 */
export function pluralOf(words: string, typed: string): string | null {
  if (typed === "-") return null;
  if (typed !== "") return typed;
  const last = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1;
  return words.slice(0, last) + regular(words.slice(last));
}

function regular(noun: string): string {
  if (noun.endsWith("man") && !NO_MAN.has(noun)) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (noun.endsWith("wife")) return `${noun.slice(0, -2)}ves`;
  if (noun.endsWith("y") && !KEEPS_Y.test(noun)) return `${noun.slice(0, -1)}ies`;
  return HISSES.test(noun) ? `${noun}es` : `${noun}s`;
}
