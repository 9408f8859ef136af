import { also, corpus } from "@sitrep/testing";
import rule from "./blast.js";

export default corpus(rule)
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
