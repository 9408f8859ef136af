import type { Mention } from "@sitrep/lexicon";
import { type Basis, codePoints, type Document, slotNames } from "@sitrep/model";
import { groundOf } from "./context/fill.js";
import type { Candidate, Removed } from "./engine/candidate.js";
import type { View } from "./engine/view.js";
import { traceOf } from "./extract-drafts.js";
import { legible } from "./legible.js";

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
  /** of slots that may come from outside the clause, from where they did and in which words, by the slot's name */
  readonly bases: Readonly<Record<string, { readonly basis: Basis; readonly words: string | null }>>;
  /** of slots that the rule left open or otherwise, the refinement that filled them, by the slot's name */
  readonly refined: Readonly<Record<string, string>>;
}

/**
 * Every sentence with its mentions, the rules that fired, and what was removed and why; furniture with its words alone, since nothing
 * is taken from it. Words are shown as people see them, without soft hyphens and the like.
 */
export function explainDocument(found: Document): Explanation {
  const document = legible(found)?.document ?? found;
  const history = new Map<Candidate, History>();
  const { views, kept, removed } = traceOf(document, (refinement, candidates) => {
    for (const candidate of candidates) learn(history, candidate, refinement);
  });
  const statement = (candidate: Candidate) =>
    statementOf(candidate, basesIn(candidate, document.text), history.get(candidate)?.refined ?? {});
  const viewOf = new Map(views.map((view) => [view.sentence.ordinal, view]));
  const keptIn = byView(kept, (candidate) => candidate.view);
  const removedIn = byView(removed, ({ candidate }) => candidate.view);
  const points = codePoints(document.text);
  return {
    file: document.file,
    sentences: document.sentences.map(({ ordinal, part, start, end }) => {
      const view = viewOf.get(ordinal);
      const text = points.slice(start, end);
      return view
        ? {
            ordinal,
            part,
            text,
            ...seenIn(view, keptIn.get(view) ?? [], removedIn.get(view) ?? [], statement),
          }
        : { ordinal, part, text, mentions: [], drafts: [], removed: [] };
    }),
  };
}

function seenIn(
  view: View,
  kept: readonly Candidate[],
  removed: readonly Removed[],
  statement: (candidate: Candidate) => Statement,
): Pick<SentenceExplanation, "mentions" | "drafts" | "removed"> {
  return {
    mentions: view.reading.mentions.map((mention) => ({
      type: mention.type,
      words: view.words(mention.from, mention.to),
      meaning: meaningOf(mention),
    })),
    drafts: kept.map(statement),
    removed: removed.map(({ candidate, refinement, why }) => ({
      ...statement(candidate),
      refinement,
      why,
    })),
  };
}

function byView<T>(list: readonly T[], viewOf: (it: T) => View): Map<View, T[]> {
  const found = new Map<View, T[]>();
  for (const it of list) {
    const known = found.get(viewOf(it));
    if (known) known.push(it);
    else found.set(viewOf(it), [it]);
  }
  return found;
}

/** A candidate's slots as they stood last, and which refinement changed each. */
interface History {
  readonly slots: Readonly<Record<string, string>>;
  readonly refined: Record<string, string>;
}

function learn(history: Map<Candidate, History>, candidate: Candidate, refinement: string): void {
  const slots = slotsOf(candidate);
  const before = history.get(candidate);
  const refined = before?.refined ?? {};
  if (before)
    for (const [name, value] of Object.entries(slots))
      if (before.slots[name] !== value) refined[name] = refinement;
  history.set(candidate, { slots, refined });
}

const statementOf = (
  candidate: Candidate,
  bases: Statement["bases"],
  refined: Statement["refined"],
): Statement => ({
  rule: candidate.rule,
  kind: candidate.sketch.kind,
  quote: candidate.view.words(candidate.sketch.from, candidate.sketch.to),
  slots: slotsOf(candidate),
  bases,
  refined,
});

/** By the names of the slots as they are shown: days are several. */
function basesIn(candidate: Candidate, text: string): Statement["bases"] {
  const bases: Record<string, { basis: Basis; words: string | null }> = {};
  for (const slot of slotNames) {
    const ground = groundOf(candidate, slot);
    if (!ground) continue;
    const { basis, start, end } = ground;
    const words = start === null || end === null ? null : text.slice(start, end);
    bases[slot === "date" ? "dates" : slot] = { basis, words };
  }
  return bases;
}

function slotsOf(candidate: Candidate): Record<string, string> {
  const { sketch } = candidate;
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
  return slots;
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
    case "domain":
      return `${mention.domain}, ${mention.role}`;
  }
}
