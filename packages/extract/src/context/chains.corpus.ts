import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";

export default documentCorpus(chains)
  .says(
    "the attack that a sentence opens with is what its clause tells",
    [
      { kind: "event", actor: ["islamic-state"], place: "Beni", date: "Sunday" },
      { kind: "casualty", value: 12 },
    ],
    `
    In an attack claimed by Islamic State, ⟦a bomber ⟦killed 12 people⟧ at a church in Beni⟧ on Sunday.
    `,
  )
  .says(
    "a claim of responsibility tells the actor",
    [
      { kind: "event", actor: ["kataib-hezbollah"], place: "Erbil", date: "Monday" },
      { kind: "casualty", value: 4, actor: [], place: "Erbil", date: "Monday" },
    ],
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah claimed responsibility for the attack.
    `,
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah had sent the drone.
    `,
    `
    ⟦A drone strike on a base in Erbil⟧ ⟦wounded four soldiers⟧ on Monday.
    Kataib Hezbollah said it was behind the attack.
    `,
  )
  .says(
    "whoever answers for it, or is said to have done it, did it",
    [
      { kind: "event", actor: ["houthis"], place: "Marib", date: "Monday" },
      { kind: "casualty", value: 4, place: "Marib", date: "Monday" },
    ],
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    The Houthis claimed responsibility.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    The Houthis later took responsibility for the attack.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    Responsibility was claimed by the Houthis.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    That attack, which the ministry blamed on the Houthis, shook the town.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    The attack, widely condemned abroad, has been attributed to the Houthis.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧.
    The ministry blamed the Houthis.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday, ⟦killing four people⟧, a monitor said, blaming the Houthis.
    `,
  )
  .says(
    "of the only attack it is claimed, however far on",
    [{ kind: "event", actor: ["houthis"], place: "Marib", date: "Monday" }],
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The mayor spoke.
    Shops stayed shut.
    Schools opened late.
    Buses did not run.
    The Houthis claimed responsibility.
    `,
  )
  .says(
    "whoever denies it, has not claimed it or claims something else did not",
    [{ kind: "event", actor: [], place: "Marib", date: "Monday" }],
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The Houthis denied responsibility.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The Houthis have not claimed responsibility.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The Houthis have yet to claim responsibility.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The Houthis took responsibility for the harbour.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    Egypt blamed the Houthis for the collapse of the talks.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Monday.
    The ministry did not blame the Houthis.
    `,
  )
  .says(
    "the day on which somebody speaks of it is not its day",
    [{ kind: "event", place: "Marib", date: null }],
    `
    ⟦A car bomb exploded at a market in Marib⟧.
    On Monday, a resident confirmed the attack.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧.
    The governor condemned the attack on Monday.
    `,
  )
  .says(
    "a drone fires the missile, and an attack named as an example is not gone on about",
    [
      { kind: "event", event_type: "strike", place: "Baghdad", date: "Monday" },
      { kind: "event", event_type: "attack", country: ["JO"], date: "2 May" },
      { kind: "casualty", value: 2, country: ["IQ"] },
    ],
    `
    ⟦A US drone strike hit a car in Baghdad⟧ on Monday.
    The driver was behind much, including ⟦the attack on US forces in Jordan⟧ on 2 May, police said.
    ⟦Two guards also died⟧ when the missile hit their car in the Karrada district.
    `,
    `
    ⟦A US drone strike hit a car in Baghdad⟧ on Monday.
    The driver was behind deeds like ⟦the attack on US forces in Jordan⟧ on 2 May, police said.
    ⟦Two guards died⟧ when the missile struck the car in the Mansur district.
    `,
  )
  .says(
    "their patrol is that of the soldiers just named, and no thing told before",
    [
      { kind: "event", place: "Baghdad", date: "Thursday" },
      { kind: "casualty", value: 10, target: ["civilians"] },
      { kind: "casualty", value: 3, target: ["us"] },
      { kind: "casualty", value: 7, target: ["us"] },
      { kind: "event", place: null, date: "Friday", target: ["us"] },
    ],
    `
    ⟦A car bomb in Baghdad ⟦killed 10 people⟧⟧ on Thursday.
    ⟦Three US soldiers were killed⟧ on Friday and ⟦seven wounded⟧ when ⟦their patrol was attacked⟧ south of the capital.
    `,
  )
  .says(
    "a drone and a shell are two",
    [
      { kind: "event", place: "Baghdad", date: "Monday" },
      { kind: "event", place: "Erbil", date: null },
    ],
    `
    ⟦A US drone strike hit a car in Baghdad⟧ on Monday.
    ⟦The shell struck a US base in Erbil⟧.
    `,
  )
  .says(
    "who did it may be said before where it was",
    [{ kind: "event", actor: ["houthis"], place: "Marib", date: "Sunday" }],
    `
    The army blamed the attack on the Houthis.
    ⟦The attack took place outside the town of Marib⟧ on Sunday.
    `,
  )
  .says(
    "the dead of an attack that is told only below are its dead",
    [
      { kind: "casualty", value: 3, about: "The tanker was attacked in the Red Sea" },
      { kind: "event", actor: ["houthis"], country: ["red-sea"], date: "Sunday" },
    ],
    `
    ⟦Three sailors were killed⟧ in the Houthi missile attack, the owner said.
    ⟦The tanker was attacked in the Red Sea⟧ on Sunday.
    `,
  )
  .says(
    "a building of the town is no other place",
    [
      { kind: "event", actor: ["al-shabaab"], country: ["SO"], date: "Sunday" },
      { kind: "casualty", value: 8 },
    ],
    `
    ⟦Al-Shabaab attacked a hotel in Mogadishu⟧ on Sunday. ⟦Eight people were killed⟧.
    The group claimed the attack on the Blue Rays hotel in a statement.
    `,
  )
  .says(
    "two towns are two places",
    [
      { kind: "event", place: "Mogadishu", date: "Sunday" },
      { kind: "event", place: "Kismayo", date: "Monday" },
    ],
    `
    ⟦Al-Shabaab attacked a hotel in Mogadishu⟧ on Sunday.
    ⟦Al-Shabaab attacked a hotel in Kismayo⟧ on Monday.
    `,
  )
  .says(
    "a name before a colon is that of what follows",
    [
      { kind: "event", actor: ["al-shabaab"], country: ["SO"] },
      { kind: "casualty", value: 8 },
    ],
    `
    Blue Rays hotel attack: ⟦Al-Shabaab militants attack a hotel in Mogadishu⟧, ⟦killing eight people⟧.
    `,
  )
  .says(
    "the raid is the attack that was told before, and tells its village",
    [
      { kind: "event", place: "Kodyel", actor: [] },
      { kind: "casualty", value: 9, place: null, actor: [] },
    ],
    `
    ⟦A jihadist raid on a hamlet in northern Burkina Faso⟧ ⟦killed nine people⟧.
    The raid, which hit the village of Kodyel, was widely condemned.
    `,
  )
  .says(
    "a headline leaves the helper of a passive out",
    [
      {
        kind: "event",
        actor: ["houthis"],
        target: ["civilians"],
        place: "Marib",
        date: "Friday",
      },
    ],
    `
    # Civilians targeted in Houthi attack in Marib
    ⟦The Houthis attacked civilians in Marib⟧ on Friday.
    `,
    `
    # Civilians bombed in Houthi attack near Marib
    ⟦The Houthis attacked civilians in Marib⟧ on Friday.
    `,
  )
  .says(
    "a headline and its lead are one event",
    [{ kind: "event", place: "Gedaref", date: "Sunday", actor: ["rapid-support-forces"] }],
    `
    # Drone strike on depot in Gedaref
    ⟦The Rapid Support Forces carried out a drone strike on a depot in Gedaref⟧ on Sunday.
    `,
  )
  .says(
    "another weapon is another event",
    [
      { kind: "event", place: "Mosul", date: "Sunday" },
      { kind: "event", place: "Mosul", date: null },
    ],
    `
    ⟦A car bombing hit Mosul⟧ on Sunday.
    ⟦A roadside bomb exploded near a market in Mosul⟧.
    `,
  )
  .says(
    "who answers an attack makes another",
    [
      { kind: "event", actor: [], target: ["us"] },
      { kind: "event", actor: ["us"], target: [] },
    ],
    `
    ⟦Rebels attacked a US base in Iraq⟧ on Monday.
    ⟦US aircraft bombed the rebels in Iraq⟧ on Tuesday.
    `,
  )
  .says(
    "a verb tells of the strike that is its subject, and the strike on a town is that of its province",
    [
      { kind: "event", place: "Bara", date: "Wednesday", target: ["civilians"] },
      { kind: "casualty", value: 11, target: ["civilians"] },
    ],
    `
    ⟦A drone strike hit a wedding party in Sudan's North Kordofan state⟧ on Wednesday, ⟦killing at least 11 people⟧.
    The strike on the town of Bara was blamed on the army.
    `,
  )
  .says(
    "a headline is of its lead, though only a word for the site or the weapon joins them",
    [
      { kind: "event", country: ["AF"], place: "Kabul", date: "Friday" },
      { kind: "casualty", value: 19 },
    ],
    `
    # Kabul mosque bombing
    ⟦A powerful explosion ripped through a mosque in the Afghan capital⟧ on Friday, ⟦killing 19 worshippers⟧.
    `,
  )
  .says(
    "those who did it and have no name did what was told before",
    [{ kind: "event", place: "Marte", date: "Monday" }],
    `
    ⟦Insurgents attacked a base in Marte⟧ on Monday.
    The fighters attacked the base from three sides.
    `,
    `
    ⟦Insurgents attacked a base in Marte⟧ on Monday.
    The attackers raided the base at dawn.
    `,
  )
  .says(
    "a claim in the sentence that names the attack again",
    [{ kind: "event", actor: ["iran-backed-militias"], country: ["JO"], date: "Sunday" }],
    `
    ⟦A drone attack hit a US outpost in Jordan⟧ on Sunday.
    The president spoke of the attack on Americans, saying that Iran-backed militias were behind it.
    `,
  )
  .says(
    "another attack is another event, though the town is the same",
    [
      { kind: "event", place: "Kabul", date: null },
      { kind: "event", place: "Kabul", date: null },
    ],
    `
    ⟦A car bomb exploded near a market in Kabul⟧.
    In another attack, ⟦a bomb went off at a school in Kabul⟧.
    `,
    `
    ⟦A bomb exploded at a market in Kabul⟧.
    Separately, ⟦a bomb went off at a bank in Kabul⟧.
    `,
  )
  .says(
    "what a month recalls is not the news of a weekday",
    [
      { kind: "event", actor: ["iran"], target: ["israel"], date: "Tuesday" },
      { kind: "event", actor: ["iran"], target: ["israel"], date: null },
    ],
    `
    ⟦Iran attacked Israel⟧ on Tuesday.
    In April, ⟦Iran attacked Israel with missiles⟧.
    `,
  )
  .says(
    "a headline calls a town's people by its country, and the text calls them civilians",
    [
      { kind: "event", target: ["civilians"], place: "Tal Afar", date: "Sunday" },
      { kind: "casualty", value: 22 },
    ],
    `
    # Blasts hit Iraqi town
    ⟦Two suicide bombers struck a crowded market in the Iraqi town of Tal Afar⟧ on Sunday, ⟦killing 22 people⟧.
    `,
  );
