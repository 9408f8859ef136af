import { corpus } from "@sitrep/testing";
import rule from "./parts-by-place.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 14, country: ["IQ"] },
    "There were 23 attacks on U.S. forces, ⟦14 of them in Iraq⟧.",
    "Of the 23 attacks on U.S. bases, ⟦14 were in Iraq⟧ and the rest across the border.",
  )
  .says(
    { event_type: "strike", value: 6, country: ["YE"], actor: ["us"] },
    "U.S. forces carried out nine strikes against the Houthis, ⟦six in Yemen⟧.",
    "U.S. forces carried out nine strikes against the Houthis, ⟦six of them in Yemen⟧ and three at sea.",
  )
  .says(
    { value: 3, country: ["SD"] },
    "The agency recorded eight attacks on clinics, ⟦three of which were in Sudan⟧.",
  )
  .says(
    { value: 20, country: ["LB"], actor: ["israel"] },
    "Israel launched 31 air strikes, ⟦20 in Lebanon⟧.",
    "Israel launched 31 air strikes, ⟦20 of these in Lebanon⟧.",
  )
  .says(
    { event_type: "attack", value: 9, country: ["red-sea"] },
    "The Houthis carried out 15 attacks on ships, ⟦nine of them in the Red Sea⟧.",
  )
  .says(
    { value: 4, country: ["SY"], event_type: "attack" },
    "Out of 11 attacks on American troops, seven took place in Iraq and ⟦four in Syria⟧.",
  )
  .says(
    { value: 31, country: ["IQ"], event_type: "attack", target: ["us"] },
    "The Pentagon has counted 60 attacks on U.S. troops: ⟦31 in Iraq⟧, the rest in Syria.",
    "The Pentagon has counted 60 attacks on U.S. troops (⟦31 in Iraq⟧).",
    "The Pentagon has counted 60 attacks on U.S. troops — ⟦31 in Iraq⟧, the others across the border.",
  )
  .says(
    { value: 2, country: ["IQ"], event_type: "attack" },
    "Three attacks were reported on Sunday, ⟦two of them in Iraq⟧.",
  )
  .silent("shares of the dead", "Thirty people died in eight attacks, 20 of them in Iraq.")
  .silent("shares of troops", "After 60 attacks the army moved 900 troops, 300 of them in Syria.")
  .silent("a part larger than the whole", "There were 5 attacks, and 90 in Iraq were displaced.")
  .silent("a year", "There were 23 attacks, as in 2014 in Iraq.")
  .silent("no whole before it", "Fourteen in Iraq said so.")
  .knownGap(
    '"the coalition" with a small letter is no actor',
    { event_type: "strike", value: 5, country: ["SY"], actor: ["us-led-coalition"] },
    "The coalition conducted 12 strikes against Islamic State, ⟦five of them in Syria⟧.",
  )
  .knownGap(
    'the share repeats "times" and is read as a whole of its own',
    { event_type: "attack", value: 40, country: ["IQ"], target: ["us"] },
    "U.S. forces have been attacked 72 times, including ⟦40 times in Iraq⟧.",
  );
