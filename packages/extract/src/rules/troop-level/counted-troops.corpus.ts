import { also, corpus } from "@sitrep/testing";
import rule from "./counted-troops.js";

export default corpus(rule)
  .says(
    { value: 1800, qualifier: "about", country: ["IQ"], actor: ["us"] },
    "U.S. forces, working in Iraq and neighbouring Syria, go on with their mission with ⟦about 1,800 troops⟧ advising Iraqi forces.",
  )
  .says(
    { value: 1800, qualifier: "about", country: ["IQ", "SY"], actor: ["us"] },
    "U.S. forces, working in Iraq and neighbouring Syria, go on with their mission with ⟦about 1,800 troops⟧ advising local units.",
  )
  .says(
    { value: 2500, change: "level", actor: ["us"], country: ["IQ"], qualifier: "exact" },
    "The United States has ⟦2,500 troops⟧ in Iraq.",
    "There are ⟦2,500 U.S. troops⟧ in Iraq.",
    "⟦2,500 American soldiers⟧ are stationed in Iraq.",
  )
  .says(
    { value: 900, change: "level", actor: ["us"], country: ["SY"], qualifier: "about" },
    "⟦Roughly 900 U.S. troops⟧ remain in Syria.",
    "Washington keeps ⟦about 900 troops⟧ in northeastern Syria.",
  )
  .says(
    { value: 1500, change: "increase", actor: ["us"] },
    "The Pentagon is sending ⟦1,500 soldiers⟧ to the Middle East.",
    "The U.S. deployed ⟦1,500 troops⟧ to the region.",
  )
  .says(
    { value: 1000, change: "decrease", actor: ["us"] },
    "The United States withdrew ⟦1,000 troops⟧ from Niger.",
  )
  .says(
    { value: 1500, change: "decrease", actor: ["france"], country: ["NE"] },
    "France withdrew ⟦1,500 soldiers⟧ from Niger.",
  )
  .says(
    { value: 100000, change: "level", qualifier: "more_than", actor: ["russia"], country: ["UA"] },
    "Russia has ⟦more than 100,000 troops⟧ in eastern Ukraine.",
    "⟦More than 100,000 Russian troops⟧ are fighting in Ukraine.",
  )
  .says(
    { value: 450, change: "level", actor: ["us"], country: ["SO"], qualifier: "about" },
    "⟦Some 450 U.S. military personnel⟧ are based in Somalia.",
  )
  .says(
    { value: 4800, change: "planned", actor: ["germany"], country: ["LT"] },
    "Germany plans to deploy ⟦4,800 soldiers⟧ to Lithuania.",
  )
  .says(
    { value: 10000, change: "level", country: ["LB"], qualifier: "about" },
    "⟦Around 10,000 peacekeepers⟧ are deployed in southern Lebanon.",
    "The UN mission has ⟦around 10,000 peacekeepers⟧ in southern Lebanon.",
  )
  .says(
    { value: 200, change: "level", actor: ["us"], place: "Al-Tanf" },
    "⟦200 U.S. soldiers⟧ are stationed at al-Tanf.",
  )
  .says(
    { value: 2000, change: "increase", actor: ["ethiopia"], country: ["SO"] },
    "Ethiopia has moved ⟦2,000 troops⟧ into Somalia.",
  )
  .says(
    { value: 300000, change: "increase", actor: ["russia"] },
    "Moscow called up ⟦300,000 reservists⟧.",
    "Russia mobilised ⟦300,000 reservists⟧ in the autumn.",
  )
  .says(
    { value: 360000, change: "increase", actor: ["israel"] },
    "Israel has called up ⟦360,000 reservists⟧.",
  )
  .says(
    { value: 40000, qualifier: "about", change: "level", actor: ["us"], country: [] },
    "The U.S. has ⟦about 40,000 troops⟧ across the Middle East.",
  )
  .silent(
    "killed, not stationed",
    also("Thirty Ukrainian soldiers were killed in Donetsk.", {
      "casualty/people-hurt": { value: 30, outcome: "killed", target: ["ukraine"] },
    }),
  )
  .silent("trained in general", "The programme trained 3,000 soldiers.")
  .silent("tanks, not troops", "Britain sent 14 tanks to Ukraine.")
  .silent("a parade", "Soldiers marched for 12 kilometres.")
  .silent("medals", "Forty soldiers received medals in Paris.")
  .silent("money", "Troops in Iraq cost 3 billion dollars.")
  .says(
    { value: 350, change: "level", actor: ["us"], country: ["JO"] },
    "⟦350 U.S. Army and Air Force personnel⟧ are deployed to a base in Jordan.",
  )
  .says(
    { value: 300, change: "increase", qualifier: "about", actor: ["us"] },
    "⟦About 300 American troops⟧ have been deployed to the region.",
  )
  .says(
    { value: 1000, change: "decrease", actor: ["us"] },
    "The United States has pulled ⟦1,000 soldiers⟧ out of Mali.",
  )
  .says(
    { value: 4800, change: "planned", actor: ["germany"], country: ["LT"] },
    "Germany will station ⟦4,800 soldiers⟧ in Lithuania.",
  )
  .knownGap(
    "the place behind police, not soldiers, is lost",
    { value: 1000, change: "planned", actor: ["kenya"], country: ["HT"] },
    "Kenya plans to send ⟦1,000 police officers⟧ to Haiti.",
  )
  .says(
    { value: 10000, qualifier: "at_least", change: "level", actor: ["north-korea"] },
    "⟦At least 10,000 North Korean troops⟧ are in Kursk.",
    "⟦At least 10,000 North Korean soldiers⟧ were there by then.",
    "Officials say ⟦at least 10,000 North Korean troops⟧ are now in Russia.",
  )
  .silent("a helper of another verb", "The United States has trained only 60 rebels.")
  .silent("on a bus", "Some 30 soldiers were on the bus.")
  .says(
    { value: 7000, change: "planned", qualifier: "about" },
    "⟦About 7,000 soldiers⟧ from other countries will leave Afghanistan too.",
    "⟦About 7,000 soldiers⟧ will be sent to Afghanistan.",
  )
  .says(
    { value: 9000, change: "increase", qualifier: "about", actor: ["russia"] },
    "⟦About 9,000 Russian soldiers⟧ have arrived in Belarus.",
    "Belarus has taken in ⟦about 9,000 Russian soldiers⟧.",
  )
  .silent(
    "no troops",
    "Many of the 1,000 U.S. Embassy personnel live in the Green Zone.",
    "There are 40 medical personnel in Gaza.",
  )
  .says(
    { value: 2000, change: "planned" },
    "The defense secretary has ordered ⟦2,000 more troops⟧ to prepare to deploy.",
  )
  .says(
    { value: 900, change: "increase" },
    "The Pentagon said ⟦900 troops⟧ were deploying to the region or had already left.",
    "⟦900 troops⟧ were sent to the border after others had left.",
  )
  .silent(
    "members of a club",
    "The United Nations has 193 members.",
    "The council keeps 20 members in office.",
  )
  .says(
    { value: 310, change: "level", actor: ["uk"], qualifier: "about" },
    "⟦About 310 British sappers⟧ are deployed to Tamale to enhance the security of its airfield.",
    "⟦About 310 British soldiers⟧ are among those who guard the airfield at Tamale.",
  )
  .says(
    { value: 410, change: "level", actor: ["canada"] },
    "At Tamale there are ⟦410 Canadian Army and Air Force personnel⟧.",
  )
  .says({ value: 310, change: "increase" }, "⟦310 British soldiers⟧ are being deployed to Tamale.")
  .says(
    { value: 2000, qualifier: "about", change: "level", actor: ["wagner-group"], country: ["ML"] },
    "Wagner has ⟦some 2,000 fighters⟧ in Mali.",
  )
  .says(
    { value: 1200, change: "planned", actor: ["chad"] },
    "Chad will withdraw ⟦1,200 soldiers⟧ from the mission by June.",
    "Chad is to withdraw ⟦1,200 soldiers⟧ from the mission.",
  )
  .says(
    { value: 3000, change: "increase", country: ["MM"] },
    "The junta moved ⟦3,000 soldiers⟧ into Kachin State.",
    "⟦3,000 soldiers⟧ were sent to Kachin State.",
  )
  .says(
    { value: 20000, qualifier: "at_most", change: "level", actor: ["ethiopia"] },
    "Ethiopia massed ⟦up to 20,000 troops⟧ along the border.",
  )
  .says(
    { value: 300, change: "level", actor: ["italy"], country: ["NE"] },
    also("Italy keeps ⟦300 soldiers⟧ in Niger and 1,100 in Lebanon.", {
      "shared-count/bare-number": { value: 1100, change: "level", actor: ["italy"], country: ["LB"] },
    }),
  )
  .says(
    { value: 14000, qualifier: "about", change: "level", country: ["SS"] },
    "⟦Some 14,000 peacekeepers⟧ serve in South Sudan.",
  )
  .silent("rescued", "Villagers pulled 30 soldiers out of the rubble.")
  .silent("an exercise", "Some 3,000 soldiers took part in the exercise.")
  .silent("greeted", "The mayor greeted 200 soldiers in the stadium.")
  .silent("jobs", "The company cut 2,000 jobs in Chad.")
  .says(
    { value: 1800, change: "level", actor: ["uganda"], country: ["SO"] },
    "There are still ⟦1,800 Ugandan soldiers⟧ serving in Somalia.",
  )
  .says({ value: 200, change: "planned" }, "The council allowed ⟦200 soldiers⟧ to leave the city.")
  .says(
    { value: 13000, change: "level", country: ["ML"] },
    "The U.N. has a ⟦13,000-strong peacekeeping force⟧ in Mali.",
  )
  .says({ value: 1500, change: "increase", place: "Kursk" }, "A ⟦1,500-strong brigade⟧ was sent to Kursk.");
