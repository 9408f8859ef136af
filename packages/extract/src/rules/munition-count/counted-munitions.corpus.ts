import { also, corpus } from "@sitrep/testing";
import rule from "./counted-munitions.js";

export default corpus(rule)
  .says(
    { munition: "missile", outcome: "launched", value: 17, qualifier: "exact", actor: ["iran"] },
    also("Iran fired ⟦17 ballistic missiles⟧ at the base.", {
      "event/munitions-fired": { event_type: "strike", actor: ["iran"] },
    }),
    also("⟦Seventeen missiles were fired⟧ by Iran at two bases in Iraq.", {
      "event/munitions-fired": { event_type: "strike", actor: ["iran"], country: ["IQ"] },
      "target-count/counted-targets": { value: 2, actor: ["iran"] },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 24 },
    "Ukrainian air defences shot down ⟦24 Shahed drones⟧ overnight.",
    "⟦Twenty-four drones were intercepted⟧ over the Red Sea.",
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 40, qualifier: "about", actor: ["hezbollah"] },
    also("Hezbollah launched ⟦around 40 rockets⟧ at northern Israel.", {
      "event/munitions-fired": {
        event_type: "attack",
        actor: ["hezbollah"],
        target: ["israel"],
        country: ["IL"],
      },
    }),
    also("⟦Some 40 rockets were launched⟧ by Hezbollah toward the Galilee.", {
      "event/munitions-fired": {
        event_type: "attack",
        actor: ["hezbollah"],
        target: ["israel"],
        place: "Galilee",
      },
    }),
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 2 },
    "⟦Two missiles struck⟧ the hull of the tanker.",
    also("⟦Two missiles hit⟧ a residential district of Kharkiv.", {
      "event/struck": { event_type: "attack", place: "Kharkiv" },
    }),
  )
  .says(
    { munition: "bomb", outcome: "launched", value: 100, qualifier: "more_than", actor: ["russia"] },
    also("Russia dropped ⟦more than 100 glide bombs⟧ on Avdiivka.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], place: "Avdiivka" },
    }),
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 14 },
    "⟦Fourteen rockets were fired⟧ at the airbase.",
    "Militants fired ⟦14 Katyusha rockets⟧ at the airbase in Iraq.",
  )
  .says(
    { munition: "drone", outcome: "destroyed", value: 6 },
    "U.S. forces destroyed ⟦six Houthi drones⟧ on the ground in Yemen.",
  )
  .says(
    { munition: "munition", outcome: "launched", value: 125, qualifier: "more_than" },
    "The strikes used ⟦more than 125 precision munitions⟧.",
  )
  .says(
    { munition: "shell", outcome: "launched", value: 200, qualifier: "about" },
    "North Korean batteries fired ⟦about 200 artillery shells⟧ into the sea.",
    also("About 200 shells rained on Omdurman in an hour.", {
      "event/munitions-fired": { event_type: "attack", place: "Omdurman" },
    }),
  )
  .says(
    { munition: "drone", outcome: "launched", value: 2, actor: ["houthis"] },
    also("The Houthis sent ⟦two explosive drones⟧ toward Eilat.", {
      "event/munitions-fired": {
        event_type: "attack",
        actor: ["houthis"],
        target: ["israel"],
        place: "Eilat",
      },
    }),
  )
  .says(
    { munition: "missile", outcome: "launched", value: 12, actor: ["irgc"], place: "Erbil" },
    also("Iran's Revolutionary Guards fired ⟦12 missiles⟧ at Erbil.", {
      "event/munitions-fired": { event_type: "strike", actor: ["irgc"], place: "Erbil" },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 31 },
    "Air defences downed ⟦31 of the drones⟧ launched from occupied Crimea.",
  )
  .says(
    { munition: "rocket", outcome: "intercepted", value: 9 },
    "The Iron Dome intercepted ⟦nine rockets⟧ near Ashkelon.",
  )
  .says(
    { munition: "rocket", outcome: "impacted", value: 5 },
    also("⟦Five rockets landed⟧ inside the Green Zone.", {
      "event/munitions-fired": { event_type: "attack", place: "Green Zone" },
    }),
    also("⟦Five rockets exploded⟧ near the airport in Kabul.", {
      "event/bomb-exploded": { event_type: "attack", place: "Kabul" },
    }),
  )
  .says(
    { munition: "missile", outcome: "launched", value: 1 },
    "Houthi forces fired ⟦one anti-ship ballistic missile⟧ into the southern Red Sea.",
  )
  .silent(
    "stocks were not fired",
    "The group owns 130,000 rockets.",
    "Iran has about 3,000 ballistic missiles in its arsenal.",
  )
  .silent("an order", "Warsaw ordered 72 cruise missiles.")
  .silent(
    "attacks, not munitions",
    also("There were 20 missile attacks.", {
      "event-count/counted-events": { value: 20, event_type: "attack" },
    }),
  )
  .silent(
    "a possibility",
    also("Iran could fire 100 missiles at Israel.", {
      "event/munitions-fired": {
        event_type: "strike",
        actor: ["iran"],
        target: ["israel"],
        country: ["IL"],
        certainty: "possible",
      },
      "munition-count/counted-munitions": {
        value: 100,
        outcome: "launched",
        munition: "missile",
        actor: ["iran"],
        certainty: "possible",
      },
    }),
  )
  .silent("crews, not drones", "Six drone operators were trained.")
  .silent("a price", "The drones cost 20,000 dollars each.")
  .silent("a plan", "Germany will deliver 50 missiles to Ukraine.")
  .knownGap(
    '"a" and "an" are one, with no number written',
    { munition: "missile", outcome: "launched", value: 1 },
    "The Houthis launched ⟦an anti-ship ballistic missile⟧ from Yemen.",
  )
  .says(
    { munition: "missile", outcome: "launched", value: 6, certainty: "denied" },
    "Tehran denied that six missiles were fired at the convoy.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 11, actor: ["ukraine"] },
    "Russia's air defences shot down ⟦11 Ukrainian drones⟧ over Bryansk.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 2, actor: ["houthis"] },
    "The frigate shot down two drones launched from a Houthi-controlled area of Yemen.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 31 },
    "⟦31 attack drones were shot down⟧, the air force said.",
    "The air force said ⟦31 attack drones were brought down⟧ before dawn.",
  )
  .says(
    { munition: "missile", outcome: "launched", value: 29, actor: ["russia"] },
    "Russian bombers released ⟦29 Kh-101 and Kh-555 cruise missiles⟧ from the Caspian.",
    "Russia fired ⟦29 Kalibr cruise missiles⟧ from the Black Sea.",
    also("Russia launched drones and ⟦29 Iskander-M ballistic missiles⟧ at Kharkiv.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], place: "Kharkiv" },
    }),
  )
  .says(
    { munition: "missile", outcome: "launched", value: 6, actor: ["ukraine"] },
    also("Ukraine fired ⟦six ATACMS⟧ at an airfield near Luhansk.", {
      "event/munitions-fired": { event_type: "strike", actor: ["ukraine"], place: "Luhansk" },
    }),
    also("Ukraine fired ⟦six Storm Shadows⟧ at the headquarters in Sevastopol.", {
      "event/munitions-fired": { event_type: "strike", actor: ["ukraine"], place: "Sevastopol" },
    }),
    also("Ukraine launched ⟦six US-made ATACMS missiles⟧ at Bryansk.", {
      "event/munitions-fired": { event_type: "strike", actor: ["ukraine"], place: "Bryansk" },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 33 },
    also("Ukraine's air force said it downed ⟦33 of 36 Shahed drones⟧.", {
      "munition-count/of-how-many": { value: 36, outcome: "launched", munition: "drone" },
    }),
    also("Air defences shot down ⟦33 of the 36 drones⟧, the governor said.", {
      "munition-count/of-how-many": { value: 36, outcome: "launched", munition: "drone" },
    }),
    also("⟦33 of 36 drones were shot down⟧ over Odesa.", {
      "munition-count/of-how-many": { value: 36, outcome: "launched", munition: "drone" },
    }),
  )
  .says(
    { munition: "drone", outcome: "launched", value: 36 },
    also("Of ⟦36 drones launched⟧ at Odesa, most were stopped.", {
      "event/munitions-fired": { event_type: "attack", place: "Odesa" },
    }),
  )
  .says(
    { munition: "missile", outcome: "intercepted", value: 2, actor: ["houthis"] },
    also(
      "U.S. destroyers shot down 18 drones, ⟦two anti-ship cruise missiles⟧ and a rocket launched by the Houthis.",
      {
        "munition-count/counted-munitions": {
          value: 18,
          outcome: "intercepted",
          munition: "drone",
          actor: ["houthis"],
        },
      },
    ),
    "U.S. destroyers shot down ⟦two Houthi missiles⟧ over the Red Sea.",
    "French sailors intercepted ⟦two ballistic missiles⟧ fired by the Houthis.",
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 3 },
    also("Air defences were busy when ⟦three missiles slammed into⟧ the port of Odesa.", {
      "event/munitions-fired": { event_type: "attack", place: "Odesa" },
    }),
    "Officials in Odesa said ⟦three missiles had hit⟧ the port.",
    "The alarm sounded late and ⟦three missiles landed⟧ on the port.",
    "⟦Three of the missiles fell⟧ in the sea.",
  )
  .says(
    { munition: "mine", outcome: "impacted", value: 2 },
    also("⟦Two anti-tank mines exploded⟧ on the road to Izium.", {
      "event/bomb-exploded": { event_type: "attack", place: "Izium" },
    }),
    "⟦Two landmines went off⟧ under a convoy in Mali.",
  )
  .says(
    { munition: "grenade", outcome: "launched", value: 3 },
    also("Attackers threw ⟦three hand grenades⟧ at a police post in Quetta.", {
      "event/munitions-fired": { event_type: "attack", target: ["pakistan"], place: "Quetta" },
    }),
    also("⟦Three grenades were thrown⟧ into a market in Bujumbura.", {
      "event/munitions-fired": { event_type: "attack", place: "Bujumbura" },
    }),
  )
  .silent(
    "a stock",
    "Iran has an arsenal of over 3,000 ballistic missiles after the strikes.",
    "Hezbollah still holds 40,000 rockets.",
  )
  .silent(
    "found, not fired",
    "Police found 12 grenades and 30 mortar rounds in a house.",
    "Troops seized 20 rockets in the raid.",
  )
  .silent("launchers and pits, not rockets", "Radars watched 33 rocket launch pits.")
  .silent("gold and coal", "Fighters hold three gold mines in Darfur.")
  .says(
    { munition: "missile", outcome: "intercepted", value: 35 },
    also("Ukrainian forces intercepted ⟦35 out of 53 missiles⟧.", {
      "munition-count/of-how-many": { value: 53, outcome: "launched", munition: "missile" },
    }),
    also("Air defences downed ⟦35 of 53 missiles⟧ launched from ships.", {
      "munition-count/of-how-many": { value: 53, outcome: "launched", munition: "missile" },
    }),
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 16 },
    also("Air defences downed 18 cruise missiles launched from ships, plus ⟦16 attack drones⟧.", {
      "munition-count/counted-munitions": { value: 18, outcome: "intercepted", munition: "missile" },
    }),
  )
  .silent("a name with a number", "The group hit a base with Fadi 1 and Fadi 2 missiles.")
  .says(
    { munition: "missile", outcome: "launched", value: 1, actor: ["houthis"] },
    also(
      "According to CENTCOM, Houthi forces launched ⟦one anti-ship ballistic missile⟧ toward a destroyer.",
      { "event/munitions-fired": { event_type: "attack", actor: ["houthis"] } },
    ),
  )
  .says(
    { munition: "drone", outcome: "destroyed", value: 3, actor: ["houthis"] },
    "U.S. forces destroyed ⟦three Houthi uncrewed surface vessels⟧ in the Red Sea.",
    "CENTCOM announced the destruction of ⟦three Houthi uncrewed surface vessels⟧.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 28 },
    "Air defences destroyed ⟦28 attack drones⟧ over Odesa.",
    "⟦28 drones were destroyed⟧ by air defences in the south.",
    "The Ukrainian air force destroyed ⟦28 drones⟧.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 15, actor: ["russia"] },
    "Air defences shot down ⟦15 drones⟧ that Russia launched overnight.",
  )
  .silent(
    "made ready, not fired",
    "The Houthis prepared three unmanned surface vessels and two cruise missiles.",
  )
  .silent("kept away", "Jamming kept 12 drones from reaching Kyiv.")
  .silent("the blast is counted", "One car bomb blast hit the convoy.")
  .says(
    { outcome: "intercepted", value: 48, actor: ["russia"] },
    "The Ukrainian military downs ⟦48 drones⟧ launched by Russia.",
  )
  .says(
    { value: 1, munition: "mine", outcome: "impacted" },
    "Only ⟦one of the four mines had exploded⟧.",
    "⟦One of four mines exploded⟧ under the truck.",
  )
  .silent(
    "a rate",
    "Some 250 shells a day fall on the town.",
    "The army fires 40 rockets every night at the port.",
  )
  .says(
    { munition: "missile", outcome: "launched", value: 17 },
    also("In its count ⟦a total of 17 missiles and 26 drones had been launched⟧ during the raids.", {
      "munition-count/counted-munitions": { value: 26, outcome: "launched" },
    }),
    "The brigade fired a salvo of ⟦17 missiles⟧ into the lake.",
    "The six guards saw ⟦17 missiles fired⟧ from the hill.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 9 },
    also("At least 12 drones were launched, with ⟦nine drones shot down⟧ by the frigate.", {
      "munition-count/counted-munitions": { value: 12, outcome: "launched" },
    }),
    "⟦Nine drones fired at the port were all intercepted⟧.",
    "The navy said ⟦all nine of the drones sent from the coast had been stopped⟧.",
  )
  .says(
    { munition: "bomb", outcome: "impacted", value: 2 },
    "⟦Two bombs were detonated⟧ under the bridge.",
    "⟦Two roadside bombs exploded⟧ as the convoy passed.",
  )
  .says(
    { munition: "drone", outcome: "destroyed", value: 72 },
    also("Chad announced the destruction of 37 tanks of the brigade, ⟦72 drones⟧ and a truck.", {
      "target-count/counted-targets": { value: 37 },
    }),
  )
  .silent("those who fire", "Two drones fired missiles at the camp.")
  .silent(
    "hit is not set off",
    also("Gunners hit two drones.", {
      "munition-count/struck": { value: 2, outcome: "destroyed", munition: "drone" },
    }),
  )
  .says(
    { munition: "drone", outcome: "impacted", value: 6 },
    also("Gunners downed nine of the 15 drones, and ⟦the others fell⟧ into the sea.", {
      "munition-count/counted-munitions": { value: 9, outcome: "intercepted" },
      "munition-count/of-how-many": { value: 15, outcome: "launched" },
    }),
  )
  .says(
    { munition: "drone", outcome: "destroyed", value: 2 },
    also("A corvette shot down two of the four drones, and a cutter destroyed ⟦the others⟧.", {
      "munition-count/counted-munitions": { value: 2, outcome: "intercepted" },
      "munition-count/of-how-many": { value: 4, outcome: "launched" },
    }),
  )
  .silent("nobody knows how many", "Smoke rose after the others fell.")
  .says(
    { munition: "bomb", outcome: "launched", value: 8 },
    "The bombers dropped ⟦eight 500-pound bombs⟧ on the camp.",
  )
  .says({ munition: "drone", outcome: "launched", value: 12 }, "⟦Twelve drones entered⟧ Chadian airspace.")
  .says(
    { munition: "drone", outcome: "intercepted", value: 4 },
    "Guns destroyed ⟦four drones⟧ over the lake.",
    also("The air force downed ⟦four of 14 drones⟧ launched by Chad.", {
      "munition-count/of-how-many": { value: 14, outcome: "launched", actor: ["chad"] },
    }),
  )
  .says(
    { munition: "drone", outcome: "launched", value: 14, actor: ["russia"] },
    "Russia deployed ⟦14 drones⟧ in the night attack.",
    "Russia deployed ⟦14 drones⟧ for its raids.",
  )
  .says(
    { munition: "missile", outcome: "launched", value: 1, qualifier: "at_least", actor: ["houthis"] },
    "The Houthis fired ⟦at least one missile⟧.",
    "The Houthis launched ⟦at least one ballistic missile⟧.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 65 },
    "The army reported shooting down ⟦65 drones⟧.",
    also("The army reported shooting down ⟦65 out of the 100 drones⟧.", {
      "munition-count/of-how-many": { value: 100, outcome: "launched" },
    }),
  )
  .silent("a garrison", "Norway deployed three missiles in Poland.")
  .says(
    { munition: "missile", outcome: "impacted", value: 12, actor: ["iran"] },
    "Iran fired ⟦12 missiles that hit⟧ the base.",
    "Iran answered at dawn, firing ⟦12 missiles that struck⟧ the base.",
  );
