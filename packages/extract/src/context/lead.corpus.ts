import { documentCorpus } from "@sitrep/testing";
import { chains } from "./chains.js";

/** The lead of a report and the detail under it. */
export default documentCorpus(chains)
  .says(
    "a lead that names no spot and the raid on a village under it are one",
    [
      { kind: "event", date: "Monday", place: "Kodyel", country: ["ML"] },
      { kind: "casualty", value: 9 },
    ],
    `
    ⟦An attack by gunmen in northern Mali⟧ ⟦killed nine people⟧ on Monday.
    Some sixty gunmen on motorcycles raided the village of Kodyel at dawn.
    `,
  )
  .says(
    "a strike in the south of a land and the village that it hit are one",
    [
      { kind: "event", actor: ["israel"], date: "Thursday", place: "Ramya", country: ["LB"] },
      { kind: "casualty", value: 3 },
    ],
    `
    ⟦An Israeli strike in Lebanon's south⟧ ⟦killed three people⟧ on Thursday.
    The health ministry said an Israeli drone hit the village of Ramya.
    `,
  )
  .says(
    "the airstrike struck what its detail names",
    [
      { kind: "event", actor: ["saudi-led-coalition"], place: "Saada Governorate" },
      { kind: "casualty", value: 14 },
    ],
    `
    ⟦A suspected Saudi-led coalition airstrike has ⟦killed 14 people⟧ in Yemen⟧.
    It struck a bakery in Saada province, a doctor said.
    `,
  )
  .says(
    "as many dead are those of the lead",
    [
      { kind: "event", place: "Marte", country: ["NG"], date: "Friday" },
      { kind: "casualty", value: 21 },
    ],
    `
    An ambush in northern Nigeria killed 21 soldiers, the army said.
    ⟦Insurgents attacked a convoy near Marte⟧ on Friday, ⟦killing 21⟧.
    `,
  )
  .says(
    "shelling is what a town was hit with",
    [{ kind: "event", actor: ["rapid-support-forces"], place: "El Fasher", date: "Monday" }],
    `
    ⟦The Rapid Support Forces hit houses in El Fasher⟧ on Monday with artillery shelling.
    `,
  )
  .says(
    "other numbers of dead are of two attacks",
    [
      { kind: "event", country: ["ML"], place: null },
      { kind: "casualty", value: 9 },
      { kind: "event", place: "Kodyel" },
      { kind: "casualty", value: 4 },
    ],
    `
    ⟦An attack by gunmen in northern Mali⟧ ⟦killed nine people⟧.
    ⟦Gunmen raided the village of Kodyel⟧ on Monday, ⟦killing four⟧.
    `,
  )
  .says(
    "what was done also is something else",
    [
      { kind: "event", country: ["MX"], place: null },
      { kind: "casualty", value: 4 },
      { kind: "event", country: ["MX"], place: "Jalisco" },
    ],
    `
    ⟦An attack on an army patrol in western Mexico⟧ ⟦killed four soldiers⟧ on Thursday.
    ⟦Mines were also used to ambush a convoy in Jalisco⟧.
    `,
  )
  .says(
    "a lead with a town of its own is no other town's",
    [
      { kind: "event", place: "Mosul" },
      { kind: "casualty", value: 4 },
      { kind: "event", place: "Baqubah" },
    ],
    `
    ⟦An attack by gunmen in Mosul⟧ ⟦killed four people⟧ on Monday.
    ⟦Gunmen raided a clinic in Baquba⟧.
    `,
  )
  .says(
    "what comes straight after and names nobody is of the lead",
    [
      { kind: "event", place: "Kodyel", date: "Thursday" },
      { kind: "casualty", value: 12 },
    ],
    `
    ⟦An attack by suspected jihadists in western Mali⟧ ⟦killed 12 people⟧.
    Several dozen men attacked the village of Kodyel late on Thursday, a resident said.
    `,
  )
  .says(
    "a separate strike is another one",
    [
      { kind: "event", actor: ["israel"], place: "Jabalia refugee camp" },
      { kind: "casualty", value: 14 },
      { kind: "event", place: "Jabalia refugee camp" },
    ],
    `
    ⟦An Israeli strike on a house in Jabalia⟧ ⟦killed 14 people⟧ on Monday.
    Others were buried in ⟦a separate strike on a home in Jabalia⟧.
    `,
  )
  .says(
    "the attacks are the strikes that were told",
    [
      { kind: "casualty", value: 18 },
      { kind: "casualty", value: 37 },
      { kind: "event", actor: ["israel"], place: "Masyaf", date: "Sunday" },
    ],
    `
    Israeli air strikes on military sites in central Syria ⟦killed 18 people⟧.
    ⟦Another 37 people were injured⟧ in ⟦the attacks near Masyaf⟧ on Sunday.
    `,
  )
  .says(
    "who shot at villagers, nobody says when or where, did it in the attack just told",
    [
      { kind: "event", date: "Monday", country: ["ML"] },
      { kind: "casualty", value: 9 },
    ],
    `
    ⟦Gunmen attacked a village in northern Mali⟧ on Monday, ⟦killing nine people⟧.
    Some sixty gunmen on motorcycles shot at villagers.
    `,
  )
  .says(
    "what came before it, in a village nearby, is another",
    [
      { kind: "event", date: "Sunday", place: "Apakolu" },
      { kind: "event", place: "Kazaraho" },
    ],
    `
    ⟦Insurgents carried out a raid on the village of Apakolu⟧ on Sunday.
    It came two days after ⟦the insurgents attacked the nearby village of Kazaraho⟧.
    `,
  )
  .says(
    "the deed that soldiers died of is of their day",
    [
      { kind: "casualty", value: 4, date: "Monday" },
      { kind: "event", place: "Gao", date: "Monday" },
    ],
    `⟦Four soldiers were killed⟧ on Monday after ⟦gunmen attacked their convoy near Gao⟧.`,
  )
  .says(
    "of a village the detail tells which, though its weapon is another",
    [
      { kind: "event", actor: ["myanmar-military"], place: "Htan Pin village", date: "Tuesday" },
      { kind: "casualty", value: 10 },
    ],
    `
    ⟦A Myanmar military airstrike on a village⟧ ⟦killed ten people⟧, locals said.
    A jet dropped its bombs on Htan Pin village on Tuesday.
    `,
  )
  .says(
    "the attack in a town is the airstrikes that were told",
    [
      { kind: "event", actor: ["myanmar-military"], place: "Pan Lun village", date: "Thursday" },
      { kind: "casualty", value: 16 },
    ],
    `
    ⟦Myanmar junta airstrikes on a gathering of opponents⟧ ⟦killed 16 people⟧.
    A resident said that the attack in Pan Lun village began at dawn on Thursday.
    `,
  )
  .says(
    "a bomb in a village of its own is another than gunmen's raid on a town",
    [
      { kind: "event", date: "Monday" },
      { kind: "casualty", value: 9 },
      { kind: "event", place: "Gao" },
      { kind: "casualty", value: 3 },
    ],
    `
    ⟦Gunmen attacked a village in northern Mali⟧ on Monday, ⟦killing nine people⟧.
    ⟦A bomb exploded at a market in Gao⟧, ⟦killing three⟧.
    `,
  )
  .says(
    "a region that a headline calls by its bare name lies around the town of the lead",
    [
      { kind: "event", event_type: "strike", place: "Tabayin" },
      { kind: "casualty", value: 9 },
    ],
    `
    # Clinic bombed in Sagaing

    ⟦A junta airstrike on a clinic in Tabayin⟧ ⟦killed nine people⟧ on Monday.
    `,
  )
  .says(
    "a town of a headline that names no region is another's",
    [
      { kind: "event", place: "Loikaw" },
      { kind: "event", place: "Tabayin" },
      { kind: "casualty", value: 9 },
    ],
    `
    # ⟦Clinic bombed in Loikaw⟧

    ⟦A junta airstrike on a clinic in Tabayin⟧ ⟦killed nine people⟧ on Monday.
    `,
  )
  .says(
    "a town that was struck is one of those that the strikes hit",
    [
      { kind: "event", actor: ["us"], date: "Friday", place: null, country: ["IQ", "SY"] },
      { kind: "target_count", value: 7 },
    ],
    `
    ⟦The United States carried out airstrikes against militias in Iraq and Syria⟧ on Friday.
    The strikes hit ⟦seven facilities⟧.
    In Iraq, Akashat was struck.
    `,
  )
  .says(
    "of one country's town too, where the strikes are of that country",
    [{ kind: "event", actor: ["israel"], date: "Monday", place: null, country: ["SY"] }],
    `
    ⟦Israel launched strikes on army depots in Syria⟧ on Monday.
    The strikes lasted an hour. The city of Homs was hit.
    `,
  )
  .says(
    "a town that was struck on another day is another strike's",
    [
      { kind: "event", actor: ["us"], date: "Friday", country: ["IQ", "SY"] },
      { kind: "event", date: "Sunday", place: "Akashat" },
    ],
    `
    ⟦The United States carried out airstrikes against militias in Iraq and Syria⟧ on Friday.
    The strikes lasted an hour. ⟦Akashat was struck⟧ on Sunday.
    `,
  );
