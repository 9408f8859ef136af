import { corpus } from "@sitrep/testing";
import rule from "./killed-people.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 16, target: ["civilians"], country: ["IQ"] },
    "The raid ⟦killed 16 people⟧ in western Iraq.",
    "An air strike in Iraq on Friday ⟦killed 16 civilians⟧, local officials said.",
  )
  .says(
    { outcome: "killed", value: 22, qualifier: "at_least", target: ["civilians"] },
    "A Russian missile slammed into a café in Kramatorsk, ⟦killing at least 22 people⟧.",
    "Government jets bombed a village in Shan State, ⟦killing at least 22 civilians⟧.",
  )
  .says(
    { outcome: "injured", value: 30, qualifier: "more_than" },
    "A suicide bomber struck a checkpoint in Mogadishu, ⟦wounding more than 30 people⟧.",
    "The blast ⟦injured over 30 people⟧ in Quetta.",
  )
  .says(
    { outcome: "killed", value: 3, target: ["us"], country: ["JO"] },
    "A drone attack in Jordan ⟦killed three U.S. troops⟧.",
    "The attack in Jordan that ⟦killed three American soldiers⟧ was carried out with a drone.",
  )
  .says(
    { outcome: "killed", value: 70, qualifier: "more_than", target: ["civilians"], country: ["PS"] },
    "Israeli strikes across Gaza ⟦killed more than 70 people⟧, health officials said.",
    "The bombardment of Khan Younis ⟦claimed the lives of more than 70 people⟧.",
  )
  .says(
    { outcome: "displaced", value: 10000, qualifier: "about" },
    "The offensive has ⟦displaced some 10,000 families⟧ around Goma.",
    "Clashes in Hasakah ⟦displaced about 10,000 residents⟧.",
  )
  .says(
    { outcome: "injured", value: 5 },
    "The rocket killed one man and ⟦injured five others⟧ in Sderot.",
    "Shelling of Nikopol killed a woman and ⟦wounded five⟧.",
  )
  .says(
    { outcome: "killed", value: 11, target: ["russia"] },
    "Ukrainian artillery ⟦killed 11 Russian soldiers⟧ near Bakhmut.",
  )
  .says(
    { outcome: "captured", value: 25 },
    "The gunmen attacked a train and ⟦kidnapped 25 passengers⟧.",
    "Militants raided the town, ⟦abducting 25 schoolgirls⟧.",
  )
  .says(
    { outcome: "killed", value: 9, target: ["islamic-state"] },
    "A coalition raid ⟦killed nine Islamic State fighters⟧ in the Hamrin mountains.",
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
    "The suicide bomber at the gate killed 60 Afghans and ⟦13 U.S. troops⟧.",
    "The ambush killed five civilians, two policemen and ⟦13 American soldiers⟧.",
    "The blast killed 60 people, including a child, and ⟦13 U.S. marines⟧.",
    "The bombers struck a convoy, killing 14 villagers as well as ⟦13 American soldiers⟧.",
  )
  .says(
    { outcome: "killed", value: 4, target: ["hezbollah"] },
    "An Israeli strike ⟦killed four members⟧ of Hezbollah.",
  )
  .silent("others have a verb of their own", "The blast killed a guard, and 30 people were rescued.")
  .says(
    { outcome: "injured", value: 3000, qualifier: "about" },
    "Pagers blew up and ⟦wounded almost 3,000⟧ across Lebanon.",
    "The blast at the port ⟦injured nearly 3,000⟧ overnight.",
  )
  .silent("a claim about lives", "The minister claimed 14 lives had been saved.")
  .silent("houses are no people", "The shelling killed a dog and 14 sheep.")
  .silent(
    "a possibility",
    "A strike on the reactor could kill 2,000 people.",
    "The missile can kill 100 people.",
  )
  .silent("a plan", "The group plans to kill 10 hostages.")
  .silent("a denial", "The strike did not kill 15 people, as had been claimed.")
  .silent("the number is of years", "The bomb killed him three years ago.")
  .silent("the number counts events", "He was killed in two strikes.")
  .silent("an aim of a policy", "The law would punish anyone killing 10 or more animals.")
  .silent("a goal in sport", "The late goal killed the game after 80 minutes.")
  .says(
    { outcome: "killed", value: 18, said_by: "houthis" },
    "The Houthis said that the strikes on Sanaa ⟦killed 18 fighters⟧.",
  )
  .says(
    { outcome: "killed", value: 14 },
    "The militia ⟦executed 14 prisoners⟧ in Wad Madani, a rights group said.",
  )
  .knownGap(
    'whose members they were stands behind "of"',
    { outcome: "killed", value: 10, target: ["pakistan"] },
    "Insurgents ⟦killed ten members of Pakistan's security forces⟧ in Balochistan.",
  )
  .says(
    { outcome: "killed", value: 6, target: [] },
    "Two bombs went off in Baghdad, ⟦killing at least six⟧, Iraqi police said.",
  );
