import { filler } from "../fill.js";
import { sameLand } from "../same-place.js";
import { CASUALTIES, EVENTS } from "./kinds.js";

/** "A bomb hit a bus on Monday, killing nine in Orlan": where whom it killed were, it was. */
export const placeOfHurt = filler({
  name: "place of its hurt",
  says: "an event without a place was where the people were whom its own sentence says it hurt",
  slot: "place",
  kinds: EVENTS,
  among: (story) => {
    const hurt = story.of(CASUALTIES).filter(({ place }) => place !== null);
    return ({ id, view, country }) => {
      const lender = hurt.find((it) => it.about === id && it.view === view && sameLand(it.country, country));
      return lender?.place ? { value: lender.place, from: { lender } } : null;
    };
  },
});
