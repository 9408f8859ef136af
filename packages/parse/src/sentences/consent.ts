/** What a dialog about cookies speaks of; any four of them in one paragraph that says "you" are no report. */
const TERMS =
  /\b(?:cookies?|consent|privacy|personal data|partners|legitimate interests?|personali[sz]ed|preferences|vendors|your device|your choices|opt out|third[- ]part(?:y|ies)|browsing)\b/gi;
const FEWEST = 4;
const LONGEST = 6000;
/** One term in so many characters: a report on a leak of personal data has fewer. */
const DENSITY = 110;

/** A paragraph of a dialog that asks for consent, of any length. */
export function isConsent(words: string): boolean {
  if (words.length > LONGEST || !/cookie|consent|privacy/i.test(words) || !/\byour?\b/i.test(words))
    return false;
  const found = words.match(TERMS) ?? [];
  const terms = new Set(found.map((term) => term.toLowerCase()));
  return terms.size >= FEWEST && words.length < found.length * DENSITY;
}
