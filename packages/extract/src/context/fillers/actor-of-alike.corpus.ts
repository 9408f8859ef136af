import { documentCorpus } from "@sitrep/testing";
import { actorOfAlike } from "./actor.js";

export default documentCorpus(actorOfAlike)
  .says(
    "an attack on the same side has the actor of the others",
    [
      { kind: "event", actor: ["kataib-hezbollah"], target: ["us"] },
      { kind: "event", actor: ["kataib-hezbollah"], target: ["us"] },
    ],
    `
    ⟦Kataib Hezbollah attacked US forces in Iraq⟧ on Monday.
    ⟦Drones attacked US forces in Iraq⟧ on Tuesday.
    `,
  )
  .says(
    "soldiers do not do the deeds of those who fight them, nor militants a state's",
    [
      { kind: "event", actor: ["kataib-hezbollah"], target: ["us"] },
      { kind: "event", actor: [] },
    ],
    `
    ⟦Kataib Hezbollah attacked a US base near Erbil⟧ on Monday.
    ⟦The soldiers then shelled Kirkuk⟧.
    `,
  )
  .says(
    "what a named group did at one place is not what gunmen did at another",
    [
      { kind: "event", actor: [], place: "Kaura" },
      { kind: "event", actor: ["boko-haram"], place: "Bama" },
    ],
    `
    ⟦Gunmen on motorcycles raided the village of Kaura⟧ on Friday.
    ⟦Boko Haram fighters attacked a village near Bama⟧ on Saturday.
    `,
  )
  .says(
    "of two actors either may have been it",
    [
      { kind: "event", actor: ["houthis"], target: ["us"] },
      { kind: "event", actor: ["kataib-hezbollah"], target: ["us"] },
      { kind: "event", actor: [], target: ["us"] },
    ],
    `
    ⟦The Houthis attacked US forces in Iraq⟧ on Monday.
    ⟦Kataib Hezbollah attacked US forces in Iraq⟧ on Tuesday.
    ⟦Drones attacked US forces in Iraq⟧ on Friday.
    `,
  )
  .says(
    "a state is not taken to strike its own towns",
    [
      { kind: "event", actor: ["iraq"], place: "Kirkuk" },
      { kind: "event", actor: [], place: "Baghdad" },
    ],
    `
    ⟦Iraqi aircraft struck militants near Kirkuk⟧ on Monday.
    ⟦A bomb exploded in a market in Baghdad⟧.
    `,
  )
  .says(
    "what is told apart borrows nothing",
    [
      { kind: "event", actor: ["farc-dissidents"], place: "Cali", date: "Thursday" },
      { kind: "event", actor: [], place: "Antioquia department" },
    ],
    `
    ⟦FARC dissidents attacked a Colombian base in Cali⟧ on Thursday.
    Hours earlier, ⟦a Colombian police helicopter was hit by a drone in Antioquia department⟧.
    `,
    `
    ⟦FARC dissidents attacked a Colombian base in Cali⟧ on Thursday.
    Separately, ⟦a Colombian police helicopter was hit by a drone in Antioquia department⟧.
    `,
  )
  .says(
    "what nobody claimed is not by those who did the like before",
    [
      { kind: "event", actor: [], place: "Marib", date: "Sunday" },
      { kind: "event_count", value: null, actor: ["houthis"] },
    ],
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Sunday.
    No group has claimed responsibility.
    The Houthis have carried out ⟦several such attacks⟧ in the past.
    `,
    `
    ⟦A car bomb exploded at a market in Marib⟧ on Sunday.
    Nobody claimed responsibility for the attack.
    The Houthis have carried out ⟦several such attacks⟧ in the past.
    `,
  )
  .says(
    "what unknown aircraft struck is nobody's who is named",
    [
      { kind: "event", actor: [], place: "Qalimow village" },
      { kind: "event", actor: ["us"], place: "Kismayo" },
    ],
    `
    ⟦Unknown aircraft struck Qalimow village in Somalia⟧ on Monday.
    ⟦US forces carried out a strike against al Shabaab near Kismayo⟧ in March.
    `,
  );
