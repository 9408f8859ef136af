import type { Candidate } from "../engine/candidate.js";
import type { View } from "../engine/view.js";
import { type SlotHistory, type ValueSlot, valueSlots } from "./slot-history.js";

/** A statement whose rule read the value in its own sentence. */
export interface Donor {
  readonly candidate: Candidate;
  readonly view: View;
}

/** The statements of a document by the values that they state, each list in the order of the text. */
export class Donors {
  readonly #lists = new Map<string, Donor[]>();

  constructor(history: SlotHistory) {
    for (const { candidate, view, values } of history.stated())
      for (const slot of valueSlots)
        for (const value of values[slot]) this.#listOf(slot, value).push({ candidate, view });
    for (const list of this.#lists.values()) list.sort((a, b) => ordinalOf(a) - ordinalOf(b));
  }

  /** Who may have lent a value: a statement of the same sentence, of a place where the claim is said again, of its event, else the nearest, before rather than after. */
  lenderOf(borrower: Candidate, slot: ValueSlot, value: string): Donor | null {
    const list = this.#lists.get(keyOf(slot, value)) ?? [];
    const others = (wanted: (donor: Donor) => boolean) =>
      around(list, borrower.view.sentence.ordinal).find(
        (donor) => (donor.candidate !== borrower || donor.view !== borrower.view) && wanted(donor),
      );
    return (
      others(({ view }) => view === borrower.view) ??
      others(({ view }) => borrower.alsoAt.some(({ sentence }) => sentence === view.sentence.ordinal)) ??
      others(({ candidate }) => candidate === borrower.about) ??
      others(() => true) ??
      null
    );
  }

  #listOf(slot: ValueSlot, value: string): Donor[] {
    const key = keyOf(slot, value);
    const list = this.#lists.get(key) ?? [];
    this.#lists.set(key, list);
    return list;
  }
}

const keyOf = (slot: ValueSlot, value: string) => `${slot} ${value}`;
const ordinalOf = ({ view }: Donor) => view.sentence.ordinal;

/** How many on each side are asked: the nearest lender of a long list is among them. */
const REACH = 40;

/** Those around a sentence, the nearest first, and at the same distance the one before. */
function around(list: readonly Donor[], ordinal: number): readonly Donor[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const donor = list[middle];
    if (donor && ordinalOf(donor) <= ordinal) low = middle + 1;
    else high = middle;
  }
  // the later sentence counts a little further off
  const distance = (donor: Donor) =>
    Math.abs(ordinalOf(donor) - ordinal) + (ordinalOf(donor) > ordinal ? 0.5 : 0);
  return list.slice(Math.max(0, low - REACH), low + REACH).sort((a, b) => distance(a) - distance(b));
}
