import { also, corpus } from "@sitrep/testing";
import rule from "./bomb-exploded.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: [], place: "Tikrit" },
    also("In Tikrit, an hour from the Iraqi border, ⟦a roadside bomb killed⟧ three farmers.", {
      "casualty/killed-people": { value: 3, outcome: "killed" },
    }),
  )
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
  .silent(
    "a possibility",
    also("A bomb could explode in Kabul.", {
      "event/bomb-exploded": { event_type: "attack", place: "Kabul", certainty: "possible" },
    }),
  )
  .silent("defused", "A bomb found in Kabul was defused.")
  .silent("no place", "The bomb exploded.")
  .silent("growth", "Sales exploded in Kabul.")
  .silent(
    "a denial",
    also("The bomb never exploded in Kabul.", {
      "event/bomb-exploded": { event_type: "attack", place: "Kabul", certainty: "denied" },
    }),
  )
  .says(
    { munition: ["bomb"], place: "Kabul", country: ["AF"], date: "Tuesday" },
    "⟦A bomb exploded in Kabul⟧ on Tuesday.",
    "⟦A roadside bomb detonated in Kabul⟧ on Tuesday.",
  )
  .says(
    { munition: ["bomb"], place: "Quetta", country: ["PK"] },
    "⟦A car bomb exploded in Quetta⟧, police said.",
  )
  .says(
    { event_type: "attack", place: "Peshawar", country: ["PK"], date: "Monday" },
    "⟦A suicide bomber blew himself up in Peshawar⟧ on Monday.",
    "⟦A suicide bomber detonated his vest at a checkpoint in Peshawar⟧ on Monday.",
    "⟦An explosion ripped through a mosque in Peshawar⟧ on Monday.",
    "⟦An explosion rocked a police compound in Peshawar⟧ on Monday.",
    "⟦A blast hit a crowded street in Peshawar⟧ on Monday.",
    "⟦A truck packed with explosives blew up near a checkpoint in Peshawar⟧ on Monday.",
  )
  .says(
    { event_type: "attack", target: ["civilians"], country: ["YE"], date: "Friday" },
    "⟦A landmine tore through a bus in Yemen⟧ on Friday.",
    also("⟦A bomb hidden in a market in Yemen killed⟧ 20 people on Friday.", {
      "casualty/killed-people": { value: 20, outcome: "killed", date: "Friday" },
    }),
    also("⟦A roadside bomb killed three children in Yemen⟧ on Friday.", {
      "casualty/killed-people": { value: 3, outcome: "killed", date: "Friday" },
    }),
  )
  .says(
    { event_type: "attack", actor: ["taliban"], munition: ["bomb"], place: "Kandahar", date: "Friday" },
    "⟦Taliban fighters detonated a truck bomb outside a base in Kandahar⟧ on Friday.",
    "⟦The Taliban set off a car bomb near a bank in Kandahar⟧ on Friday.",
  )
  .silent(
    "an accident",
    "A gas explosion in Tehran killed 12 people on Monday.",
    "An explosion at a fireworks factory in Hunan killed 20 workers on Sunday.",
    "An explosion ripped through a coal mine in Balochistan on Sunday.",
  )
  .silent("an ore", "The gold mine in Mali hit a record in May.")
  .says({ place: "Peshawar", country: ["PK"] }, "⟦A bomb went off in Peshawar⟧ on Monday.")
  .says({ place: "Idlib", country: ["SY"] }, "⟦A booby-trapped car blew up in Idlib⟧ on Friday.")
  .says({ country: ["YE"] }, "⟦A landmine exploded in Yemen⟧ under a family's car.")
  .says(
    { event_type: "attack", place: "Shurta" },
    also(
      "⟦Another bomb outside a Shiite Muslim mosque in the mixed neighborhood of Shurta in southwest Baghdad killed⟧ at least six people.",
      { "casualty/killed-people": { value: 6, qualifier: "at_least", outcome: "killed" } },
    ),
  );
