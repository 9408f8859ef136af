import { documentCorpus } from "@sitrep/testing";
import { dayOfRoundUp } from "./day-of-round-up.js";

export default documentCorpus(dayOfRoundUp)
  .says(
    "attacks that are told one by one have the day of them all",
    [
      { kind: "casualty", value: 36, place: null, date: "Tuesday" },
      { kind: "event", place: null, date: "Tuesday" },
      { kind: "event", place: "Baghdad", date: "Tuesday" },
      { kind: "event", place: "Kirkuk", date: "Tuesday" },
    ],
    `
    ⟦At least 36 people died⟧ in ⟦bombings in Iraq⟧ on Tuesday.
    ⟦A bomb exploded in a market in Baghdad⟧.
    ⟦Gunmen attacked a checkpoint in Kirkuk⟧.
    `,
  )
  .says(
    "unless they have a day of their own",
    [
      { kind: "casualty", value: 36, place: null, date: "Tuesday" },
      { kind: "event", place: null, date: "Tuesday" },
      { kind: "event", place: "Baghdad", date: "Monday" },
    ],
    `
    ⟦At least 36 people died⟧ in ⟦bombings in Iraq⟧ on Tuesday.
    ⟦A bomb exploded in a market in Baghdad⟧ on Monday.
    `,
  )
  .says(
    "one attack gives its day to no other",
    [
      { kind: "event", place: "Mosul", date: "Tuesday" },
      { kind: "casualty", value: 9, place: "Mosul", date: "Tuesday" },
      { kind: "event", place: "Kirkuk", date: null },
    ],
    `
    ⟦A bombing ⟦killed nine people⟧ in Mosul⟧ on Tuesday.
    ⟦Gunmen attacked a checkpoint in Kirkuk⟧.
    `,
  )
  .says(
    "the attacks of a day that the sentence before names as that day's",
    [{ kind: "event", place: "Baqubah", date: "Monday", date_basis: "chain" }],
    `
    Many of Monday's attacks were on the police.
    ⟦A car bomb hit a patrol in Baqubah⟧.
    `,
  );
