import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";

/** An attack that is told again, and another that only looks like it. */
export default documentCorpus(chains)
  .says(
    "the assailants who raided a village killed those who were told before",
    [
      { kind: "event", place: "North Kivu", date: "Monday" },
      { kind: "casualty", value: 20, target: ["civilians"] },
    ],
    `
    ⟦Rebels ⟦killed at least 20 civilians⟧ in North Kivu province⟧ on Monday.
    The assailants raided the village of Mukondi.
    `,
  )
  .says(
    "another attack of the same day is another",
    [
      { kind: "event", place: null, target: ["iraq"], date: "Sunday" },
      { kind: "event", place: "Mosul", target: ["iraq"], date: "Sunday" },
    ],
    `
    ⟦Gunmen attacked an Iraqi police post⟧ on Sunday.
    In another attack gunmen ⟦attacked Iraqi soldiers in Mosul⟧ on Sunday.
    `,
  )
  .says(
    "and so is a previous one",
    [
      { kind: "event", place: "Oryol Oblast", date: null },
      { kind: "event", place: null, date: "May 14" },
    ],
    `
    ⟦Ukrainian drones struck a Russian depot in the Oryol region⟧.
    It follows ⟦a previous Ukrainian drone strike on the same Russian depot⟧ on May 14.
    `,
  )
  .says(
    "the blast and the first bomber are of the attack before them",
    [
      { kind: "event", place: "Tal Afar", date: "Sunday" },
      { kind: "casualty", value: 22 },
    ],
    `
    ⟦Two suicide bombers struck a market in Tal Afar⟧ on Sunday, ⟦killing 22 people⟧.
    The first bomber detonated a vest among shoppers.
    `,
    `
    ⟦Two suicide bombers struck a market in Tal Afar⟧ on Sunday, ⟦killing 22 people⟧.
    The blast took place at noon.
    `,
  )
  .says(
    "a second bomber elsewhere is another",
    [
      { kind: "event", place: "Tal Afar", date: "Sunday" },
      { kind: "event", place: "Mosul", date: "Monday" },
    ],
    `
    ⟦A suicide bomber struck a market in Tal Afar⟧ on Sunday.
    ⟦Another suicide bomber struck a bank in Mosul⟧ on Monday.
    `,
  )
  .says(
    "the attackers may have stood at a spot that nobody knows",
    [{ kind: "event", place: "Poonch district", date: "Saturday" }],
    `
    ⟦Militants ambushed soldiers in the Poonch district of Kashmir⟧ on Saturday.
    The attackers opened fire on the vehicle from a hillside near Zurankel.
    `,
  )
  .says(
    '"the strikes" are those that the text spoke of last, wherever it told them first',
    [
      { kind: "event", target: ["hezbollah"], country: ["LB"], place: "Tyre" },
      { kind: "event", target: ["hamas"], country: ["PS"] },
      { kind: "casualty", value: 3, country: ["LB"] },
    ],
    `
    ⟦Israeli jets struck a Hezbollah depot in Lebanon⟧ overnight.
    ⟦Israeli aircraft hit a Hamas workshop in the Gaza Strip⟧.
    The army said it had struck a Hezbollah depot near Tyre in Lebanon.
    The Israeli strikes ⟦killed three fighters⟧.
    `,
  )
  .says(
    "a thing with an article is the one that was hit",
    [{ kind: "event", actor: ["myanmar-military"], date: "Monday" }],
    `
    ⟦Myanmar military aircraft bombed a school in Sagaing⟧ on Monday.
    A jet struck the school.
    `,
  )
  .says(
    "who ordered it is asked, and not said",
    [{ kind: "event", event_type: "attack", actor: [], country: ["KW"] }],
    `
    ⟦A drone hit a base in Kuwait⟧ on Sunday.
    Do you know whether Iran ordered the strike?
    `,
    `
    ⟦A drone hit a base in Kuwait⟧ on Sunday.
    Do you hold Iran responsible for the attack?
    `,
    `
    ⟦A drone hit a base in Kuwait⟧ on Sunday.
    Did Iran carry out the attack?
    `,
    `
    ⟦A drone hit a base in Kuwait⟧ on Sunday.
    It is unclear whether Iran ordered the strike.
    `,
  )
  .says(
    "what is the second time that a post was hit is the deed of its sentence",
    [{ kind: "event", place: "El Bordo", actor: ["farc"] }],
    `
    On Sunday ⟦a drone dropped bombs on a police post in El Bordo⟧, the second time that the town's police have been attacked.
    Officials blame the FARC for the attack.
    `,
  )
  .says(
    "the deadliest attack of another year is not the one just told",
    [
      { kind: "event", date: "Monday", place: null },
      { kind: "casualty", value: 9 },
      { kind: "event", during: "March 2019", place: "Ogossagou" },
      { kind: "casualty", value: 40 },
    ],
    `
    ⟦An attack on a village in northern Mali⟧ ⟦killed nine people⟧ on Monday.
    ⟦The deadliest attack in Mali ⟦left 40 dead⟧ at Ogossagou⟧ in March 2019.
    `,
  )
  .says(
    "the attack of another day is not the one just told",
    [
      { kind: "event", date: "Saturday" },
      { kind: "event", date: "Thursday" },
    ],
    `
    ⟦The Houthis launched a missile at a tanker in the Gulf of Aden⟧ on Saturday.
    On Thursday, ⟦Houthis carried out the attack on another ship⟧.
    `,
  )
  .says(
    "what burns after it was attacked was attacked in what was told",
    [{ kind: "event", date: "Wednesday", country: ["YE"] }],
    `
    ⟦The cargo ship Halden Star has been hit by a missile off Yemen⟧.
    The ship was drifting with a fire on board after it was attacked on Wednesday.
    `,
  )
  .says(
    "the day's bombing is the one that was told",
    [
      { kind: "casualty", value: 6 },
      { kind: "event", date: "Monday", place: "Quetta" },
    ],
    `
    ⟦At least six people were killed⟧ when ⟦a bomb went off in Quetta⟧ on Monday.
    Nobody has claimed Monday's bombing.
    `,
  )
  .says(
    "whom an air force aimed at, and who died there",
    [
      { kind: "event", actor: ["israel"], target: ["hezbollah"], place: "Nabatieh" },
      {
        kind: "casualty",
        value: 9,
        target: ["civilians"],
        about: "it struck a weapons depot of Hezbollah in Nabatieh",
      },
    ],
    `
    Israel's army said ⟦it struck a weapons depot of Hezbollah in Nabatieh⟧ overnight.
    The Lebanese health ministry said an Israeli strike in Nabatieh on Saturday ⟦killed nine civilians⟧.
    `,
  )
  .says(
    "in two towns it is two",
    [
      { kind: "event", target: ["hezbollah"], place: "Nabatieh" },
      { kind: "event", target: ["civilians"], place: "Tyre" },
      { kind: "casualty", value: 9 },
    ],
    `
    Israel's army said ⟦it struck a weapons depot of Hezbollah in Nabatieh⟧ overnight.
    The Lebanese health ministry said ⟦an Israeli strike in Tyre⟧ on Saturday ⟦killed nine civilians⟧.
    `,
  )
  .says(
    "who attacked a village and ransacked shops did it in one raid",
    [
      { kind: "event", place: "Kodyel", date: "Saturday" },
      { kind: "casualty", value: 4 },
    ],
    `
    On Saturday ⟦gunmen attacked the village of Kodyel⟧, ransacked shops and burned houses, ⟦killing four people⟧.
    The village is in northern Burkina Faso.
    `,
  )
  .says(
    "who says that it was responsible, whose work it was and who is accused of it did it",
    [
      { kind: "event", actor: ["eln"], place: "Tame" },
      { kind: "casualty", value: 2 },
    ],
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    The ELN, which is active there, was responsible, the mayor said.
    `,
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    "This was the work of the ELN," the mayor said.
    `,
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    The ELN claimed it.
    `,
  )
  .says(
    "not who denies it, may have, or answers for something else",
    [
      { kind: "event", actor: [], place: "Tame" },
      { kind: "casualty", value: 2 },
    ],
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    The ELN denied it was responsible.
    `,
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    The ELN may be responsible, the mayor said.
    `,
    `
    ⟦A bomb ⟦killed two officers⟧ in Tame⟧ on Friday.
    The army is responsible for the safety of the town.
    `,
  )
  .says(
    "somebody accused of killing the man who was told to be killed",
    [
      { kind: "event", actor: ["israel"], place: "Damascus" },
      { kind: "casualty", value: 1 },
    ],
    `
    ⟦An explosion ⟦killed the group's commander⟧ in Damascus⟧ on Saturday.
    Hezbollah accused Israel of assassinating him.
    `,
  );
