import { describe, expect, it } from "vitest";
import { clausesTold as told } from "../testing/clauses-told.js";

const DEED = "Lima) @ on Monday";

describe("one frame for all forms of a deed", () => {
  it.each([
    [
      "The mayor, while confirming the raid on Monday, said rebels attacked the courthouse.",
      "reported: rebels > attacked > the courthouse",
    ],
    [
      "The mayor, who was in Lima, later said rebels attacked the courthouse.",
      "reported: rebels > attacked > the courthouse",
    ],
    [
      "Rebels attacked the courthouse in Lima on Monday.",
      `main: Rebels > attacked > the courthouse (in ${DEED}`,
    ],
    [
      "The courthouse was attacked by rebels in Lima on Monday.",
      `main: rebels > passive attacked > The courthouse (in ${DEED}`,
    ],
    [
      "Rebels managed to attack the courthouse in Lima on Monday.",
      `main: Rebels > managed attack > the courthouse (in ${DEED}`,
    ],
    [
      "Rebels are said to have attacked the courthouse in Lima on Monday.",
      `main: Rebels > said attacked > the courthouse (in ${DEED}`,
    ],
    [
      "The rebels, who attacked the courthouse in Lima on Monday, fled.",
      `relative: The rebels > attacked > the courthouse (in ${DEED}`,
    ],
    [
      "The attack on the courthouse by rebels in Lima on Monday caused alarm.",
      `nominal: rebels > attack > the courthouse (in ${DEED}`,
    ],
    [
      "Rebels entered Lima on Monday, attacking the courthouse.",
      "participle: Rebels > attacking > the courthouse",
    ],
    [
      "Officials accused the rebels of bombing the courthouse.",
      "participle: the rebels > bombing > the courthouse",
    ],
    ["The army ordered troops to attack the courthouse.", "infinitive: troops > attack > the courthouse"],
    ["Police found three farmers shot by rebels.", "participle: rebels > passive shot > three farmers"],
    [
      "The mayor, Ana Prell, was murdered by rebels.",
      "main: rebels > passive murdered > The mayor, Ana Prell",
    ],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });
});

