import { also, corpus } from "@sitrep/testing";
import rule from "./struck.js";

export default corpus(rule)
  .says({ munition: ["shell"], place: "Omdurman" }, "A shell hit a bus in Omdurman on Thursday.")
  .says(
    { event_type: "strike", actor: ["israel"], munition: ["missile"], place: "Beirut" },
    "Missiles fired by Israel hit Beirut on Tuesday.",
  )
  .says(
    { event_type: "attack", actor: ["houthis"], target: ["commercial-shipping"], country: ["gulf-of-aden"] },
    also("Two sailors died after ⟦a Houthi missile hit the ship⟧ as it sailed through the Gulf of Aden.", {
      "casualty/people-hurt": { value: 2, outcome: "killed", target: ["commercial-shipping"] },
    }),
  )
  .says(
    { event_type: "attack" },
    also("⟦A car bomb blast hit the minister's convoy⟧ and killed four people.", {
      "casualty/killed-people": { value: 4, outcome: "killed" },
    }),
  )
  .says({ munition: ["rocket"], place: "Ashkelon", country: ["IL"] }, "Rockets struck Ashkelon on Friday.")
  .says(
    { event_type: "attack", munition: ["missile"], place: "Eilat", country: ["IL"] },
    "Missiles fired from Yemen hit Eilat on Tuesday.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], place: "Gaza Strip", country: ["PS"], target: [] },
    also(
      "⟦Israeli jets hit a workshop in the Gaza Strip⟧ on Friday, and struck a Hezbollah post near Tyre.",
      {
        "event/struck": { event_type: "strike", target: ["hezbollah"], country: ["LB"], place: "Tyre" },
      },
    ),
  )
  .says(
    { event_type: "strike", actor: ["us"], target: ["houthis"], country: ["YE"] },
    "U.S. forces struck a Houthi missile launcher in Yemen on Tuesday.",
  )
  .says(
    { actor: ["israel"], place: "Damascus", date: "Sunday" },
    "⟦Israeli jets bombed a warehouse in Damascus⟧ on Sunday.",
  )
  .says(
    { actor: ["russia"], target: ["ukraine"], munition: ["drone"], date: "Overnight" },
    "Overnight, Russia attacked Kyiv with drones.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], place: "Damascus", country: ["SY"] },
    "Israel bombed a building in Damascus on Saturday.",
    "Israeli warplanes hit a building in Damascus on Saturday.",
    "A building in Damascus was struck by Israeli warplanes on Saturday.",
  )
  .says(
    { event_type: "attack", actor: ["houthis"], target: ["commercial-shipping"], country: ["red-sea"] },
    "The Houthis attacked a container ship in the Red Sea on Sunday.",
    "A container ship was attacked by the Houthis in the Red Sea on Sunday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], place: "Odesa", country: ["UA"] },
    "Russia shelled Odesa on Thursday.",
    "Russian forces struck Odesa with drones on Thursday.",
    "Odesa was bombarded by Russian forces on Thursday.",
  )
  .says(
    { event_type: "attack", actor: ["hamas"], place: "Sderot" },
    "Hamas attacked Sderot with rockets on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["us"], place: "Baghdad", country: ["IQ"] },
    "The United States targeted a militia leader in Baghdad on Thursday.",
  )
  .says(
    { event_type: "attack", actor: ["al-shabaab"], place: "Mogadishu" },
    "Al-Shabaab fighters stormed a hotel in Mogadishu on Friday.",
  )
  .says(
    { event_type: "attack", actor: ["dorrel-brigade"], place: "Mogadishu", country: ["SO"] },
    "The Dorrel Brigade stormed a hotel in Mogadishu on Friday.",
    "Dorrel Brigade fighters attacked a hotel in Mogadishu on Friday.",
    "A hotel in Mogadishu was attacked by the Dorrel Brigade on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["pakistan"], country: ["IR"] },
    "Pakistan struck militant hideouts in Iran on Thursday.",
  )
  .says(
    { event_type: "strike", actor: ["turkey"], target: ["pkk"], country: ["IQ"] },
    "Turkish jets pounded PKK positions in northern Iraq on Saturday.",
  )
  .says(
    { event_type: "attack", actor: ["rapid-support-forces"], place: "Wad Madani", country: ["SD"] },
    "RSF fighters attacked Wad Madani on Friday.",
    "The RSF stormed Wad Madani on Friday.",
  )
  .says(
    { target: ["civilians"], place: "Khan Younis", date: "Monday" },
    "A hospital in Khan Younis was shelled on Monday.",
  )
  .says(
    { event_type: "strike", actor: ["ukraine"], target: ["russia"] },
    "Ukraine struck a Russian warship off Crimea on Tuesday.",
  )
  .says(
    { event_type: "attack", actor: ["islamic-resistance-in-iraq"], country: ["IL"] },
    "The Islamic Resistance in Iraq attacked the port of Haifa in Israel with drones on Sunday.",
  )
  .says(
    { event_type: "attack", target: ["us"], country: ["SY"] },
    "U.S. troops in Syria were attacked on Sunday with rockets.",
  )
  .says(
    { event_type: "attack", actor: ["boko-haram"] },
    "Boko Haram militants raided a village near Maiduguri on Saturday.",
  )
  .says(
    {
      event_type: "attack",
      munition: ["missile"],
      country: ["gulf-of-aden"],
      target: ["commercial-shipping"],
    },
    "⟦The bulk carrier was hit by a missile in the Gulf of Aden⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: [], place: "Mosul", country: ["IQ"], date: "Sunday" },
    "⟦Gunmen opened fire on a convoy in Mosul⟧ on Sunday.",
    "⟦Gunmen in a car opened fire at a checkpoint in Mosul⟧ on Sunday.",
    "⟦Militants attacked a police station in Mosul⟧ on Sunday.",
    "⟦A police station in Mosul was attacked⟧ on Sunday.",
    "⟦A police patrol came under fire in Mosul⟧ on Sunday.",
  )
  .says(
    { event_type: "attack", target: ["civilians"], place: "Kabul", country: ["AF"] },
    "⟦Militants fired on a minibus⟧ carrying students in Kabul on Monday.",
    "⟦Attackers shot at worshippers in Kabul⟧ on Monday.",
    "⟦A hospital in Kabul came under attack⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["al-shabaab"], place: "Mogadishu" },
    "⟦Al-Shabaab fighters opened fire on a bus in Mogadishu⟧ on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], target: ["palestine"], place: "Jenin" },
    "⟦Israeli soldiers opened fire on a Palestinian car near Jenin⟧ on Tuesday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], munition: ["missile"], place: "Odesa" },
    also("Two Russian missiles hit a hotel in Odesa on Monday.", {
      "munition-count/counted-munitions": {
        value: 2,
        outcome: "impacted",
        munition: "missile",
        actor: ["russia"],
        date: "Monday",
      },
    }),
  )
  .silent(
    "whom a group has ties to is no place",
    also("Three facilities of Kataib Hezbollah and of groups with ties to Tehran were hit.", {
      "target-count/counted-targets": { value: 3, target: ["kataib-hezbollah"] },
    }),
  )
  .silent("into the air", "Gunmen fired into the air in Mosul on Sunday.")
  .silent(
    "criticism",
    "The minister came under fire for his remarks on Monday.",
    "The government in Baghdad came under fire over the price of bread.",
    "The president came under attack in the press on Sunday.",
    "The senator opened fire on his rivals on Monday.",
  )
  .silent("a denial without a place", "The patrol did not come under fire.")
  .says(
    { event_type: "attack", actor: [], date: "Friday" },
    "⟦Gunmen attacked a police checkpoint⟧ on Friday.",
    "⟦Militants stormed the police headquarters⟧ on Friday.",
  )
  .says({ event_type: "attack", place: "Poonch" }, "⟦Gunmen fired at an army truck in Poonch⟧ on Friday.")
  .says(
    { event_type: "attack", target: ["commercial-shipping"], country: ["red-sea"], date: "Monday" },
    "⟦A tanker was abandoned after being hit by a missile in the Red Sea⟧ on Monday.",
    "⟦A tanker was struck by a projectile⟧ while sailing through the Red Sea on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["rapid-support-forces"], date: "Sunday" },
    "⟦The RSF targeted an air base⟧ on Sunday.",
    "On Sunday ⟦the RSF hit a fuel depot⟧, the first time it had done so.",
  )
  .says(
    { event_type: "strike", actor: ["israel"] },
    "⟦Israeli artillery shelled Yaroun⟧.",
    "At 11:15 a.m. ⟦an Israeli drone targeted a car near Yaroun⟧.",
  )
  .says(
    { event_type: "strike", actor: ["ukraine"], target: ["russia"], date: "Tuesday" },
    "⟦Ukraine's drones sank a Russian patrol ship off Crimea⟧ on Tuesday.",
  )
  .says(
    { event_type: "attack", actor: [], date: "Monday" },
    "⟦Saboteurs blew up a railway bridge near Bryansk⟧ on Monday.",
    "⟦Armed men attacked villages in Plateau state⟧ on Monday.",
  )
  .silent("a ship that sinks by itself", "A Russian trawler sank off Crimea on Tuesday.")
  .silent(
    "words of a politician",
    "The president attacked Israel over its plans on Monday.",
    "An opposition senator attacked Russia on Monday.",
  )
  .silent("a deal", "Israel and Hamas struck a deal on Friday.")
  .silent("an illness", "Cholera spread in the Syrian city of Aleppo in May.")
  .silent(
    "a possibility",
    also("Israel could strike Iran on Sunday.", {
      "event/struck": {
        event_type: "strike",
        actor: ["israel"],
        target: ["iran"],
        country: ["IR"],
        date: "Sunday",
        certainty: "possible",
      },
    }),
  )
  .silent(
    "a plan",
    also("Russia is preparing to attack Kharkiv on Friday.", {
      "event/struck": {
        event_type: "strike",
        actor: ["russia"],
        place: "Kharkiv",
        date: "Friday",
        certainty: "planned",
      },
    }),
  )
  .silent("words", "The minister attacked the budget on Tuesday.")
  .silent("a goal", "The company hit its target in Britain on Monday.")
  .says(
    { event_type: "strike", actor: ["us"], target: ["houthis"], country: ["YE"] },
    "On Tuesday U.S. forces struck a Houthi missile launcher in Yemen.",
  )
  .says(
    { actor: ["israel"], place: "Damascus", date: "Sunday" },
    "On Sunday Israeli jets bombed a warehouse in Damascus.",
  )
  .says(
    { event_type: "strike" },
    also("Army aircraft bombed a market in Kabkabiya on Monday, killing dozens in Sudan's North Darfur.", {
      "casualty/killed-people": { qualifier: "vague", outcome: "killed", date: "Monday" },
    }),
  )
  .says(
    { certainty: "denied", actor: ["israel"] },
    "Israel did not strike Damascus on Saturday, an official said.",
  )
  .says({ munition: ["missile"], place: "Kharkiv" }, "A missile hit a hotel in Kharkiv on Wednesday.")
  .says(
    {
      event_type: "attack",
      munition: ["missile"],
      country: ["gulf-of-aden"],
      target: ["commercial-shipping"],
    },
    "A missile hit the bulk carrier in the Gulf of Aden on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["houthis"], target: ["commercial-shipping"], country: ["gulf-of-aden"] },
    "The tanker, hit by a Houthi missile on Friday in the Gulf of Aden, was towed away.",
    "A cargo ship struck by a Houthi drone on Monday in the Gulf of Aden is adrift.",
    "A merchant vessel was hit by a Houthi rocket on Sunday in the Gulf of Aden.",
  )
  .says(
    { actor: ["houthis"], target: ["saudi-arabia"] },
    "Yemen's Houthis struck an oil facility in Saudi Arabia on Sunday.",
  )
  .says(
    { actor: ["hezbollah"], target: ["israel"], country: ["IL"] },
    "Lebanon's Hezbollah attacked an army post near Nahariya on Monday.",
  )
  .says(
    { actor: [], target: ["united-nations"], place: "Bouar" },
    "⟦A UN patrol hit a landmine near Bouar⟧ on 4 May 2024.",
    "⟦A UN PATROL HIT A LANDMINE NEAR BOUAR⟧ ON 4 MAY 2024.",
    "⟦A UN convoy struck a roadside bomb near Bouar⟧ on 4 May 2024.",
    "⟦A UN truck hit an improvised explosive device near Bouar⟧ on 4 May 2024.",
  )
  .says({ actor: ["russia"], place: "Donetsk" }, "⟦A Russian drone hit a mine in Donetsk⟧ on 4 May 2024.")
  .says(
    { event_type: "attack", target: ["iraq"], place: null },
    also("⟦A roadside bomb targeted an Iraqi army convoy⟧ in an eastern district, killing four soldiers.", {
      "casualty/killed-people": { value: 4 },
    }),
    also("⟦Two roadside bombs targeted an Iraqi police patrol⟧, wounding nine officers.", {
      "casualty/killed-people": { value: 9 },
      "munition-count/struck-with": { value: 2 },
    }),
  )
  .says(
    { event_type: "attack", place: "Karbala", actor: [] },
    "⟦A suicide bomber struck a bus station in Karbala⟧ on Saturday.",
    "⟦Gunmen hit a bus station in Karbala⟧ on Saturday.",
  )
  .says(
    { event_type: "attack", actor: ["boko-haram"], target: ["civilians"], place: "Bama" },
    "⟦Gunmen believed to belong to Boko Haram attacked a village near Bama⟧ on Monday.",
    "⟦Fighters thought to be from Boko Haram attacked a village near Bama⟧ on Monday.",
    "⟦Gunmen suspected of belonging to Boko Haram attacked a village near Bama⟧ on Monday.",
    "⟦Militants identified as members of the Boko Haram group attacked a village near Bama⟧ on Monday.",
    "⟦A village near Bama was attacked by gunmen said to be members of Boko Haram⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: [], place: "Cali" },
    "⟦Gunmen wearing Colombian army uniforms attacked a bus in Cali⟧ on Monday.",
    "⟦Gunmen dressed in Colombian police uniforms attacked a bus in Cali⟧ on Monday.",
    "⟦Gunmen from Venezuela attacked a bus in Cali⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["jnim"], place: "Mopti" },
    "⟦An army truck hit a mine laid by JNIM near Mopti⟧ on Sunday.",
    "⟦A bus struck a landmine planted by JNIM near Mopti⟧ on Sunday.",
  )
  .says(
    { event_type: "attack", actor: [], place: "Djibo" },
    "⟦A bus struck a roadside bomb near Djibo⟧ on Sunday.",
    "⟦An army convoy hit a landmine outside Djibo⟧ on Sunday.",
  )
  .says(
    { target: ["civilians"], place: "Khan Younis" },
    "⟦An Israeli shell struck a tent in Khan Younis⟧ on Monday.",
    "⟦Gunmen opened fire at a funeral in Khan Younis⟧ on Monday.",
    "⟦A drone hit a wedding in Khan Younis⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["houthis"], target: [], country: ["red-sea"], place: null },
    "⟦The Houthis attacked an aircraft carrier in the Red Sea⟧ on Monday.",
    also("⟦The Houthis attacked a cruiser in the Red Sea⟧ in response to US strikes on Ras Isa port.", {
      "event/named-event": { actor: ["us"], place: "Ras Isa port" },
    }),
  )
  .silent(
    "nobody means to",
    "Russia refused on 4 May 2024 to attack Kyiv.",
    "Russia agreed to attack no refineries in Ukraine on 4 May 2024.",
    "M23 declined to shell Goma on Friday.",
    "His film bombed with critics in Israel on 4 May 2024.",
  );
