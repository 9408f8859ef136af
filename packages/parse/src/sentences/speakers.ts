import type { Block } from "./blocks.js";

const LABEL =
  /^(?:\*\*)?(Q|A|[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,7}(?: \([A-Z ]{1,30}\))?)(?:\*\*)?(?::(?:\*\*)?(?=\s|$)|(?<=^Q)(?=\s{2,}))/;

/** "General Roe: (00:50)", "Anna Petrova (01:12:03):" */
const TIMED =
  /^([A-Z][\p{L}.'’-]{0,20}(?: [A-Z][\p{L}.'’-]{0,20}){0,4})(?:: \(\d{1,2}(?::\d\d){1,2}\)|:? \(\d{1,2}(?::\d\d){1,2}\):)(?=\s|$)/u;

/** A short upper-case name with a colon, `Q` with blanks, or a name with the time of the recording: the form of a speaker's label in a transcript. */
export function speakerLabel(text: string, start: number, end: number): string | null {
  const first = text.charCodeAt(start);
  if (first !== 42 && (first < 65 || first > 90)) return null;
  const opening = text.slice(start, Math.min(end, start + 90));
  return (LABEL.exec(opening) ?? TIMED.exec(opening))?.[1] ?? null;
}

export const startsSpeech = (text: string, start: number, end: number): boolean =>
  speakerLabel(text, start, end) !== null;

/**
 * Who speaks in each block: a label holds until the next one. Only for transcripts, which have three labels or more and one of them
 * twice, or a `Q`, or labels with a time: "BREAKING:" alone is nobody.
 */
export function speakersOf(text: string, blocks: readonly Block[]): (string | null)[] {
  const labels = blocks.map((block) =>
    block.part === null && !block.item ? speakerLabel(text, block.start, block.end) : null,
  );
  const named = labels.filter((label) => label !== null);
  const isTimed = labels.some((label) => label !== null && label !== label.toUpperCase());
  const transcript =
    isTimed || (named.length >= 3 && (new Set(named).size < named.length || named.includes("Q")));
  let speaker: string | null = null;
  return labels.map((label) => {
    if (transcript && label !== null) speaker = label;
    return speaker;
  });
}
