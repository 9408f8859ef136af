/** Begin and end of a piece of a text, by JavaScript index. */
export type Span = readonly [start: number, end: number];

/** "On Tue, Jan 23, 2024 at 9:15 PM Anna Dorrel wrote:", on one line or wrapped */
const ATTRIBUTION = /^(?:On|Am|Le|El|Em|Il|Op|Den|W dniu) .{5,300}:$/;
/** What a program writes above another's message that it hands on whole. */
const HANDED_ON =
  /^(?:-{2,} ?(?:original message|forwarded message|forwarded by .{1,80}|ursprüngliche nachricht|message d'origine) ?-{0,}|begin forwarded message:)$/i;
/** The rule above the headers of the message that is answered, as Outlook draws it. */
const RULE = /^_{20,}$/;
const SIGNATURE = /^-- ?$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * What in a mail is another's, or no reporting: lines that begin with ">", the line above them that says who wrote them, all below the rule
 * over a message that is answered or handed on, and the signature. In order.
 */
export function quotedIn(text: string): Span[] {
  const lines = linesOf(text);
  const spans: [number, number][] = [];
  const add = (start: number, end: number) => {
    const last = spans.at(-1);
    if (last && start <= last[1] + 1) last[1] = end;
    else spans.push([start, end]);
  };
  for (const [at, { start, end, words }] of lines.entries()) {
    if (handsOn(lines, at)) {
      add(start, text.trimEnd().length);
      break;
    }
    if (SIGNATURE.test(words)) {
      add(start, text.trimEnd().length);
      break;
    }
    if (!words.startsWith(">")) continue;
    const from =
      spans.at(-1)?.[1] === undefined || (spans.at(-1)?.[1] ?? 0) < start - 1
        ? attributionAbove(lines, at)
        : null;
    add(from ?? start, end);
  }
  return spans;
}

const handsOn = (lines: readonly Line[], at: number): boolean => {
  const words = lines[at]?.words ?? "";
  if (HANDED_ON.test(words)) return true;
  const next = lines[at + 1]?.words ?? "";
  return RULE.test(words) && /^\*?(?:from|von|de|da|from):/i.test(next);
};

/** Where the line begins that says who wrote what is quoted from line `at` on; a blank line may be between. */
function attributionAbove(lines: readonly Line[], at: number): number | null {
  const above = lines[at - 1]?.words === "" ? at - 2 : at - 1;
  const [last, before] = [lines[above], lines[above - 1]];
  if (last && ATTRIBUTION.test(last.words)) return last.start;
  if (last && before && ATTRIBUTION.test(`${before.words} ${last.words}`)) return before.start;
  return null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, words: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}
