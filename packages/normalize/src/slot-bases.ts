import type { Basis, Document, Draft, SlotBasis, SlotFields, Span } from "@sitrep/model";

/** The bases of a draft as fields of its claim, but for its day: which of several days counts is known once they are resolved. */
export const slotFieldsOf = ({
  basis: { actor, target, country, place, about },
}: Draft): Omit<SlotFields, "date_basis" | "date_at"> => ({
  actor_basis: actor?.basis ?? null,
  actor_at: spanOf(actor),
  target_basis: target?.basis ?? null,
  target_at: spanOf(target),
  country_basis: country?.basis ?? null,
  country_at: spanOf(country),
  place_basis: place?.basis ?? null,
  place_at: spanOf(place),
  about_basis: about?.basis ?? null,
  about_at: spanOf(about),
});

/** Of the phrase that gave the day: `words` as they were resolved, empty for the day of the page, null where no phrase gave any. */
export function dateFieldsOf(
  { basis, dates, sentence }: Draft,
  words: string | null,
  document: Document,
): Pick<SlotFields, "date_basis" | "date_at"> {
  const phrase = words === null ? undefined : dates.find((it) => it.words === words);
  if (!phrase) return { date_basis: null, date_at: null };
  const { start, end } = phrase;
  if (phrase.words === "") return { date_basis: "dateline", date_at: null };
  const isFirst = basis.date !== null && basis.date.start === start;
  return {
    date_basis: isFirst && basis.date ? basis.date.basis : basisAt(start, sentence, document),
    date_at: { start, end },
  };
}

/** A day that a further mention gave: its sentence tells what kind of mention that is. */
function basisAt(start: number, own: number, { sentences }: Document): Basis {
  const sentence = sentences.find((it) => it.start <= start && start < it.end);
  if (sentence?.ordinal === own) return "sentence";
  return sentence?.part === "headline" || sentence?.part === "heading" ? "heading" : "chain";
}

const spanOf = (slot: SlotBasis | null): Span | null =>
  slot === null || slot.start === null || slot.end === null ? null : { start: slot.start, end: slot.end };
