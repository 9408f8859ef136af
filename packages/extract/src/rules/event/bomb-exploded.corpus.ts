import { also, corpus } from "@sitrep/testing";
import rule from "./bomb-exploded.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: [], place: "Tikrit" },
    also("In Tikrit, an hour from the Iraqi border, ⟦a roadside bomb killed three farmers⟧.", {
      "casualty/killed-people": { value: 3, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "attack", munition: ["bomb"], country: ["SO"] },
    "⟦A bomb hidden in a cart exploded in central Somalia⟧.",
    "⟦A roadside bomb detonated in southern Somalia under a minibus⟧.",
  )
  .says(
    { event_type: "attack", munition: ["bomb"], country: ["YE"], target: ["civilians"] },
    "⟦A roadside bomb exploded among civilians in Yemen⟧.",
    "⟦A car bomb exploded outside a school in Yemen⟧.",
  )
  .says(
    { country: ["BF"] },
    "⟦An improvised explosive device detonated in northern Burkina Faso under an army lorry⟧.",
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
  .says(
    { event_type: "attack", munition: ["bomb"], place: "Mosul", date: "Monday" },
    "⟦A powerful bomb exploded at a market in Mosul⟧ on Monday.",
    "⟦A small bomb went off in Mosul⟧ on Monday.",
  )
  .says(
    { event_type: "attack", place: null, date: "Monday" },
    "A bomb, which was placed in a car, ⟦went off⟧ on Monday.",
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
    also("⟦A bomb hidden in a market in Yemen killed 20 people⟧ on Friday.", {
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
  .says({ country: ["YE"] }, "⟦A landmine exploded in Yemen under a family's car⟧.")
  .says(
    { event_type: "attack", place: "Shurta" },
    also(
      "⟦Another bomb outside a Shiite Muslim mosque in the mixed neighborhood of Shurta in southwest Baghdad killed at least six people⟧.",
      { "casualty/killed-people": { value: 6, qualifier: "at_least", outcome: "killed" } },
    ),
  )
  .says(
    { event_type: "attack", actor: [], place: "Mosul", date: "Monday", munition: ["bomb"] },
    "A bomb destroyed a branch of the savings bank in Mosul on Monday.",
    "A branch of the savings bank in Mosul was destroyed by a bomb on Monday.",
    "On Monday masked men placed a bomb in the yard of a hotel in Mosul.",
    "A bomb was planted on Monday beside the town hall in Mosul.",
  )
  .says({ event_type: "attack", place: "Mosul" }, "A BOMB DAMAGED A POST OFFICE IN MOSUL ON MONDAY.")
  .says(
    { event_type: "attack", actor: ["hamas"], munition: ["bomb"], place: "Sderot" },
    "Hamas fighters placed a bomb at a school in Sderot.",
  )
  .says(
    { event_type: "attack", actor: [], munition: [] },
    "A dynamite charge damaged the newsroom.",
    "A ministry lorry was wrecked by a dynamite charge.",
    "An explosion destroyed the front of the town hall.",
  )
  .says(
    { event_type: "attack", actor: [], place: "Mosul" },
    "Another explosion took place at the same time in front of a church in Mosul.",
    "The explosion occurred at a pipeline near Mosul.",
    "Two devices exploded on the campus in Mosul.",
  )
  .silent("something else took place", "The talks took place at a hotel in Mosul.")
  .silent("the bomb itself is ruined", "Sappers destroyed a bomb in Mosul on Monday.")
  .silent("an accident", "A gas explosion destroyed a house in Mosul on Monday.")
  .silent(
    "the noun of attack tells it",
    also("A school was destroyed in a missile attack in Mosul on Monday.", {
      "event/named-event": { event_type: "attack", place: "Mosul", date: "Monday" },
    }),
  )
  .silent("nothing is hit, and nothing says where", "The bomb was placed there.")
  .silent("a rise", "Explosive growth left the bank in Mosul short of staff.")
  .silent(
    "those who clear bombs attack nobody",
    "Sappers detonated a wartime bomb in Kyiv on 4 May 2024.",
    "Police experts blew up a wartime bomb in Kyiv on 4 May 2024.",
    "A disposal team detonated a bomb in Kyiv on Friday.",
  );
