/** What a count starts from, named by what happened and not by the calendar. */
export interface Moment {
  /** where the words behind "since" start and end */
  readonly start: number;
  readonly end: number;
}

const HEAD = "start|beginning|outbreak|onset|eruption|launch|commencement|escalation|collapse|end|fall";
const THING =
  "war|wars|conflict|fighting|hostilities|violence|offensive|invasion|operation|crisis|truce|ceasefire|cease-fire|campaign|siege|uprising|bombardment|escalation|unrest|clashes|aggression|blockade|incursion|attacks|strikes|assault";
const WORD = String.raw`[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'’.-]{0,24}\s{1,2}`;

const NOUN = new RegExp(
  String.raw`\s{1,2}((?:${WORD}){0,2}(?:${HEAD})\sof\s{1,2}(?:${WORD}){0,6}?(?:${THING})\b)`,
  "iy",
);
const CLAUSE = new RegExp(
  String.raw`\s{1,2}((?:${WORD}){0,6}?(?:${THING})\s(?:first\s)?(?:began|started|erupted|broke\sout|commenced|took\seffect|resumed)\b)`,
  "iy",
);

/** "the start of the war", "the fighting began" right after "since"; null for anything else. */
export function momentAt(text: string, sinceEnd: number): Moment | null {
  for (const pattern of [NOUN, CLAUSE]) {
    pattern.lastIndex = sinceEnd;
    const match = pattern.exec(text);
    if (!match) continue;
    const words = match[1] ?? "";
    const end = sinceEnd + match[0].length;
    return { start: sinceEnd + match[0].indexOf(words), end };
  }
  return null;
}

const BRIDGE = /^[^,;:()"“”]{0,90}$/;
const SENTENCE_END = /[a-z]{3}[.!?]\s/;
const NAME = /^(?:the|its|their|his|her|that|this|last|deadly|[A-Z][\w-]*['’]s?|[A-Z][\w-]+)$/;

/**
 * How the words between "since" and a date tie the two: `named` ("since the October 7", "since Hamas's Oct. 7 attack"), `told`
 * ("since Hamas attacked Israel on Oct. 7"), or null where they are apart.
 */
export function tieBetween(text: string, sinceEnd: number, dateStart: number): "named" | "told" | null {
  if (dateStart - sinceEnd > 90 || dateStart < sinceEnd) return null;
  const between = text.slice(sinceEnd, dateStart);
  if (!BRIDGE.test(between) || SENTENCE_END.test(between) || /\bthen\b/i.test(between)) return null;
  const words = between.trim().split(/\s+/);
  if (/^(?:\s|$)/.test(between) && words.every((word) => word === "" || NAME.test(word))) return "named";
  return words.length <= 10 ? "told" : null;
}
