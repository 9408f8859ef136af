import { corpus } from "@sitrep/testing";
import rule from "./bomb-exploded.js";

export default corpus(rule)
  .says(
    { event_type: "attack", munition: ["bomb"], country: ["SO"] },
    "⟦A bomb hidden in a cart exploded in central Somalia⟧.",
    "⟦A roadside bomb detonated in southern Somalia⟧ under a minibus.",
  )
  .says(
    { event_type: "attack", munition: ["bomb"], country: ["YE"], target: ["civilians"] },
    "⟦A roadside bomb exploded among civilians in Yemen⟧.",
    "⟦A car bomb exploded outside a school in Yemen⟧.",
  )
  .says(
    { country: ["BF"] },
    "⟦An improvised explosive device detonated in northern Burkina Faso⟧ under an army lorry.",
  )
  .says(
    { country: ["ML"] },
    "⟦An IED exploded in central Mali⟧.",
    "⟦A car bomb detonated outside a base in Mali⟧.",
  )
  .says({ country: ["NG"] }, "⟦An IED detonated in northern Nigeria⟧ as soldiers passed.")
  .says({ actor: ["taliban"], country: ["PK"] }, "⟦A bomb planted by the Taliban exploded in Pakistan⟧.")
  .says(
    { country: ["SY"], target: ["civilians"] },
    "⟦A bomb exploded under a bus in Syria⟧, state media said.",
  )
  .silent("a possibility", "A bomb could explode in Kabul.")
  .silent("defused", "A bomb found in Kabul was defused.")
  .silent("no place", "The bomb exploded.")
  .silent("growth", "Sales exploded in Kabul.")
  .silent("a denial", "The bomb never exploded in Kabul.")
  .says(
    { munition: ["bomb"], place: "Kabul", country: ["AF"], date: "Tuesday" },
    "⟦A bomb exploded in Kabul⟧ on Tuesday.",
    "⟦A roadside bomb detonated in Kabul⟧ on Tuesday.",
  )
  .says(
    { munition: ["bomb"], place: "Quetta", country: ["PK"] },
    "⟦A car bomb exploded in Quetta⟧, police said.",
  )
  .knownGap(
    "a bomber who blows himself up",
    { place: "Peshawar", country: ["PK"] },
    "A suicide bomber ⟦blew himself up in Peshawar⟧ on Monday.",
  )
  .knownGap(
    "an explosion that rips through something",
    { place: "Peshawar", country: ["PK"] },
    "⟦An explosion ripped through a mosque in Peshawar⟧ on Monday.",
  )
  .says({ place: "Peshawar", country: ["PK"] }, "⟦A bomb went off in Peshawar⟧ on Monday.")
  .knownGap(
    '"went off" and "blew up" are not known',
    { place: "Idlib", country: ["SY"] },
    "⟦A booby-trapped car blew up in Idlib⟧ on Friday.",
  )
  .knownGap(
    "mines are no munition of the table",
    { country: ["YE"] },
    "⟦A landmine exploded in Yemen⟧ under a family's car.",
  );
