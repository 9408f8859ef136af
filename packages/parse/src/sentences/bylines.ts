const NAME = "[A-Z\\u00c0-\\u00de][\\p{L}.'’-]*";
const BYLINE = new RegExp(
  `^(?:By|BY|Written by|Story by|Posted by|Author:|Authors:|Words by|Text by):? (?:the )?(?:${NAME}|[A-Z]+)(?:,? (?:${NAME}|and|AND|&|in|de|del|al|bin|van|von|der|for|of|the|\\||-|–|—)){0,14},?$`,
  "u",
);
const POSSESSIVE = new RegExp(
  `^(?:The )?(${NAME}(?: ${NAME}){0,3})[’']s ((?:${NAME})(?: ${NAME}){1,3})$`,
  "u",
);

/** "By Jane Doe", "Written by Jane Doe and John Roe for Example News": an author, never a publisher. */
export const isByline = (words: string): boolean => words.length <= 120 && BYLINE.test(words);

/** "Example News’s Jane Doe" names the outlet and its reporter; null for all else. */
export function outletOfByline(words: string): string | null {
  if (words.length > 80) return null;
  return POSSESSIVE.exec(words)?.[1]?.trim() ?? null;
}

const ORGANISATION =
  /\b(?:media|news|newsroom|times|post|press|agency|journal|daily|weekly|tribune|herald|gazette|broadcasting|network|radio|tv|television|today|observer|guardian|chronicle|standard|monitor|review|report|wire|newswire|telegraph|magazine|online|international|group|jazeera|reuters|department|ministry|command|institute|centre|center|council|agence|house|bureau|staff|desk)\b/i;
const SMALL = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "&",
  "at",
  "de",
  "del",
  "du",
  "la",
  "le",
  "al",
]);
const SECTIONS =
  /^(?:world|national|international|us|u\.s\.|uk|local|politics|business|opinion|top|breaking|latest|daily|middle east) ?(?:news|report)?$/i;
const ACRONYM =
  /^(?:AFP|AP|ANSA|ANI|BBC|CBC|CBS|CNBC|CNN|DPA|DW|EFE|IRNA|ITV|KUNA|MENA|NBC|NPR|OAN|OANN|PBS|PTI|RFE\/RL|RT|SANA|SPA|TASS|TRT|UPI|VOA|WAM|ABC News|Reuters|Al Jazeera|Xinhua)$/;
const SITE = /^(?:www\.)?[a-z0-9-]{2,40}\.(?:com|org|net|news|info|co\.uk|eu|int|gov|mil)$/i;

/**
 * A line below a headline that can only be an outlet: in title case, seven words at most, no sentence, with a word that names an
 * organisation ("Media", "News", "Agency"), or a site, or a well-known short name. A lone name of a person is none.
 */
export function isOutletLine(words: string): boolean {
  if (words.length > 60 || words.length < 2 || SECTIONS.test(words)) return false;
  if (ACRONYM.test(words) || SITE.test(words)) return true;
  if (/[.!?:;,"“”\d]/.test(words) || !ORGANISATION.test(words)) return false;
  const parts = words.split(/\s+/);
  return parts.length <= 7 && parts.every((part) => SMALL.has(part) || /^[\p{Lu}(|–-]/u.test(part));
}
