const OPENER = new RegExp(
  `^(?:${[
    "related(?: [a-z]{4,12}){0,2}|more from .{1,40}|more stories|more news|more to read|more in .{1,30}|more on th(?:is|e) .{1,30}|more like this",
    "(?:most|more) (?:read|popular|viewed|watched|shared|commented)(?: (?:stories|articles|news|now|today|this week))?|trending.{0,20}|popular (?:now|stories|posts|articles|news).{0,20}|(?:top|must[- ]read|featured|other|latest) (?:stories|news|headlines|articles|posts|videos)(?: (?:right now|today|of the day))?",
    "recommended.{0,25}|you (?:may|might) (?:also )?(?:like|be interested in|have missed).{0,30}|in case you missed it|don[’']t miss(?: it| this)?|editor[’']?s[’']? (?:picks?|choice)|what to read next|read next|up next|next up|keep reading|continue reading|further reading|read also|also read|also on .{1,40}|see also|(?:previous|next) (?:post|article|story)|read more|read more (?:on|about|from) .{1,40}|explore more.{0,40}|dive deeper|go deeper|from (?:around )?the web|from our partners|around the web|sponsored (?:stories|links|content)|promoted stories|elsewhere on .{1,40}|recent (?:posts|articles|stories|news)|similar (?:stories|articles|posts)|we recommend",
  ].join("|")})$`,
  "i",
);

/** Whether a block, without the marks around it, heads a list of links to other stories. */
export const opensLinks = (words: string): boolean => words.length <= 60 && OPENER.test(words);

const isLetterOrDigit = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** How many letters and digits beside the links of a menu there may be: a day, "and", "by". */
const MOST_BESIDE = 30;
/** A link of fewer letters is a word of a heading. */
const SHORTEST_STORY = 25;

/**
 * Whether a block of Markdown is links and hardly anything else: "[Print](#) | [Share](#)", "[![a hangar](a.jpg)](story)",
 * "[Shells fall on the port of the capital](story) 3 May". A picture alone is none, because its text is a caption.
 */
export function isOnlyLinks(words: string): boolean {
  if (!words.includes("](")) return false;
  let links = 0;
  let linked = 0;
  let beside = 0;
  for (let at = 0; at < words.length; at++) {
    if (words.charCodeAt(at) === 91) {
      const behind = behindLink(words, at);
      if (behind < 0) return false;
      if (words.charCodeAt(at - 1) !== 33) links++;
      linked += words.indexOf("](", at) - at;
      at = behind - 1;
    } else if (isLetterOrDigit(words, at) && ++beside > MOST_BESIDE) return false;
  }
  if (beside === 0) return links > 0;
  return links > 0 && linked > SHORTEST_STORY && linked > beside * 4 && !/[.!?…:;]["”’)]*$/.test(words);
}

/** After the bracket that closes the address of the link that opens at `from`; -1 where none does. */
function behindLink(words: string, from: number): number {
  let depth = 0;
  for (let at = from; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code === 91) depth++;
    else if (code === 93 && --depth === 0) {
      if (words.charCodeAt(at + 1) !== 40) return -1;
      return words.indexOf(")", at + 2) + 1 || -1;
    }
  }
  return -1;
}

/** The words of a picture's text where a block begins with one: "![a hangar](a.jpg)" gives "a hangar"; null where it does not. */
export const pictureText = (words: string): string | null =>
  words.startsWith("![") ? words.slice(2, Math.max(2, words.indexOf("]("))) : null;
