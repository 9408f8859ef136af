import { isLower, isSpace } from "./characters.js";
import type { Line } from "./lines.js";
import { wordsBehindMarker } from "./list-marker.js";
import { isStopped } from "./stopped.js";

/** How the lines of a text hang together. `width` is where it is wrapped, in characters; 0 where every line is its own paragraph. */
export interface Wrapping {
  readonly width: number;
}

const NARROWEST = 45;
const WIDEST = 115;
/** A line is broken on purpose when the next word would have fitted by this many characters. */
const SLACK = 14;

/**
 * Hard-wrapped or one paragraph a line: of the lines directly followed by another (not by a list item), at least half are 45 to 115
 * wide and do not end like a sentence.
 */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const widths: number[] = [];
  let pairs = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || line.start === line.end || next.start === next.end) continue;
    if (wordsBehindMarker(text, next.start, next.end) >= 0) continue;
    pairs++;
    const width = line.indent + line.end - line.start;
    if (width >= NARROWEST && width <= WIDEST && !isStopped(text, line.start, line.end)) widths.push(width);
  }
  if (pairs === 0 || widths.length < pairs * 0.5) return { width: 0 };
  if (pairs < 3 && !lowerContinues(text, lines)) return { width: 0 };
  widths.sort((left, right) => left - right);
  return { width: widths[Math.floor(widths.length * 0.9)] ?? 0 };
}

/** Whether a line goes on with what the line before it began. */
export function joins(text: string, before: Line, line: Line, wrapping: Wrapping): boolean {
  const width = before.indent + before.end - before.start;
  const stopped = isStopped(text, before.start, before.end);
  const lower = isLower(text.charCodeAt(line.start));
  if (wrapping.width === 0)
    return width >= 30 && width <= WIDEST && !stopped && lower && !isLowerByline(text, line.start);
  const short = width + 1 + firstWordLength(text, line) < wrapping.width - SLACK;
  if (before.breaks && (stopped || short)) return false;
  return !short || lower;
}

/** "by Jane Roe" below a headline; where lines are not wrapped no sentence goes on like that. */
const isLowerByline = (text: string, start: number): boolean =>
  /^by [A-Z]/.test(text.slice(start, start + 4));

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** A wire's message: no small letter in a line that is long enough to be wrapped. */
const isInCapitals = (text: string, lines: readonly Line[]): boolean =>
  lines.every(({ start, end }) => !/\p{Ll}/u.test(text.slice(start, end)));

/** In a text of very few lines only a small letter at the start of a line shows that it was wrapped; in capitals alone nothing does. */
function lowerContinues(text: string, lines: readonly Line[]): boolean {
  return (
    isInCapitals(text, lines) ||
    lines.some((line, index) => {
      const before = lines[index - 1];
      return (
        before !== undefined &&
        before.end > before.start &&
        line.end > line.start &&
        isLower(text.charCodeAt(line.start))
      );
    })
  );
}