describe("a clause keeps what is its own", () => {
  it.each<[string, string[]]>([
    [
      "In Mosul, gunmen from the group attacked a police post and killed two officers, the ministry said.",
      [
        "main: gunmen > attacked > a police post (in Mosul)",
        "coordinated: gunmen > killed > two officers",
        "main: the ministry > said > -",
      ],
    ],
    [
      "Turkey struck 3 positions on Monday and the Lebanese army said it had sent patrols to the border.",
      [
        "main: Turkey > struck > 3 positions @ on Monday",
        "coordinated: the Lebanese army > said > -",
        "reported: it > sent > patrols (to the border)",
      ],
    ],
    [
      "After rockets wounded four soldiers, the air force bombed a depot near Damascus.",
      [
        "subordinate: rockets > wounded > four soldiers",
        "main: the air force > bombed > a depot (near Damascus)",
      ],
    ],
    [
      "The group that once held parts of Mali and Niger claimed responsibility for the bombing in Kidal.",
      [
        "relative: The group > held > parts of Mali and Niger",
        "main: The group > claimed > responsibility (for the bombing, in Kidal)",
        "nominal: - > bombing > - (in Kidal)",
      ],
    ],
    [
      "The ministry, citing local officials, said Saturday that the attack, which began at dawn, had killed 14 people.",
      [
        "participle: The ministry > citing > local officials",
        "main: The ministry > said > - @ Saturday",
        "nominal: - > attack > -",
        "relative: the attack > began > - (at dawn)",
        "reported: the attack > killed > 14 people",
      ],
    ],
    [
      "A bomb at a market in the town of Tal Afar killed 60 people on Sunday.",
      ["main: A bomb > killed > 60 people (at a market, in the town of Tal Afar) @ on Sunday"],
    ],
    [
      "The attack in Jordan that killed three soldiers was carried out with a drone.",
      [
        "nominal: - > attack > - (in Jordan)",
        "relative: The attack > killed > three soldiers",
        "main: - > passive carried out > The attack (with a drone)",
      ],
    ],
    [
      "The ambush on Monday that officials said killed nine soldiers was filmed.",
      [
        "nominal: - > ambush > - @ on Monday",
        "relative: officials > said > -",
        "relative: The ambush > killed > nine soldiers",
        "main: - > passive filmed > The ambush",
      ],
    ],
    [
      "A car bomb exploded in Bama killing as many as 43 people.",
      [
        "main: A car bomb > exploded > - (in Bama)",
        "participle: A car bomb > killing > as many as 43 people",
      ],
    ],
    [
      "Ana Prell's assassination shocked the party.",
      ["nominal: - > assassination > Ana Prell", "main: Ana Prell's assassination > shocked > the party"],
    ],
    [
      "A police station in Mosul was attacked on Sunday.",
      ["main: - > passive attacked > A police station (in Mosul) @ on Sunday"],
    ],
    ["Bombs injured 12 people.", ["main: Bombs > injured > 12 people"]],
    [
      "Twelve people, police said, were killed in the blast in Kabul.",
      ["main: police > said > -", "main: - > passive killed > Twelve people (in the blast, in Kabul)"],
    ],
    [
      "The army said three nurses and a driver were hurt.",
      ["main: The army > said > -", "reported: - > passive hurt > three nurses and a driver"],
    ],
    [
      "The number of people killed when a shell hit the tower in Lima has risen to 61.",
      [
        "participle: - > passive killed > The number of people",
        "subordinate: a shell > hit > the tower (in Lima)",
        "main: The number of people > risen > - (to 61)",
      ],
    ],
    [
      "The fighting left four guards wounded.",
      ["main: The fighting > left > four guards", "participle: - > passive wounded > four guards"],
    ],
    [
      "The nine men we lost will be buried.",
      ["relative: we > lost > The nine men", "main: - > passive buried > The nine men"],
    ],
    ["Three men – a father and two sons – died in Homs.", ["main: Three men > died > - (in Homs)"]],
    [
      "Two soldiers killed in the raid were flown to Germany.",
      [
        "participle: - > passive killed > Two soldiers (in the raid)",
        "nominal: - > raid > -",
        "main: - > passive flown > Two soldiers (to Germany)",
      ],
    ],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("a past form without a helper", () => {
  it.each<[string, string]>([
    [
      "Air defences downed 31 of the drones launched from Chad.",
      "participle: - > passive launched > 31 of the drones (from Chad)",
    ],
    [
      "Guns downed 35 out of 53 missiles fired from ships.",
      "participle: - > passive fired > 35 out of 53 missiles (from ships)",
    ],
    [
      "The six drones fired at the port were all intercepted.",
      "main: - > passive intercepted > The six drones",
    ],
    [
      "The port was struck by six missiles fired from Chad.",
      "participle: - > passive fired > six missiles (from Chad)",
    ],
    [
      "Two schools were among the buildings hit in Bol.",
      "participle: - > passive hit > the buildings (in Bol)",
    ],
    ["With nine drones shot down, the raid failed.", "participle: - > passive shot down > nine drones"],
    ["Officials said the bombs dropped on the town killed nine.", "reported: the bombs > killed > nine"],
    ["Soldiers wounded in the blast died.", "main: Soldiers > died > -"],
    ["Six bridges were hit and nine depots destroyed.", "coordinated: - > passive destroyed > nine depots"],
    // tells what the subject did
    ["Rockets landed in an area controlled by rebels.", "main: Rockets > landed > - (in an area)"],
    ["Drones landed in the damaged house.", "main: Drones > landed > - (in the damaged house)"],
    ["The ministry said drones landed in Bol.", "reported: drones > landed > - (in Bol)"],
    ["Six homes were burned and the army fled.", "coordinated: the army > fled > -"],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });
});

describe("numbers and what they count", () => {
  it.each<[string, string]>([
    [
      "Of the 40 drones sent, 31 were downed and nine reached the port.",
      "coordinated: nine > reached > the port",
    ],
    ["The militia fired 20 rockets, of which three hit the depot.", "relative: three > hit > the depot"],
    [
      "There were 12 drones in the attack, nine of which were downed.",
      "relative: - > passive downed > nine of which",
    ],
    ["The rebels hit 14 ships, sank two and seized a third.", "coordinated: The rebels > sank > two"],
    [
      "Rebels attacked the port with six drones and two missiles.",
      "main: Rebels > attacked > the port (with six drones and two missiles)",
    ],
    [
      "Missiles were fired at ships in the Red Sea.",
      "main: - > passive fired > Missiles (at ships, in the Red Sea)",
    ],
    ["The first wave hit 60 targets.", "main: The first wave > hit > 60 targets"],
    ["The raid cost Russia 14 bombers.", "main: The raid > cost > Russia (null 14 bombers)"],
    ["Shells hit 12 homes.", "main: Shells > hit > 12 homes"],
    ["Russian jets dropped bombs on 11 camps.", "main: Russian jets > dropped > bombs (on 11 camps)"],
    [
      "Jets destroyed three uncrewed surface vessels.",
      "main: Jets > destroyed > three uncrewed surface vessels",
    ],
    [
      "Nine strikes destroyed three trucks belonging to the brigade.",
      "main: Nine strikes > destroyed > three trucks",
    ],
    // a place of its own is not a second phrase of the first
    [
      "Gunmen killed 12 people in Bama and more than 30 in Dikwa.",
      "main: Gunmen > killed > 12 people (in Bama, and more than 30, in Dikwa)",
    ],
    ["The rebels first attacked Bol.", "main: The rebels > attacked > Bol"],
    [
      "The navy lost touch with the Ostra, the fourth tanker to be attacked.",
      "infinitive: - > passive attacked > the fourth tanker",
    ],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });
});
