import { also, corpus } from "@sitrep/testing";
import rule from "./counted-events.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 12, country: ["IQ"] },
    also("There have been ⟦12 separate attacks in Iraq and seven separate attacks in Syria⟧.", {
      "event-count/counted-events": { value: 7, country: ["SY"] },
    }),
    also("Commanders listed ⟦12 attacks in Iraq, seven attacks in Syria⟧.", {
      "event-count/counted-events": { value: 7, country: ["SY"] },
    }),
  )
  .says(
    { event_type: "attack", value: 150, qualifier: "more_than", target: ["us"], country: ["IQ", "SY"] },
    "There were ⟦over 150 rocket and drone attacks on American bases in Iraq and Syria⟧ by the middle of the month.",
    "Officials counted ⟦more than 150 attacks on U.S. troops in Iraq and Syria⟧.",
  )
  .says(
    { event_type: "strike", value: 8, target: ["houthis"] },
    "It was the ⟦eighth strike against the Houthis⟧.",
  )
  .says(
    { event_type: "attack", value: 30, qualifier: "about", actor: ["houthis"], country: ["red-sea"] },
    "The Houthis have carried out about 30 attacks on merchant ships in the Red Sea.",
    "There have been around 30 Houthi attacks on commercial vessels in the Red Sea.",
  )
  .says(
    { event_type: "strike", value: 12, actor: ["us"], country: ["YE"] },
    "U.S. forces conducted ⟦12 strikes on Houthi targets in Yemen⟧.",
    "The United States carried out ⟦a dozen air strikes in Yemen⟧ that night.",
  )
  .says(
    { event_type: "strike", value: 23, actor: ["israel"], country: ["LB"] },
    also("The Israeli air force launched ⟦23 air strikes on southern Lebanon⟧ on Monday.", {
      "event/named-event": {
        event_type: "strike",
        actor: ["israel"],
        place: "Southern Lebanon",
        date: "Monday",
      },
    }),
  )
  .says(
    { event_type: "strike", value: 3, actor: ["us"], target: ["al-shabaab"], country: ["SO"] },
    "U.S. Africa Command conducted ⟦three airstrikes against al-Shabaab in Somalia⟧.",
  )
  .says(
    { event_type: "attack", value: 45, qualifier: "about", actor: ["boko-haram"] },
    "Boko Haram has carried out ⟦nearly 45 attacks⟧ this year.",
  )
  .says(
    { event_type: "attack", value: 66, country: ["IQ", "SY"], since: "Oct. 17" },
    "Since Oct. 17, there have been 66 attacks against U.S. forces in Iraq and Syria.",
  )
  .says(
    {
      event_type: "attack",
      value: 100,
      qualifier: "more_than",
      since: "mid-November",
      target: ["commercial-shipping"],
    },
    "Since mid-November there have been more than 100 attacks on commercial shipping.",
  )
  .says(
    { event_type: "strike", value: 9, since: "January 11", actor: ["us", "uk"] },
    "Since January 11, the U.S. and Britain have carried out nine joint strikes on Yemen.",
  )
  .says(
    { event_type: "strike", value: 2, actor: ["turkey"], country: ["SY"] },
    "Turkey carried out ⟦two drone strikes in northeastern Syria⟧.",
  )
  .says(
    { event_type: "attack", value: 4, target: ["civilians"] },
    "Monitors recorded ⟦four attacks on hospitals⟧ in a single week.",
  )
  .says(
    { event_type: "attack", value: 165, target: ["us"], actor: ["iran-backed-militias"] },
    "Iran-backed militias have launched ⟦165 attacks on U.S. troops⟧.",
  )
  .says(
    { event_type: "strike", value: 200, qualifier: "more_than", country: ["UA"], actor: ["russia"] },
    "Russian forces carried out ⟦more than 200 strikes on Ukrainian positions near Pokrovsk⟧ in a day.",
  )
  .says(
    { event_type: "attack", value: 14, qualifier: "at_least" },
    "UN staff verified ⟦at least 14 attacks on health facilities in Sudan⟧.",
  )
  .says(
    { event_type: "attack", value: 3, since: "Sunday" },
    "It was the third attack on a ship in the Gulf of Aden since Sunday.",
  )
  .says(
    { event_type: "strike", value: 35, actor: ["pakistan"] },
    "Pakistani jets flew ⟦35 sorties against militant hideouts⟧.",
  )
  .says({ event_type: "strike", value: 7 }, "⟦Seven air raids hit the capital Sanaa⟧, residents said.")
  .says(
    { event_type: "strike", value: 12, actor: ["israel"] },
    "The Israeli army confirmed ⟦12 strikes on Gaza City⟧.",
  )
  .says(
    { event_type: "attack", value: 2, actor: ["al-shabaab"] },
    "Al-Shabaab claimed ⟦two suicide bombings in Mogadishu⟧.",
    "Al-Shabaab was behind ⟦two car bombings in Mogadishu⟧.",
  )
  .says(
    { event_type: "strike", value: 4, actor: ["us"], country: ["YE"] },
    "It was the ⟦fourth round of U.S. strikes in Yemen⟧ in less than a week.",
    "The U.S. has carried out a ⟦fourth wave of strikes in Yemen⟧.",
  )
  .says(
    { event_type: "attack", value: 2, target: ["us"], country: ["IQ"] },
    "It was the ⟦second attack on U.S. troops in Iraq⟧ in three days.",
    "It was the ⟦second attack on U.S. troops in Iraq⟧ this week.",
  )
  .silent("a first is no count", "It was the first attack in Erbil since September.")
  .silent(
    "a second with no time to count in",
    also("A second attack on the base in Erbil failed.", {
      "event/named-event": { event_type: "attack", place: "Erbil" },
    }),
  )
  .silent("a munition, not an attack", "Two attack drones lay in the yard.")
  .silent(
    "a possibility is not a count",
    also("The militias could launch more than 30 attacks on U.S. bases.", {
      "event-count/counted-events": {
        value: 30,
        qualifier: "more_than",
        event_type: "attack",
        target: ["us"],
        certainty: "possible",
      },
    }),
  )
  .silent(
    "a plan",
    also("The army intends to carry out 20 strikes.", {
      "event-count/counted-events": { value: 20, event_type: "strike", certainty: "planned" },
    }),
  )
  .silent("a labour strike", "Nurses in the city went on strike for 12 days.")
  .silent("hunger strike", "Eleven hunger strikes were recorded in the prison.")
  .silent("heart attack", "He survived two heart attacks.")
  .silent("ships of a kind", "Two carrier strike groups sailed for the region.")
  .silent(
    "only feared",
    also("The army warned of ten attacks on the airport.", {
      "event-count/counted-events": { value: 10, event_type: "attack", certainty: "possible" },
    }),
  )
  .silent("a denial", "There have been no 20 attacks, the ministry said.")
  .silent("a year and a number of a unit", "The 82nd Airborne trained for an assault.")
  .says(
    { event_type: "strike", value: 23, actor: ["israel"], country: ["LB"] },
    "Lebanese media reported ⟦23 Israeli strikes in southern Lebanon⟧.",
  )
  .says(
    { event_type: "attack", value: 8, qualifier: "exact", target: ["us"], country: ["SY"] },
    "Bases that host American troops in Syria came under ⟦eight separate attacks⟧.",
  )
  .silent(
    "a rank among many",
    "The toll made it one of the year's nine worst raids.",
    "It was among the five deadliest attacks of the war.",
    "The ambush is one of the three biggest raids since March.",
  )
  .knownGap(
    '"a series of 12" is read as a vague count and once more as twelve',
    { event_type: "strike", value: 12, actor: ["israel"] },
    "Israel carried out ⟦a series of 12 strikes⟧ on Lebanon.",
  )
  .says(
    { event_type: "strike", value: 12, actor: ["israel"] },
    also("In ⟦12 separate strikes⟧, Israel hit villages across southern Lebanon.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Southern Lebanon" },
    }),
  )
  .says(
    { event_type: "strike", value: 14, actor: ["israel"], country: ["LB"] },
    "Lebanon's state media say ⟦14 Israeli strikes hit southern Lebanon⟧.",
  )
  .says(
    { event_type: "strike", value: 9, actor: ["israel"], country: ["SY"] },
    "Syrian activists documented ⟦nine Israeli strikes in Syria⟧.",
  )
  .says(
    { value: 40, qualifier: "more_than", event_type: "attack", target: ["us"] },
    "There have been ⟦more than 40 instances of attacks on U.S. bases⟧.",
  )
  .silent("a rate", "The militia launches 12 attacks a week.")
  .says(
    { event_type: "strike", value: 12, place: "Donetsk", date: "Monday" },
    "Monitors documented ⟦12 incidents of shelling in Donetsk⟧ on Monday.",
  )
  .says(
    { event_type: "strike", value: 4, actor: ["turkey"] },
    also("Turkish forces launched ⟦four missile and 17 drone strikes⟧ this week.", {
      "event-count/counted-events": { event_type: "strike", value: 17, actor: ["turkey"] },
    }),
  )
  .says(
    { event_type: "strike", value: 26, country: ["MM"], during: "October" },
    "In October, junta jets launched ⟦26 air strikes on villages in Kachin State⟧.",
  )
  .says(
    { event_type: "attack", value: 15, target: ["burkina-faso"], during: "March" },
    "Burkina Faso's army suffered ⟦15 attacks⟧ in March.",
    "In March, Burkina Faso's army came under ⟦15 attacks⟧.",
  )
  .says(
    { event_type: "attack", value: 63, country: ["SD"], target: ["civilians"] },
    "Health workers in Sudan faced ⟦63 attacks⟧ last year.",
    "⟦63 attacks hit hospitals⟧ in Sudan last year.",
  )
  .says(
    { event_type: "attack", value: 40, qualifier: "more_than", actor: ["jnim"], country: ["ML"] },
    "JNIM fighters have been responsible for ⟦more than 40 attacks on convoys in Mali⟧.",
    "The army hunts JNIM fighters responsible for ⟦more than 40 attacks on convoys in Mali⟧.",
  )
  .says(
    { event_type: "strike", value: 17, place: "Kyauktaw", said_by: "arakan-army" },
    "The Arakan Army said junta jets launched ⟦17 air raids on Kyauktaw⟧ in two days.",
  )
  .says(
    { event_type: "attack", value: 12, country: ["NE"], during: "the past week" },
    also("The police recorded 30 raids by bandits in the past week, including ⟦12 attacks in Niger⟧.", {
      "event-count/counted-events": { event_type: "attack", value: 30, during: "the past week" },
    }),
  )
  .silent("a share whose place is not said", "Twelve of the attacks were filmed.")
  .silent("a share of a growth", "The group's attacks rose by 30 percent.")
  .silent("meetings about attacks", "The observers held 14 meetings about the clashes.")
  .silent("what stands near a number", "The town saw 12 days of attacks.")
  .says(
    { event_type: "attack", value: 40, since: "May" },
    "Since May, when Gao fell, JNIM has made ⟦40 attacks on convoys⟧.",
  );
