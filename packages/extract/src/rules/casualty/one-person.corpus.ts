import { also, corpus } from "@sitrep/testing";
import rule from "./one-person.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 1 },
    also("Crowds marched after the ⟦killing of Saleh al-Arouri⟧ in Beirut.", {
      "event/killing": { event_type: "attack" },
    }),
    also("Militias protested at the ⟦assassination of the commander Mushtaq al-Jawari⟧ in Baghdad.", {
      "event/named-event": { event_type: "attack", place: "Baghdad" },
    }),
  )
  .says(
    { outcome: "killed", value: 1, target: [] },
    "A drone strike ⟦killed a senior leader⟧ of one of the militias, and lawmakers in Baghdad have questioned the American presence since.",
  )
  .silent("no single person is named", "The killing of Sunday market traders went on.")
  .says(
    { outcome: "killed", value: 1, target: ["civilians"], country: ["UA"] },
    "⟦A woman was killed⟧ in Kherson by artillery fire.",
    also("Shelling in Kherson ⟦killed a woman⟧.", {
      "event/named-event": { event_type: "strike", place: "Kherson" },
    }),
  )
  .says(
    { outcome: "injured", value: 1, country: ["IQ"] },
    also("⟦An Iraqi officer was injured⟧ in the attack on the base in Erbil.", {
      "event/named-event": { event_type: "attack", target: ["iraq"], place: "Erbil" },
    }),
    "⟦A contractor was also wounded⟧ in Erbil.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["hezbollah"], country: ["LB"] },
    also("An Israeli strike in Lebanon ⟦killed a Hezbollah commander⟧.", {
      "event/named-event": {
        event_type: "strike",
        actor: ["israel"],
        target: ["hezbollah"],
        country: ["LB"],
      },
    }),
    "⟦A senior Hezbollah commander was killed⟧ in southern Lebanon.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["islamic-state"] },
    also("The raid ⟦killed a leader⟧ of Islamic State in northern Syria.", {
      "event/named-event": { event_type: "strike", target: ["islamic-state"], country: ["SY"] },
    }),
  )
  .says(
    { outcome: "injured", value: 1, target: ["us"] },
    "⟦A U.S. soldier was critically wounded⟧ in the drone attack.",
    "The rockets hit a hangar, ⟦wounding an American contractor⟧.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    also("⟦Judge Maria Prell was killed⟧ in Bogota.", { "event/killing": { event_type: "attack" } }),
    also("⟦The judge, Maria Prell, was killed⟧ in Bogota.", { "event/killing": { event_type: "attack" } }),
    also("Officials mourned the ⟦killing of Archbishop Oscar Prell⟧.", {
      "event/killing": { event_type: "attack" },
    }),
    "⟦A nun was killed⟧ in Bogota.",
    "⟦A trade unionist was killed⟧ in Bogota.",
  )
  .says(
    { outcome: "injured", value: 1, target: ["civilians"] },
    also("⟦Councilman Juan Prell was wounded⟧ in Bogota.", { "event/killing": { event_type: "attack" } }),
  )
  .says(
    { outcome: "captured", value: 1 },
    "Gunmen ⟦kidnapped a German aid worker⟧ in Niger.",
    "⟦A journalist was abducted⟧ outside Port-au-Prince.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["israel"] },
    "⟦An Israeli soldier was killed⟧ by an anti-tank missile on the northern border.",
    "A tank round ⟦killed an Israeli soldier⟧ near the fence.",
  )
  .says(
    { outcome: "killed", value: 1, date: "Tuesday" },
    also("A policeman was killed in Peshawar on Tuesday.", {
      "event/killing": { event_type: "attack", place: "Peshawar", date: "Tuesday" },
    }),
  )
  .says(
    { outcome: "injured", value: 1, target: ["civilians"] },
    also("⟦A child was injured⟧ when a mine went off near Taiz.", {
      "event/bomb-exploded": { event_type: "attack", place: "Taiz" },
    }),
    "A rocket struck a kindergarten, ⟦injuring a teacher⟧.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    "⟦A six-year-old girl was killed⟧ in Nuseirat.",
  )
  .says(
    { outcome: "killed", value: 1 },
    "⟦Another person was killed⟧ in Sderot.",
    also("A shell ⟦killed a mother⟧ and her son.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("The strike ⟦killed journalist Samer Abudaqa⟧ in Khan Younis.", {
      "event/named-event": { event_type: "strike", place: "Khan Younis" },
    }),
    "⟦A civilian on the ground died⟧ when the jet came down.",
    "⟦A student aged 19 was killed⟧ at the gate.",
    "⟦A teacher was also among those killed⟧.",
  )
  .says(
    { outcome: "killed", value: 1 },
    also("The rockets ⟦killed a contractor⟧ and 13 U.S. soldiers.", {
      "casualty/killed-people": { value: 13, outcome: "killed", target: ["us"] },
    }),
  )
  .says(
    { outcome: "killed", value: 1 },
    also("The drone ⟦killed Saleh al-Arouri⟧ in Beirut.", {
      "event/killing": { event_type: "attack", munition: ["drone"], place: "Beirut" },
    }),
    "A safety adviser for Reuters, Ryan Evans, was killed in Kramatorsk.",
  )
  .silent("workers of an organisation", "The strike killed Red Crescent workers.")
  .says(
    { outcome: "injured", value: 1 },
    also("The raid killed a driver in Rafah and ⟦wounded another⟧.", {
      "event/named-event": { event_type: "strike", place: "Rafah" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("The drone killed a driver and ⟦injured another⟧ in Kryvyi Rih.", {
      "event/killing": { event_type: "attack", munition: ["drone"], place: "Kryvyi Rih" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .silent(
    "the gunman is not the dead",
    also("A gunman killed five worshippers.", { "casualty/killed-people": { value: 5, outcome: "killed" } }),
    "A bomber killed himself.",
  )
  .silent("a woman who was hurt long ago speaks", "A woman wounded in 2014 leads the charity.")
  .silent(
    "a possibility",
    also("An attack could kill a soldier.", {
      "casualty/one-person": { value: 1, outcome: "killed", certainty: "possible" },
    }),
    also("A soldier may have been killed.", {
      "casualty/one-person": { value: 1, outcome: "killed", certainty: "possible" },
    }),
  )
  .silent("a plural without a number", "Civilians were killed in the strike.")
  .silent(
    "a denial",
    also("The blast did not injure a single soldier.", {
      "casualty/one-person": { value: 1, outcome: "injured", certainty: "denied" },
    }),
  )
  .silent(
    "a plan",
    also("The cell planned to kidnap a diplomat.", {
      "casualty/one-person": { value: 1, outcome: "captured", certainty: "planned" },
    }),
  )
  .silent("nobody in particular", "Killing hostages is a war crime.")
  .silent("hurt, but not a person", "A building was damaged and a bridge destroyed.")
  .says(
    { outcome: "killed", value: 1, target: ["hamas"], country: ["LB"] },
    also("The strike in Beirut ⟦killed the deputy leader⟧ of Hamas.", {
      "event/named-event": { event_type: "strike", target: ["hamas"], place: "Beirut" },
    }),
  )
  .says(
    { outcome: "killed", value: 1 },
    also("The ⟦assassination of Saleh al-Arouri⟧ shook the Lebanese capital.", {
      "event/named-event": {
        event_type: "attack",
        target: ["lebanon"],
        country: ["LB"],
        wrong: "the state was not hit",
      },
    }),
    "Tehran vowed revenge for the ⟦killing of Razi Mousavi⟧.",
  )
  .silent(
    "what happens again and again",
    "Every hour a farmer is killed by a mine.",
    "Each day a child is wounded in the camps.",
    "Every week a soldier was killed on that road.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    "⟦A 62-year-old man died⟧ of his wounds in Zaporizhzhia.",
  )
  .says(
    { value: 1, outcome: "killed" },
    also("⟦Judge Sofia de Prell was shot to death⟧ by hired assassins.", {
      "event/killing": { event_type: "attack" },
    }),
  )
  .says(
    { value: 1, outcome: "killed" },
    also("⟦Senator Ana Prell and Luis Dorrel died⟧ in the hotel.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("⟦A father and his two sons were killed⟧.", {
      "casualty/people-hurt": { value: 2, outcome: "killed" },
    }),
  )
  .silent("nobody in particular", "They threatened to kill him.")
  .says(
    { value: 1, outcome: "injured" },
    "⟦A soldier received minor injuries⟧ in the ambush.",
    "⟦A soldier sustained minor injuries⟧ in the ambush.",
  )
  .says(
    { value: 1, outcome: "injured" },
    also("Two guards were killed and ⟦another wounded⟧ in the ambush.", {
      "casualty/people-hurt": { value: 2, outcome: "killed" },
    }),
    also("Two guards were killed and ⟦a third wounded⟧ in the ambush.", {
      "casualty/people-hurt": { value: 2, outcome: "killed" },
    }),
  )
  .silent("another thing", "Two guards met and another convoy left.");
