import { corpus } from "@sitrep/testing";
import rule from "./one-person.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 1 },
    "Crowds marched after the ⟦killing of Saleh al-Arouri⟧ in Beirut.",
    "Militias protested at the ⟦assassination of the commander Mushtaq al-Jawari⟧ in Baghdad.",
  )
  .says(
    { outcome: "killed", value: 1, target: [] },
    "A drone strike ⟦killed a senior leader⟧ of one of the militias, and lawmakers in Baghdad have questioned the American presence since.",
  )
  .silent("no single person is named", "The killing of Sunday market traders went on.")
  .says(
    { outcome: "killed", value: 1, target: ["civilians"], country: ["UA"] },
    "⟦A woman was killed⟧ in Kherson by artillery fire.",
    "Shelling in Kherson ⟦killed a woman⟧.",
  )
  .says(
    { outcome: "injured", value: 1, country: ["IQ"] },
    "⟦An Iraqi officer was injured⟧ in the attack on the base in Erbil.",
    "⟦A contractor was also wounded⟧ in Erbil.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["hezbollah"], country: ["LB"] },
    "An Israeli strike in Lebanon ⟦killed a Hezbollah commander⟧.",
    "⟦A senior Hezbollah commander was killed⟧ in southern Lebanon.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["islamic-state"] },
    "The raid ⟦killed a leader⟧ of Islamic State in northern Syria.",
  )
  .says(
    { outcome: "injured", value: 1, target: ["us"] },
    "⟦A U.S. soldier was critically wounded⟧ in the drone attack.",
    "The rockets hit a hangar, ⟦wounding an American contractor⟧.",
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
  .says({ outcome: "killed", value: 1, date: "Tuesday" }, "A policeman was killed in Peshawar on Tuesday.")
  .says(
    { outcome: "injured", value: 1, target: ["civilians"] },
    "⟦A child was injured⟧ when a mine went off near Taiz.",
    "A rocket struck a kindergarten, ⟦injuring a teacher⟧.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    "⟦A six-year-old girl was killed⟧ in Nuseirat.",
  )
  .says(
    { outcome: "killed", value: 1 },
    "⟦Another person was killed⟧ in Sderot.",
    "A shell ⟦killed a mother⟧ and her son.",
    "The strike ⟦killed journalist Samer Abudaqa⟧ in Khan Younis.",
    "⟦A civilian on the ground died⟧ when the jet came down.",
    "⟦A student aged 19 was killed⟧ at the gate.",
    "⟦A teacher was also among those killed⟧.",
  )
  .says(
    { outcome: "killed", value: 13, target: ["us"] },
    "The rockets killed a contractor and ⟦13 U.S. soldiers⟧.",
  )
  .says(
    { outcome: "killed", value: 1 },
    "The drone ⟦killed Saleh al-Arouri⟧ in Beirut.",
    "A safety adviser for Reuters, Ryan Evans, was killed in Kramatorsk.",
  )
  .silent("workers of an organisation", "The strike killed Red Crescent workers.")
  .says(
    { outcome: "injured", value: 1 },
    "The raid killed a driver in Rafah and ⟦wounded another⟧.",
    "The drone killed a driver and ⟦injured another⟧ in Kryvyi Rih.",
  )
  .silent("the gunman is not the dead", "A gunman killed five worshippers.", "A bomber killed himself.")
  .silent("a woman who was hurt long ago speaks", "A woman wounded in 2014 leads the charity.")
  .silent("a possibility", "An attack could kill a soldier.", "A soldier may have been killed.")
  .silent("a plural without a number", "Civilians were killed in the strike.")
  .silent("a denial", "The blast did not injure a single soldier.")
  .silent("a plan", "The cell planned to kidnap a diplomat.")
  .silent("nobody in particular", "Killing hostages is a war crime.")
  .silent("hurt, but not a person", "A building was damaged and a bridge destroyed.")
  .says(
    { outcome: "killed", value: 1, target: ["hamas"], country: ["LB"] },
    "The strike in Beirut ⟦killed the deputy leader⟧ of Hamas.",
  )
  .says(
    { outcome: "killed", value: 1 },
    "The ⟦assassination of Saleh al-Arouri⟧ shook the Lebanese capital.",
    "Tehran vowed revenge for the ⟦killing of Razi Mousavi⟧.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    "⟦A 62-year-old man died⟧ of his wounds in Zaporizhzhia.",
  )
  .knownGap(
    '"one of the …" is one person',
    { outcome: "killed", value: 1, target: ["houthis"] },
    "⟦One of the group's commanders was killed⟧, the Houthis admitted.",
  );
