import { pictureText } from "./links.js";

const BEGINNING =
  /^\W{0,3}(?:this (?:file |handout |satellite |undated |combination |aerial )?(?:picture|photo|photograph|image|screengrab|frame grab|handout)\b.{0,40}?\b(?:taken|shows?|released|provided|made available|obtained|from|grabbed)\b|in this (?:[a-z]{3,9}\.? \d{1,2}, \d{4},? |undated |file |handout |satellite |combination ){0,3}(?:photo|image|picture|photograph|screengrab|frame grab)\b|file\s{0,3}(?:(?:photo|image|picture)\s{0,3})?[-–—:]\s|(?:file )?(?:photo|image|picture|photograph|caption|image caption|photo caption|media caption|image source|video|picture caption|image credit|photo credit|credit)\s?[:,]|(?:photo|image|picture) (?:by|credit|courtesy)|\(?(?:photo|image|picture) (?:by|credit|courtesy))/i;

/** One by one: a single expression of them all takes minutes to be proved harmless. */
const CREDITS = [
  /\((?:[^()]{0,80}\b)?(?:photo|image|picture)s?(?: illustration)? (?:by|via|credit|courtesy)\b[^()]{0,120}\)/i,
  /\((?:AP|AFP|Reuters) (?:photo|file)\b[^()]{0,120}\)/i,
  /\/(?:AFP|AP|Reuters|Getty|Anadolu|EPA)\b[^./]{0,60}\bvia\b/i,
  /\bvia (?:getty images|reuters|ap|afp)\)?$/i,
  /\bgetty images\)?$/i,
  /\b(?:REUTERS|EPA|AFP)\/[A-Z][\w.' -]{2,60}\)?$/i,
  /\bin this (?:[a-z]{2,12} ){0,3}(?:photo|image|picture|video grab|screen ?grab|frame grab|handout)\b/i,
];
/** "(Jane Roe/AFP)", but not the sources of a digest: "(AFP/Reuters)". */
const SIGNED =
  /\(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}\/(?:AFP|AP|Reuters|EPA|Getty Images|Flash90|Anadolu)\)$/u;

const CREDITED = /\b(?:photograph|photo|picture|image|illustration|credit)s?$/i;
const CREDITOR = /^ ?\p{Lu}[^.!?]{1,80}$/u;
const AGENCY_AT_END =
  /^file[: ]|\b(?:reuters|afp|ap|ap photo|epa|anadolu|anadolu agency|getty images|al jazeera|handout)$/i;

/** A credit at the end, after what is shown: "… Photograph: Jane Roe/Reuters", "… [File: Jane Roe/AFP]". */
function endsWithCredit(words: string): boolean {
  let end = words.length;
  while (end > 0 && " *_)".includes(words.charAt(end - 1))) end--;
  const tail = words.slice(Math.max(0, end - 150), end);
  if (tail.endsWith("]")) return AGENCY_AT_END.test(tail.slice(tail.lastIndexOf("[") + 1, -1));
  const colon = tail.lastIndexOf(":");
  return (
    colon > 0 &&
    CREDITED.test(tail.slice(Math.max(0, colon - 14), colon)) &&
    CREDITOR.test(tail.slice(colon + 1))
  );
}

const LONGEST = 2000;

/** A block that tells what a picture shows, or who took it. Its dates are the picture's. */
export function isCaption(words: string): boolean {
  if (words.length > LONGEST) return false;
  return (
    BEGINNING.test(words.length > 200 ? words.slice(0, 200) : words) ||
    pictureText(words) !== null ||
    (mayCredit(words) &&
      (CREDITS.some((credit) => credit.test(words)) ||
        SIGNED.test(words.slice(-90)) ||
        endsWithCredit(words)))
  );
}

/** "Image caption," on a line of its own: the words follow on the next one. */
export const isCaptionLabel = (words: string): boolean => words.length <= 20 && LABEL.test(words);

const LABEL = /^(?:image|media|video|photo|figure)?\s?caption\W*$/i;

/** Spares most paragraphs the expression. */
const mayCredit = (words: string): boolean =>
  words.includes("/") ||
  words.includes("etty") ||
  words.includes(" via ") ||
  words.includes("in this ") ||
  words.includes(": ", words.length - 90) ||
  words.endsWith("]") ||
  (words.includes("(") && /photo|image|picture/i.test(words));
