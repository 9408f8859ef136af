import type { Mention } from "@sitrep/lexicon";
import { codePoints, type Document, type Draft } from "@sitrep/model";
import type { Candidate } from "./engine/candidate.js";
import type { View } from "./engine/view.js";
import { traceOf } from "./extract-drafts.js";

/** What was seen in each sentence, for a person to read. */
export interface Explanation {
  readonly file: string;
  readonly sentences: readonly SentenceExplanation[];
}

export interface SentenceExplanation {
  readonly ordinal: number;
  readonly part: string;
  readonly text: string;
  readonly mentions: readonly { readonly type: string; readonly words: string; readonly meaning: string }[];
  readonly drafts: readonly Statement[];
  /** what a rule read and a refinement took back, with the reason */
  readonly removed: readonly (Statement & { readonly refinement: string; readonly why: string })[];
}

export interface Statement {
  readonly rule: string;
  readonly kind: string;
  readonly quote: string;
  /** the slots that were filled, as `name: value` */
  readonly slots: Readonly<Record<string, string>>;
}

/** Every sentence that claims may be taken from, with its mentions, the rules that fired, and what was removed and why. */
export function explainDocument(document: Document): Explanation {
  const { views, kept, removed } = traceOf(document);
  return {
    file: document.file,
    sentences: views.map((view) => ({
      ordinal: view.sentence.ordinal,
      part: view.sentence.part,
      text: view.words(0, view.tokens.length),
      mentions: view.reading.mentions.map((mention) => ({
        type: mention.type,
        words: view.words(mention.from, mention.to),
        meaning: meaningOf(mention),
      })),
      drafts: kept.filter((candidate) => candidate.view === view).map(statementOf),
      removed: removed
        .filter(({ candidate }) => candidate.view === view)
        .map(({ candidate, refinement, why }) => ({ ...statementOf(candidate), refinement, why })),
    })),
  };
}

function statementOf(candidate: Candidate): Statement {
  const { sketch, view, rule } = candidate;
  const slots: Record<string, string> = {};
  const set = (name: string, value: string) => {
    if (value !== "") slots[name] = value;
  };
  if ("count" in sketch)
    set(
      "value",
      [sketch.count.qualifier, sketch.count.value, sketch.count.value_high]
        .filter((part) => part !== null)
        .join(" "),
    );
  if ("event_type" in sketch) set("event_type", sketch.event_type);
  if ("outcome" in sketch) set("outcome", sketch.outcome);
  if ("change" in sketch) set("change", sketch.change);
  set("actor", sketch.actor.join(", "));
  set("target", sketch.target.join(", "));
  set("country", candidate.country.join(", "));
  set("place", candidate.place?.name ?? "");
  set("dates", sketch.dates.map((date) => `${date.relation} ${date.words}`).join(", "));
  set("time", sketch.time?.words ?? "");
  set("said_by", candidate.saidBy?.words ?? "");
  if (candidate.certainty !== "asserted") set("certainty", candidate.certainty);
  if (candidate.about)
    set("about", candidate.about.view.words(candidate.about.sketch.from, candidate.about.sketch.to));
  return { rule, kind: sketch.kind, quote: view.words(sketch.from, sketch.to), slots };
}

function meaningOf(mention: Mention): string {
  switch (mention.type) {
    case "actor":
      return mention.ids.join(", ") || "a group without a name";
    case "place":
      return mention.place.place_id;
    case "event":
      return `${mention.eventType ?? "attack or strike"}, ${mention.form}`;
    case "munition":
      return mention.munition;
    case "casualty":
      return `${mention.outcome}, ${mention.form}`;
    case "people":
      return mention.target ?? (mention.military ? "military" : "people");
    case "facility":
      return mention.kind;
    case "count":
      return [mention.reading.qualifier, mention.reading.value, mention.reading.value_high]
        .filter((part) => part !== null)
        .join(" ");
    case "date":
      return `${mention.phrase.relation}, ${mention.phrase.reading.form}`;
    case "time":
      return `${mention.phrase.hour}:${String(mention.phrase.minute).padStart(2, "0")} ${mention.phrase.zone ?? ""}`.trim();
    case "cue":
      return mention.cue;
  }
}

/** A number or event word that no claim used: the to-do list for rules. */
export interface Leftover {
  /** the words, with a little of what stands around them */
  readonly words: string;
  /** what it looks like: numbers as `#`, lower case, so that the same gap in many reports is one pattern */
  readonly pattern: string;
  readonly sentence: number;
  /** code points of the document's text */
  readonly start: number;
  readonly end: number;
}

/** The numbers and event words of a document that stand in no draft's quote. */
export function leftoversOf(document: Document, drafts: readonly Draft[]): Leftover[] {
  const points = codePoints(document.text);
  const used = drafts.flatMap((draft) => [{ start: draft.start, end: draft.end }, ...draft.also_at]);
  const isUsed = (start: number, end: number) => used.some((span) => span.start < end && start < span.end);
  return traceOf(document).views.flatMap((view) =>
    [...view.all("count"), ...view.all("event")].flatMap((mention) => {
      const start = points.fromIndex(view.tokens[mention.from]?.start ?? 0);
      const end = points.fromIndex(view.tokens[mention.to - 1]?.end ?? 0);
      return isUsed(start, end) ? [] : [leftover(view, mention.from, mention.to, start, end)];
    }),
  );
}

function leftover(view: View, from: number, to: number, start: number, end: number): Leftover {
  const pattern = view.tokens
    .slice(from, to + 2)
    .map((token) => (token.kind === "number" ? "#" : token.norm))
    .join(" ");
  return {
    words: view.words(Math.max(0, from - 4), Math.min(view.tokens.length, to + 6)),
    pattern,
    sentence: view.sentence.ordinal,
    start,
    end,
  };
}
