import { also, corpus } from "@sitrep/testing";
import rule from "./lost-people.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 28, target: ["taliban"] },
    "The Taliban ⟦lost 28 fighters⟧ in the bombing.",
    "The ambush was driven back and the Taliban ⟦lost 28 of their men⟧.",
  )
  .says(
    { outcome: "killed", value: 30, target: ["civilians"] },
    "The bombing ⟦cost 30 lives⟧.",
    "The collapse of the tower ⟦took 30 lives⟧.",
    "Friday's blast ended with the loss of ⟦30 lives⟧.",
    "⟦Thirty lives were lost⟧ in the raid on the camp.",
    "The siege ⟦cost 30 civilian lives⟧.",
  )
  .says(
    { outcome: "killed", value: 19000, qualifier: "about", target: ["russia"] },
    "Kyiv estimates that Russia has ⟦lost about 19,000 soldiers⟧ in Ukraine.",
  )
  .says(
    { outcome: "killed", value: 30, target: [] },
    "The army ⟦lost 30 men⟧ near Walikale.",
    "The navy has ⟦lost 30 men⟧ there.",
    "The police ⟦lost 30 people⟧ in the fighting.",
  )
  .says(
    { outcome: "killed", value: 30, target: ["civilians"] },
    "The village ⟦lost 30 people⟧ in the shelling.",
  )
  .says({ outcome: "killed", value: 2 }, "The farmer ⟦lost two sons⟧ in the shelling.")
  .says({ outcome: "killed", value: 3 }, "The agency ⟦lost three colleagues⟧ in Deir al-Balah.")
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    also("The baker ⟦lost his wife⟧ and a son in the shelling.", {
      "casualty/lost-people": { value: 1, outcome: "killed" },
    }),
    "She ⟦lost her brother⟧ in the bombing of the wedding.",
  )
  .silent("a purse is no person", "She lost her purse in the bombing.")
  .silent("tanks are no people", also("The brigade lost 20 tanks.", { "target-count/lost": { value: 20 } }))
  .silent("staff who were laid off", "The company lost 400 staff after the strike on its plant.")
  .silent("customers go elsewhere", "The carrier lost 3 million customers.")
  .silent("seats in a parliament", "The party lost 12 seats.")
  .silent(
    "a possibility",
    also("The battalion could lose 100 men.", {
      "casualty/lost-people": { value: 100, outcome: "killed", certainty: "possible" },
    }),
  )
  .silent("jobs", "The closure cost 300 jobs.")
  .says(
    { value: 9, outcome: "killed" },
    "The ⟦nine soldiers that we lost⟧ will be buried today.",
    "⟦Nine men we lost⟧ lie there, the captain said.",
  );
