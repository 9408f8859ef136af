import {
  CasualtyOutcome,
  Certainty,
  type Claim,
  CorrectionField,
  EventType,
  LossOutcome,
  MunitionOutcome,
  type SlotName,
  TroopChange,
} from "@sitrep/model";
import {
  actorsCell,
  type Cell,
  countCell,
  countriesCell,
  type DateCell,
  dateCell,
  munitionsCell,
  placeCell,
  saidByCell,
  wordCell,
} from "../layouts/figures/cells.js";

/** A claim with one field set, or why the words for it mean nothing. */
export type Setting = { readonly claim: Claim } | { readonly expected: string };

/** What a claim says in a field, as people would write it in data/corrections.csv; null where its kind has no such field. */
export function readField(claim: Claim, field: CorrectionField): string | null {
  switch (field) {
    case "figure":
      return claim.kind === "event" ? null : figureText(claim);
    case "outcome":
      return "outcome" in claim ? claim.outcome : null;
    case "event_type":
      return "event_type" in claim ? claim.event_type : null;
    case "change":
      return claim.kind === "troop_level" ? claim.change : null;
    case "equipment":
      return claim.kind === "loss_count" ? claim.equipment : null;
    case "munition":
      return "munition" in claim ? [claim.munition].flat().join("; ") : null;
    case "said_by":
      return claim.said_by ?? "";
    case "actor":
    case "target":
    case "country":
      return claim[field].join("; ");
    case "date":
      return claim.kind === "event" ? stretch(claim.date, claim.date_from, claim.date_to) : null;
    case "as_of":
      return stretch(claim.as_of, claim.as_of_from, claim.as_of_to);
    case "since":
      return "since" in claim ? stretch(claim.since, claim.since_from, claim.since_to) : null;
    case "until":
      return "until" in claim ? stretch(claim.until, claim.until_from, claim.until_to) : null;
    default:
      return claim[field] ?? "";
  }
}

/** All that a claim says, as people would write it: `figure: at least 150 | actor: houthis`. What it does not say is left out. */
export const readingText = (claim: Claim): string =>
  CorrectionField.options
    .map((field) => ({ field, text: readField(claim, field) }))
    .filter(({ text }) => text !== null && text !== "")
    .map(({ field, text }) => `${field}: ${text}`)
    .join(" | ");

const SIGNS: Readonly<Record<string, string>> = {
  about: "about ",
  more_than: "more than ",
  at_least: "at least ",
  less_than: "less than ",
  at_most: "at most ",
};

const figureText = ({
  value,
  value_high,
  qualifier,
}: Pick<Exclude<Claim, { kind: "event" }>, "value" | "value_high" | "qualifier">): string => {
  if (value === null) return "an unstated number";
  return value_high === null ? `${SIGNS[qualifier] ?? ""}${value}` : `${value}-${value_high}`;
};

/** A prefix where that says all; else both ends. */
function stretch(date: string | null, from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) return date ?? "";
  return date !== null && dateCellBounds(date) === `${from}/${to}` ? date : `${from}/${to}`;
}

function dateCellBounds(date: string): string | null {
  const cell = dateCell(date);
  return "value" in cell ? `${cell.value.from}/${cell.value.to}` : null;
}

