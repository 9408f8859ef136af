import type { Mention } from "@sitrep/lexicon";
import { type Basis, codePoints, type Document, slotNames } from "@sitrep/model";
import { groundOf } from "./context/fill.js";
import { outcomeOf, typeOf } from "./engine/sides.js";
import type { Removed, Statement } from "./engine/statement.js";
import type { View } from "./engine/view.js";
import { legible } from "./legible.js";
import { traceOf } from "./trace.js";

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
  readonly drafts: readonly StatementExplanation[];
  /** what a rule read and a refinement took back, with the reason */
  readonly removed: readonly (StatementExplanation & { readonly refinement: string; readonly why: string })[];
}

export interface StatementExplanation {
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
  const history = new Map<number, History>();
  const { views, kept, removed } = traceOf(document, (step, statements) => {
    for (const each of statements) learn(history, each, eventOf(each, statements), step);
  });
  const explained = (statement: Statement) =>
    explanationOf(
      statement,
      eventOf(statement, kept),
      basesIn(statement, document.text),
      history.get(statement.id)?.refined ?? {},
    );
  const viewOf = new Map(views.map((view) => [view.sentence.ordinal, view]));
  const keptIn = byView(kept, (statement) => statement.view);
  const removedIn = byView(removed, ({ statement }) => statement.view);
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
            ...seenIn(view, keptIn.get(view) ?? [], removedIn.get(view) ?? [], explained),
          }
        : { ordinal, part, text, mentions: [], drafts: [], removed: [] };
    }),
  };
}

function seenIn(
  view: View,
  kept: readonly Statement[],
  removed: readonly Removed[],
  explained: (statement: Statement) => StatementExplanation,
): Pick<SentenceExplanation, "mentions" | "drafts" | "removed"> {
  return {
    mentions: view.reading.mentions.map((mention) => ({
      type: mention.type,
      words: view.words(mention.from, mention.to),
      meaning: meaningOf(mention),
    })),
    drafts: kept.map(explained),
    removed: removed.map(({ statement, step, why }) => ({
      ...explained(statement),
      refinement: step,
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

/** A statement's slots as they stood last, and which refinement changed each. */
interface History {
  readonly slots: Readonly<Record<string, string>>;
  readonly refined: Record<string, string>;
}

const eventOf = ({ about }: Statement, among: readonly Statement[]) =>
  about === null ? undefined : among.find(({ id }) => id === about);

function learn(
  history: Map<number, History>,
  statement: Statement,
  event: Statement | undefined,
  refinement: string,
): void {
  const slots = slotsOf(statement, event);
  const before = history.get(statement.id);
  const refined = before?.refined ?? {};
  if (before)
    for (const [name, value] of Object.entries(slots))
      if (before.slots[name] !== value) refined[name] = refinement;
  history.set(statement.id, { slots, refined });
}

const explanationOf = (
  statement: Statement,
  event: Statement | undefined,
  bases: StatementExplanation["bases"],
  refined: StatementExplanation["refined"],
): StatementExplanation => ({
  rule: statement.rule,
  kind: statement.kind,
  quote: statement.view.words(statement.from, statement.to),
  slots: slotsOf(statement, event),
  bases,
  refined,
});

/** By the names of the slots as they are shown: days are several. */
function basesIn(statement: Statement, text: string): StatementExplanation["bases"] {
  const bases: Record<string, { basis: Basis; words: string | null }> = {};
  for (const slot of slotNames) {
    const ground = groundOf(statement, slot);
    if (!ground) continue;
    const { basis, start, end } = ground;
    const words = start === null || end === null ? null : text.slice(start, end);
    bases[slot === "date" ? "dates" : slot] = { basis, words };
  }
  return bases;
}

function slotsOf(statement: Statement, event: Statement | undefined): Record<string, string> {
  const slots: Record<string, string> = {};
  const set = (name: string, value: string) => {
    if (value !== "") slots[name] = value;
  };
  if (statement.kind !== "event") {
    const { qualifier, value, value_high } = statement.count;
    set("value", [qualifier, value, value_high].filter((part) => part !== null).join(" "));
  }
  set("event_type", typeOf(statement) ?? "");
  set("outcome", outcomeOf(statement) ?? "");
  if (statement.kind === "troop_level") set("change", statement.change);
  set("actor", statement.actor.join(", "));
  set("target", statement.target.join(", "));
  set("country", statement.country.join(", "));
  set("place", statement.place?.name ?? "");
  set("dates", statement.dates.map((date) => `${date.relation} ${date.words}`).join(", "));
  set("time", statement.time?.words ?? "");
  set("said_by", statement.saidBy?.words ?? "");
  if (statement.certainty !== "asserted") set("certainty", statement.certainty);
  if (event) set("about", event.view.words(event.from, event.to));
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
