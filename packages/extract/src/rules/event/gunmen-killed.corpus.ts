import { corpus } from "@sitrep/testing";
import rule from "./gunmen-killed.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: [], place: "Mosul", country: ["IQ"], date: "Monday" },
    "⟦Gunmen killed a police colonel in Mosul⟧ on Monday.",
    "⟦Gunmen using silenced pistols shot dead two officers in Mosul⟧ on Monday.",
    "⟦Militants killed three soldiers near Mosul⟧ on Monday.",
    "On Monday ⟦gunmen wounded two guards in Mosul⟧.",
  )
  .says(
    { event_type: "attack", actor: ["boko-haram"], place: "Maiduguri", country: ["NG"] },
    "⟦Boko Haram fighters killed five farmers near Maiduguri⟧ on Friday.",
  )
  .says(
    { event_type: "attack", actor: ["taliban"], place: "Kandahar" },
    "In Kandahar, the ⟦Taliban killed⟧ four policemen.",
  )
  .silent(
    "an attack that is named has a rule of its own",
    "Gunmen killed two guards in an attack in Mosul on Monday.",
  )
  .silent("no place", "Militants killed two soldiers on Monday.")
  .silent("a sum of years", "Militants have killed thousands of people in Mosul.")
  .silent("killed themselves", "Five militants were killed in Mosul on Monday.")
  .silent("a possibility", "Militants could have killed two soldiers in Mosul.");