/** The claim with a field set to what `text` means; empty text empties the field, where it may be empty. */
export function setField(claim: Claim, field: CorrectionField, text: string): Setting {
  if (readField(claim, field) === null) return { expected: `a field that a ${claim.kind} has` };
  switch (field) {
    case "figure":
      return claim.kind === "event"
        ? { expected: "a claim with a number" }
        : from(countCell(text), ({ value, value_high, qualifier }) => ({
            ...claim,
            value,
            value_high,
            qualifier,
          }));
    case "outcome":
      if (claim.kind === "casualty")
        return from(wordCell(CasualtyOutcome, CasualtyOutcome.options)(text), (outcome) => ({
          ...claim,
          outcome,
        }));
      if (claim.kind === "munition_count")
        return from(wordCell(MunitionOutcome, MunitionOutcome.options)(text), (outcome) => ({
          ...claim,
          outcome,
        }));
      if (claim.kind === "loss_count")
        return from(wordCell(LossOutcome, LossOutcome.options)(text), (outcome) => ({ ...claim, outcome }));
      return { expected: "a claim with an outcome" };
    case "event_type":
      return from(wordCell(EventType, EventType.options)(text), (event_type) =>
        claim.kind === "event" || claim.kind === "event_count" ? { ...claim, event_type } : claim,
      );
    case "change":
      return from(wordCell(TroopChange, TroopChange.options)(text), (change) =>
        claim.kind === "troop_level" ? { ...claim, change } : claim,
      );
    case "certainty":
      return from(wordCell(Certainty, Certainty.options)(text), (certainty) => ({ ...claim, certainty }));
    case "equipment":
      return claim.kind === "loss_count" && text !== ""
        ? { claim: { ...claim, equipment: text.toLowerCase() } }
        : { expected: "what was lost, in a word: tank" };
    case "munition":
      return from(munitionsCell(text), (munition) => {
        if (claim.kind === "event") return { ...claim, munition };
        const [one] = munition;
        return claim.kind === "munition_count" && one !== undefined ? { ...claim, munition: one } : claim;
      });
    case "said_by":
      return saidBy(claim, text);
    case "actor":
    case "target":
      return from(actorsCell()(text), (ids) => bySlot({ ...claim, [field]: ids }, field, ids.length > 0));
    case "country":
      return from(countriesCell(text), (ids) => bySlot({ ...claim, country: ids }, field, ids.length > 0));
    case "place":
      if (text === "") return { claim: bySlot({ ...claim, place: null, place_id: null }, field, false) };
      return from(placeCell(text), ({ place, place_id }) =>
        bySlot({ ...claim, place, place_id }, field, true),
      );
    default:
      return setDay(claim, field, text);
  }
}

function saidBy(claim: Claim, text: string): Setting {
  const passed = { via: null, via_words: null };
  if (text === "")
    return { claim: { ...claim, ...passed, said_by: null, said_by_words: null, said_by_kind: null } };
  return from(saidByCell(text), ({ said_by, kind, words }) => ({
    ...claim,
    ...passed,
    said_by,
    said_by_words: words,
    said_by_kind: kind,
  }));
}

/** A day or a stretch, empty for none. */
function setDay(claim: Claim, field: "date" | "as_of" | "since" | "until", text: string): Setting {
  const cell: Cell<Partial<DateCell>> = text === "" ? { value: {} } : dateCell(text);
  return from(cell, ({ date = null, from: first = null, to = null, words = null }) => {
    const filled = date !== null || first !== null;
    if (field === "as_of") {
      const moment = { as_of: date, as_of_from: first, as_of_to: to };
      const settled = { ...claim, ...moment, as_of_basis: filled ? "stated" : "unknown" } as const;
      return claim.kind === "event" ? settled : bySlot(settled, "date", filled);
    }
    if (field === "date")
      return claim.kind === "event"
        ? bySlot(
            {
              ...claim,
              date,
              date_from: first,
              date_to: to,
              date_words: words,
              date_reading: filled ? "explicit" : "unknown",
              // an hour is of the day that the text gave it for
              time: null,
              time_words: null,
            },
            "date",
            filled,
          )
        : claim;
    if (!("since" in claim)) return claim;
    const end =
      field === "since"
        ? { since: date, since_from: first, since_to: to, since_words: words }
        : { until: date, until_from: first, until_to: to, until_words: words };
    return bySlot({ ...claim, ...end }, "date", filled);
  });
}

/** The basis of a slot that a person set: nothing of the text any more. */
const bySlot = (claim: Claim, slot: SlotName, isFilled: boolean): Claim => ({
  ...claim,
  [`${slot}_basis`]: isFilled ? "person" : null,
  [`${slot}_at`]: null,
});

const from = <T>(cell: Cell<T>, set: (value: T) => Claim): Setting =>
  "value" in cell ? { claim: set(cell.value) } : { expected: cell.expected };
