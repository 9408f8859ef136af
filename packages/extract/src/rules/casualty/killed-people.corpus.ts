import { also, corpus } from "@sitrep/testing";
import rule from "./killed-people.js";

export default corpus(rule)
  .says(
    { value: 3, target: ["civilians"], place: "Gaza City" },
    also("Israeli fire ⟦killed three fishermen⟧ off Gaza City on Sunday.", {
      "event/killing": { actor: ["israel"], place: "Gaza City", date: "Sunday" },
    }),
    also("Army fire ⟦killed three fishermen⟧ off Gaza City on Sunday.", {
      "event/killing": { actor: [], place: "Gaza City", date: "Sunday" },
    }),
  )
  .silent(
    "a fire of nobody's guns",
    "A Russian fire killed three people in Perm on Sunday.",
    "The fire killed three people in Perm on Sunday.",
    "A fire at a hotel killed three people in Perm on Sunday.",
  )
  .says(
    { value: 12, place: "Bama", date: null, since: null },
    also("Gunmen ⟦killed 12 people⟧ in Bama, the most this year.", {
      "event/gunmen-killed": { place: "Bama", date: null },
    }),
  )
  .says(
    { outcome: "injured", value: 31, place: null },
    "A collapse ⟦injured 31 people⟧, a doctor at Yarmouk hospital said.",
    "The crush ⟦injured 31 people⟧, a nurse at Tripoli hospital told reporters.",
  )
  .says(
    { outcome: "killed", value: 16, target: ["civilians"], country: ["IQ"] },
    also("The raid ⟦killed 16 people⟧ in western Iraq.", {
      "event/named-event": { event_type: "strike", country: ["IQ"] },
    }),
    also("An air strike in Iraq on Friday ⟦killed 16 civilians⟧, local officials said.", {
      "event/named-event": { event_type: "strike", country: ["IQ"], date: "Friday" },
    }),
  )
  .says(
    { outcome: "killed", value: 22, qualifier: "at_least", target: ["civilians"] },
    also("A Russian missile slammed into a café in Kramatorsk, ⟦killing at least 22 people⟧.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], place: "Kramatorsk" },
    }),
    also("Government jets bombed a village in Shan State, ⟦killing at least 22 civilians⟧.", {
      "event/struck": { event_type: "strike", place: "Shan State" },
    }),
  )
  .says(
    { outcome: "injured", value: 30, qualifier: "more_than" },
    also("A suicide bomber struck a checkpoint in Mogadishu, ⟦wounding more than 30 people⟧.", {
      "event/struck": { event_type: "attack", place: "Mogadishu" },
    }),
    also("The blast ⟦injured over 30 people⟧ in Quetta.", {
      "event/bomb-exploded": { event_type: "attack", place: "Quetta" },
    }),
  )
  .says(
    { outcome: "killed", value: 3, target: ["us"], country: ["JO"] },
    also("A drone attack in Jordan ⟦killed three U.S. troops⟧.", {
      "event/named-event": { event_type: "attack", target: ["us"], country: ["JO"] },
    }),
    also("The attack in Jordan that ⟦killed three American soldiers⟧ was carried out with a drone.", {
      "event/named-event": { event_type: "attack", target: ["us"], country: ["JO"] },
    }),
  )
  .says(
    { outcome: "killed", value: 70, qualifier: "more_than", target: ["civilians"], country: ["PS"] },
    also("Israeli strikes across Gaza ⟦killed more than 70 people⟧, health officials said.", {
      "event/named-event": { event_type: "strike", actor: ["israel"], place: "Gaza Strip" },
    }),
    also("The bombardment of Khan Younis ⟦claimed the lives of more than 70 people⟧.", {
      "event/named-event": { event_type: "strike", place: "Khan Younis" },
    }),
  )
  .says(
    { outcome: "displaced", value: 10000, qualifier: "about" },
    "The offensive has ⟦displaced some 10,000 families⟧ around Goma.",
    "Clashes in Hasakah ⟦displaced about 10,000 residents⟧.",
  )
  .says(
    { outcome: "injured", value: 5 },
    also("The rocket killed one man and ⟦injured five others⟧ in Sderot.", {
      "event/killing": { event_type: "attack", munition: ["rocket"], place: "Sderot" },
      "casualty/killed-people": { value: 1, outcome: "killed" },
    }),
    also("Shelling of Nikopol killed a woman and ⟦wounded five⟧.", {
      "event/named-event": { event_type: "strike", place: "Nikopol" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 11, target: ["russia"] },
    also("Ukrainian artillery ⟦killed 11 Russian soldiers⟧ near Bakhmut.", {
      "event/killing": { event_type: "strike", actor: ["ukraine"], target: ["russia"], place: "Bakhmut" },
    }),
  )
  .says(
    { outcome: "captured", value: 25 },
    "The gunmen attacked a train and ⟦kidnapped 25 passengers⟧.",
    "Militants raided the town, ⟦abducting 25 schoolgirls⟧.",
  )
  .says(
    { outcome: "killed", value: 9, target: ["islamic-state"] },
    also("A coalition raid ⟦killed nine Islamic State fighters⟧ in the Hamrin mountains.", {
      "event/named-event": { event_type: "strike", target: ["islamic-state"], place: "Hamrin Mountains" },
    }),
  )
  .says(
    { outcome: "injured", value: 2, target: ["civilians"] },
    "Debris from a downed drone ⟦hurt two people⟧ in Belgorod.",
    "The explosion caused ⟦injuries to two civilians⟧.",
  )
  .says(
    { outcome: "killed", value: 20, qualifier: "about" },
    "Twin strikes on Homs ⟦killed around 20 people⟧.",
  )
  .says(
    { outcome: "killed", value: 7 },
    "Aid group says convoy strike ⟦kills 7⟧.",
    "Seven aid workers were on board when the strike hit, ⟦killing all seven⟧.",
  )
  .says(
    { outcome: "killed", value: 33, since: "Monday" },
    "Israeli fire has ⟦killed 33 people⟧ in Gaza since Monday.",
  )
  .says(
    { outcome: "killed", value: 13, target: ["us"] },
    also("The suicide bomber at the gate killed 60 Afghans and ⟦13 U.S. troops⟧.", {
      "casualty/killed-people": { value: 60, outcome: "killed", target: ["afghanistan"] },
    }),
    also("The ambush killed five civilians, two policemen and ⟦13 American soldiers⟧.", {
      "casualty/killed-people": [
        { value: 5, outcome: "killed" },
        { value: 2, outcome: "killed" },
      ],
    }),
    also("The blast killed 60 people, including a child, and ⟦13 U.S. marines⟧.", {
      "casualty/killed-people": { value: 60, outcome: "killed" },
      "casualty/among-them": { value: 1, outcome: "killed" },
    }),
    also("The bombers struck a convoy, killing 14 villagers as well as ⟦13 American soldiers⟧.", {
      "casualty/killed-people": { value: 14, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 4, target: ["hezbollah"] },
    also("An Israeli strike ⟦killed four members⟧ of Hezbollah.", {
      "event/named-event": { event_type: "strike", actor: ["israel"], target: ["hezbollah"] },
    }),
  )
  .silent(
    "others have a verb of their own",
    also("The blast killed a guard, and 30 people were rescued.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "injured", value: 3000, qualifier: "about" },
    "Pagers blew up and ⟦wounded almost 3,000⟧ across Lebanon.",
    "The blast at the port ⟦injured nearly 3,000⟧ overnight.",
  )
  .silent("a claim about lives", "The minister claimed 14 lives had been saved.")
  .silent("houses are no people", "The shelling killed a dog and 14 sheep.")
  .silent(
    "a possibility",
    also("A strike on the reactor could kill 2,000 people.", {
      "casualty/killed-people": { value: 2000, outcome: "killed", certainty: "possible" },
    }),
    also("The missile can kill 100 people.", {
      "casualty/killed-people": { value: 100, outcome: "killed", certainty: "possible" },
    }),
  )
  .silent(
    "a plan",
    also("The group plans to kill 10 hostages.", {
      "casualty/killed-people": { value: 10, outcome: "killed", certainty: "planned" },
    }),
  )
  .silent(
    "a denial",
    also("The strike did not kill 15 people, as had been claimed.", {
      "casualty/killed-people": { value: 15, outcome: "killed", certainty: "denied" },
    }),
  )
  .silent("the number is of years", "The bomb killed him three years ago.")
  .silent(
    "the number counts events",
    also("He was killed in two strikes.", {
      "event-count/counted-events": { value: 2, event_type: "strike" },
    }),
  )
  .silent("an aim of a policy", "The law would punish anyone killing 10 or more animals.")
  .silent("a goal in sport", "The late goal killed the game after 80 minutes.")
  .says(
    { outcome: "killed", value: 18, said_by: "houthis" },
    also("The Houthis said that the strikes on Sanaa ⟦killed 18 fighters⟧.", {
      "event/named-event": {
        kind: "event",
        event_type: "strike",
        country: ["YE"],
        place: "Sanaa",
        said_by: "houthis",
      },
    }),
  )
  .says(
    { outcome: "killed", value: 14 },
    also("The militia ⟦executed 14 prisoners⟧ in Wad Madani, a rights group said.", {
      "event/gunmen-killed": { event_type: "attack", place: "Wad Madani" },
    }),
  )
  .knownGap(
    'whose members they were stands behind "of"',
    { outcome: "killed", value: 10, target: ["pakistan"] },
    also("Insurgents ⟦killed ten members of Pakistan's security forces⟧ in Balochistan.", {
      "event/gunmen-killed": { event_type: "attack", target: ["pakistan"], place: "Balochistan" },
    }),
  )
  .says(
    { outcome: "killed", value: 6, target: [] },
    also("Two bombs went off in Baghdad, ⟦killing at least six⟧, Iraqi police said.", {
      "munition-count/counted-munitions": { value: 2, outcome: "impacted", munition: "bomb" },
      "event/bomb-exploded": { event_type: "attack", target: [], place: "Baghdad" },
    }),
  )
  .silent(
    "a nurse only tells of it",
    also("The blast hurt at least 40 people, a nurse at the clinic said.", {
      "casualty/killed-people": { value: 40, outcome: "injured" },
    }),
  )
  .silent("a rate", "Mines kill 12 people a month in the province.")
  .says(
    { value: 6, outcome: "killed" },
    "Eight men were charged with ⟦killing six Salesians⟧.",
    "The ⟦slaughter of six Salesians⟧ caused alarm.",
  )
  .says(
    { outcome: "killed", value: 8 },
    "Strikes on Homs ⟦kill eight fighters⟧.",
    also("A car bomb ⟦kills eight⟧, and leaves 80 injured.", {
      "casualty/left-dead": { value: 80, outcome: "injured" },
    }),
  )
  .says({ outcome: "killed", value: 640 }, "The raids have ⟦claimed 640 lives⟧ nationally.")
  .says(
    { outcome: "killed", value: 4, place: "Homs" },
    also("Jets bombed Tyre, killing two people, and later shelled Homs, ⟦killing four⟧.", {
      "event/struck": [
        { event_type: "strike", place: "Tyre" },
        { event_type: "strike", place: "Homs" },
      ],
      "casualty/killed-people": { value: 2, outcome: "killed", place: "Tyre" },
    }),
  )
  .says({ outcome: "captured", value: 276 }, "Gunmen ⟦kidnap 276 female students⟧ in Bol.")
  .silent("a thing is not killed", "The storm killed two power lines.")
  .silent("what is shot may be a film", "He shot two films.")
  .says(
    { value: 4, outcome: "killed" },
    also("The bomb killed a judge and ⟦four others⟧.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("The bomb killed Judge Ana Prell and ⟦four others⟧.", {
      "event/killing": { event_type: "attack" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    also("Raiders shot dead a village head, and ⟦four others⟧, on Monday.", {
      "event/killing": { event_type: "attack", date: "Monday" },
      "casualty/one-person": { value: 1, outcome: "killed", date: "Monday" },
    }),
  )
  .silent("others who were not hurt", "The mayor and four others met in Lima.")
  .says(
    { value: 94, outcome: "captured" },
    "Raiders burned the school, ⟦whisking away 94 girls⟧.",
    "The ⟦kidnapping of 94 girls⟧ by rebels shocked the province.",
    "The ⟦abduction of 94 girls⟧ by rebels shocked the province.",
  );
