import { documentCorpus } from "@sitrep/testing";
import { dayOfBefore } from "./day-of-before.js";

export default documentCorpus(dayOfBefore)
  .says(
    "a day later is counted from the event before",
    [
      { kind: "event", place: "Gao", date: "19 April" },
      { kind: "casualty", value: 9, place: "Gao", date: "19 April" },
      { kind: "event", place: "Kidal", date: "A day later" },
      { kind: "casualty", value: 4, place: "Kidal", date: null },
    ],
    `
    On 19 April ⟦a raid on a mill in Gao⟧ ⟦killed nine⟧.
    A day later ⟦an airstrike on a camp in Kidal⟧ ⟦killed four⟧.
    `,
  )
  .says(
    "so is the next day",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: "The next day" },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    The next day ⟦they attacked a base in Kidal⟧.
    `,
  )
  .says(
    "and the same day",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: "Later that day" },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    Later that day ⟦they attacked a base in Kidal⟧.
    `,
  )
  .says(
    "a day that counts from something else is not the event's",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: null },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    The minister spoke a day after ⟦rebels attacked a base in Kidal⟧.
    `,
  )
  .says(
    "a raid that came a day after a strike dates the strike",
    [
      { kind: "event", place: "Bulobarde", date: "Tuesday" },
      { kind: "event", place: "Jalalaqsi", date: "a day after" },
    ],
    `
    ⟦Gunmen attacked a base in Bulobarde⟧ on Tuesday.
    The raid came a day after ⟦a drone strike on a camp in Jalalaqsi⟧.
    `,
  )
  .says(
    "a day earlier is counted from the day of the saying",
    [
      { kind: "casualty", value: 7, place: "Gao", date: null },
      { kind: "event", place: "Gao", date: "a day earlier" },
    ],
    `The ministry on Saturday said that ⟦seven people were killed⟧ in ⟦a raid on a camp in Gao⟧ a day earlier.`,
  )
  .says(
    "so is the day of a blast that a later figure says",
    [
      { kind: "event", place: "Peshawar", date: "a day earlier" },
      { kind: "casualty", value: 92 },
      { kind: "casualty", value: 170 },
    ],
    `
    ⟦A suicide bombing in Peshawar⟧ ⟦killed 92 people⟧.
    A doctor told reporters on Tuesday that ⟦170 people were also injured⟧ in the blast a day earlier.
    `,
  )
  .says(
    "a headline says no day, its dead do",
    [
      { kind: "event", place: "Kishtwar", date: "Friday" },
      { kind: "casualty", value: 2, date: "Friday" },
    ],
    `
    # Two soldiers killed in ⟦Kishtwar ambush⟧
    ⟦Two soldiers were killed⟧ on Friday in a gunfight in India's Kishtwar district.
    `,
  )
  .says(
    "what comes at once is of the same day: Minutes later",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: "Minutes later" },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    Minutes later ⟦rebels attacked a base in Kidal⟧.
    `,
  )
  .says(
    "what comes at once is of the same day: same time",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: "same time" },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    At the same time, ⟦rebels attacked a base in Kidal⟧.
    `,
  )
  .says(
    "what comes at once is of the same day: In addition",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: "In addition" },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    In addition, ⟦rebels attacked a base in Kidal⟧.
    `,
  )
  .says(
    "what comes later that week, or no more than besides, is not",
    [
      { kind: "event", place: "Gao", date: "Monday" },
      { kind: "event", place: "Kidal", date: null },
    ],
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    Meanwhile ⟦rebels attacked a base in Kidal⟧.
    `,
    `
    ⟦Rebels attacked a base in Gao⟧ on Monday.
    ⟦Rebels attacked a base in Kidal⟧, which lasted some minutes.
    `,
  )
  .says(
    "nights and several days are counted too",
    [
      { kind: "event", place: "Erbil", date: "Tuesday" },
      { kind: "event", place: "Al-Asad Airbase", date: "The night before" },
    ],
    `
    ⟦A drone hit a base in Erbil⟧ on Tuesday.
    The night before, ⟦rockets struck Ain al-Asad⟧.
    `,
  )
  .says(
    "as where they are counted from the day of the saying",
    [{ kind: "event", place: "Gao", date: "three days earlier" }],
    `The ministry said on Saturday ⟦that rebels had raided a camp in Gao⟧ three days earlier.`,
  )
  .says(
    "a night before something else is no day",
    [
      { kind: "event", place: "Erbil", date: "Tuesday" },
      { kind: "event", place: "Al-Asad Airbase", date: null },
    ],
    `
    ⟦A drone hit a base in Erbil⟧ on Tuesday.
    The night before the vote, ⟦rockets struck Ain al-Asad⟧.
    `,
  );
