import { changed, type Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { isQuoteMark } from "../grammar/reporting/reach.js";
import { reportsIn, reportsOf } from "../grammar/reporting/reports.js";
import { announcedBefore, earlierVoice, voicesBefore } from "./earlier.js";
import { type KnownVoices, knownVoices } from "./known-voices.js";
import { labelOf } from "./labels.js";
import { isOwned, ownedBy } from "./owners.js";
import { type Quotations, quotationsIn } from "./quotations.js";
import { momentsIn } from "./said-on.js";
import { signatureOf } from "./signatures.js";
import { isOwnOutlet, isStandIn, meantBy } from "./stand-ins.js";
import { tiedTo } from "./ties.js";
import { type Spoken, spokenIn, type Voice } from "./voice.js";

/** Each statement with who said it: by its sentence, else by the quotation, label or statement that it is in, else by what it is tied to. */
export function withSaidBy(statements: readonly Statement[], views: readonly View[]): readonly Statement[] {
  if (statements.length === 0) return statements;
  const around: Around = { known: knownVoices(views), quotations: quotationsIn(views), said: new Map() };
  const momentOf = momentsIn(views, statements);
  return statements.map((statement) => {
    const { view } = statement;
    const saidBy = voiceFor(statement, around);
    if (saidBy && statement.kind !== "event") around.said.set(view, saidBy);
    const quotation = around.quotations.at(view, statement.anchor);
    const spoken = changed(statement, { saidBy });
    return changed(spoken, { saidOn: momentOf(spoken, quotation) });
  });
}

interface Around {
  readonly known: KnownVoices;
  readonly quotations: Quotations;
  /** who said the last figure of a sentence */
  readonly said: Map<View, Voice>;
}

function voiceFor(statement: Statement, around: Around): Voice | null {
  const { view } = statement;
  const spoken = spokenIn(reportsOf(view, statement));
  if (spoken) return named(spoken, view, around);
  const label = labelOf(view);
  if (label) return settled(label, view, around);
  const quotation = around.quotations.at(view, statement.anchor);
  if (quotation) return quotedIn(quotation, view, around);
  if (view.sentence.part === "embed") return signatureOf(view) ?? announcedBefore(view);
  const tied = tiedTo(view);
  const said = tied.find((earlier) => around.said.has(earlier));
  return said ? (around.said.get(said) ?? null) : tied.length > 0 ? announcedBefore(view) : null;
}

function named(spoken: Spoken, view: View, around: Around): Voice | null {
  if (spoken.form === "named" && isOwnOutlet(spoken.voice)) return null;
  const voice = spoken.form === "pronoun" ? earlierVoice(view, spoken.at, spoken.word) : spoken.voice;
  return voice && settled(meant(voice, view, spoken.at), view, around);
}

function meant(voice: Voice, view: View, at: number): Voice {
  if (isOwned(voice)) return ownedBy(view, at, voice) ?? voice;
  return (isStandIn(voice) ? meantBy(view, at, voice) : null) ?? voice;
}

const settled = (voice: Voice, { sentence }: View, { known }: Around): Voice =>
  known.settled(voice, sentence.ordinal);

/** "“…,” the ministry said. | “…”": the quotation goes on. */
function quotedBefore(view: View): Voice | null {
  const { before } = view;
  if (!isQuoteMark(view.norm(0)) || !before?.tokens.some(({ norm }) => isQuoteMark(norm))) return null;
  return voicesBefore(view, 0, 1)[0]?.voice ?? null;
}

/** Who is quoted: named in the sentence of the quotation that comes next, else in one before; else announced before it. */
function quotedIn(quotation: readonly View[], view: View, around: Around): Voice | null {
  const found = quotation.flatMap((each) => {
    const spoken = spokenIn(
      reportsIn(each)
        .filter(({ at, speaker, pronoun }) => (speaker || pronoun) && !around.quotations.at(each, at))
        .slice(0, 1),
    );
    return spoken ? [{ each, spoken }] : [];
  });
  const nearest = found.find(({ each }) => each.sentence.ordinal >= view.sentence.ordinal) ?? found.at(-1);
  if (nearest) return named(nearest.spoken, nearest.each, around);
  const [first] = quotation;
  if (!first) return null;
  const voice =
    labelOf(first) ?? announcedBefore(first) ?? quotedBefore(first) ?? earlierVoice(first, 0, "he");
  return voice && settled(voice, view, around);
}
