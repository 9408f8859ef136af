import { ownText } from "@sitrep/model";

/** Words of which the meaning is kept: a table has few days, countries and instants, and says them again and again. */
const MOST = 20_000;

/** A function that remembers what words mean; the words of the row before are found without a look-up. */
export function remembered<T>(meaningOf: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  let last: string | null = null;
  let meaning: T;
  return (words) => {
    if (words === last) return meaning;
    const found = known.get(words);
    if (found !== undefined) meaning = found;
    else {
      meaning = meaningOf(words);
      if (known.size >= MOST) known.clear();
      known.set(ownText(words), meaning);
    }
    last = words;
    return meaning;
  };
}
