import { grep } from "./grep.mjs";

// Words that no engineer writes today, and turns that readers stumbled over, with what to write: each has a class in it, so that this file
// is no finding.
const STIFF = [
  /\b[g]iven on\b/i, // redistributed
  /\b[h]ow-manieth\b/i, // index
  /\b[s]everally\b/i, // separately
  /\b[w]hence\b/i, // from where
  /\b[t]hereof\b/i, // of it
  /\b[w]herein\b/i, // in which
  /\b[h]itherto\b/i, // so far
  /\b[f]orthwith\b/i, // at once
  /\b[b]ehind one another\b/i, // one after another
  /\b[o]ne behind another\b/i, // one after another
  /\b[s]tands (?:beside|between|above|below|within|elsewhere)\b/i, // is
  /\b[l]ies (?:beside|between|above|below|within|elsewhere)\b/i, // is
];

export const englishIsPlain = {
  name: "plain English in comments, messages and pages",
  mend: "write the plain word: the list in english-is-plain.mjs has it",
  run: async () =>
    // sentences of corpora, and what once was, are not ours to smooth
    grep(STIFF, /^(?!CHANGELOG\.md$|docs\/rules\.md$)(?!.*\.corpus\.ts$).*\.(ts|mjs|sql|md)$/),
};
