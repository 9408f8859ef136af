import { also, corpus } from "@sitrep/testing";
import rule from "./munitions-fired.js";

export default corpus(rule)
  .says(
    { event_type: "attack", munition: ["rocket"], target: ["israel"], country: ["IL"] },
    "⟦Rockets were launched from Lebanon at northern Israel⟧ on Sunday.",
  )
  .says(
    {
      event_type: "strike",
      munition: ["missile"],
      actor: ["iran"],
      country: ["IQ"],
      place: "Erbil",
      date: "Monday",
    },
    "⟦Missiles were launched by Iran at Erbil⟧ on Monday.",
  )
  .says(
    {
      event_type: "attack",
      munition: ["missile"],
      actor: ["houthis"],
      target: ["commercial-shipping"],
      country: ["red-sea"],
    },
    "A missile was fired by the Houthis at a tanker in the Red Sea on Tuesday.",
  )
  .says(
    { event_type: "strike", actor: ["iran"], place: "Erbil", country: ["IQ"] },
    "Iranian forces fired missiles at Erbil on Tuesday.",
  )
  .says(
    { event_type: "attack", actor: ["hezbollah"], place: "Kiryat Shmona", country: ["IL"], date: "Sunday" },
    "⟦Hezbollah fired rockets at Kiryat Shmona⟧ on Sunday.",
  )
  .says(
    { event_type: "attack", munition: ["drone"], place: "Al-Tanf", country: ["SY"] },
    also("⟦Two drones were launched at al-Tanf⟧ on Saturday.", {
      "munition-count/counted-munitions": {
        value: 2,
        outcome: "launched",
        munition: "drone",
        date: "Saturday",
      },
    }),
    "⟦One-way attack drones were launched at al-Tanf⟧ on Saturday.",
  )
  .says(
    { munition: ["rocket"], place: "Ashkelon", country: ["IL"] },
    "⟦A rocket landed in Ashkelon⟧ on Friday.",
  )
  .says(
    { munition: ["drone"], place: "Kherson", country: ["UA"], target: ["civilians"] },
    "⟦A drone crashed into a school in Kherson⟧ on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], country: ["UA"], place: "Odesa", date: "Tuesday" },
    "⟦Russia launched drones at Odesa⟧ on Tuesday.",
  )
  .says(
    { munition: ["shell"], place: "Omdurman", country: ["SD"] },
    "⟦Shells landed near Omdurman⟧ on Monday.",
    "⟦Shells fell in Omdurman⟧ on Monday.",
  )
  .says(
    { actor: ["hamas"], place: "Tel Aviv", event_type: "attack" },
    "⟦Hamas launched rockets toward Tel Aviv⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["iran-backed-militias"], munition: ["drone"], country: ["SY"] },
    "⟦Drones launched by Iran-backed militias crashed into a base in Syria⟧ on Friday.",
  )
  .says(
    { munition: ["missile"], country: ["red-sea"], target: ["us"] },
    "A missile was launched at the U.S. destroyer in the Red Sea on Friday.",
  )
  .says(
    { event_type: "strike", munition: ["bomb"], actor: ["russia"], place: "Avdiivka" },
    "Russian planes dropped bombs on Avdiivka on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], munition: ["missile"], place: "Odesa" },
    "Missiles fired by Russia landed in Odesa on Monday.",
    also("Two Russian missiles slammed into a hotel in Odesa on Monday.", {
      "munition-count/counted-munitions": {
        value: 2,
        outcome: "impacted",
        munition: "missile",
        actor: ["russia"],
        date: "Monday",
      },
    }),
  )
  .says(
    { munition: ["rocket"], place: "Ashkelon", country: ["IL"], date: "Sunday" },
    "Rockets were fired on Sunday at Ashkelon.",
    "Rockets fired from Gaza landed in Ashkelon on Sunday.",
  )
  .says(
    { event_type: "strike", actor: ["iran"], target: ["israel"], munition: ["missile"] },
    also("Iran fired about 180 ballistic missiles at Israel.", {
      "munition-count/counted-munitions": {
        value: 180,
        qualifier: "about",
        outcome: "launched",
        munition: "missile",
        actor: ["iran"],
      },
    }),
    also("Iran launched more than a dozen missiles at Israel late on Tuesday.", {
      "munition-count/counted-munitions": {
        value: 12,
        qualifier: "more_than",
        outcome: "launched",
        munition: "missile",
        actor: ["iran"],
        date: "Tuesday",
      },
    }),
  )
  .says(
    { event_type: "attack", actor: ["islamic-resistance-in-iraq"], place: "Al-Tanf", country: ["SY"] },
    also(
      "The Islamic Resistance in Iraq said it had launched drones at three bases in Syria, including al-Tanf.",
      {
        "target-count/counted-targets": {
          value: 3,
          actor: ["islamic-resistance-in-iraq"],
          target: ["us"],
          country: ["SY"],
        },
      },
    ),
  )
  .says(
    { event_type: "attack", munition: ["drone"], date: "Jan. 28" },
    "⟦A one-way attack drone impacted at the base⟧ on Jan. 28.",
  )
  .silent("no number and no day", "Hezbollah fired rockets at Israel.")
  .silent("a test", "North Korea tested a missile on Sunday.")
  .silent(
    "a possibility",
    also("Iran could fire missiles at Tel Aviv on Friday.", {
      "event/munitions-fired": {
        event_type: "strike",
        actor: ["iran"],
        place: "Tel Aviv",
        date: "Friday",
        certainty: "possible",
      },
    }),
  )
  .silent("a stock", "The rockets were stored at Erbil.")
  .silent("a drill", "The navy fired torpedoes in an exercise on Monday.")
  .silent(
    "a plan",
    also("The rebels threatened to fire rockets at Goma on Monday.", {
      "event/munitions-fired": { event_type: "attack", place: "Goma", date: "Monday", certainty: "planned" },
    }),
  )
  .silent("a dismissal", "The president fired his adviser at the White House on Monday.")
  .says(
    {
      event_type: "strike",
      munition: ["missile"],
      actor: ["iran"],
      country: ["IQ"],
      place: "Erbil",
      date: "Monday",
    },
    "Iran launched ballistic missiles at Erbil on Monday.",
  )
  .says(
    {
      event_type: "attack",
      munition: ["missile"],
      actor: ["houthis"],
      target: ["commercial-shipping"],
      country: ["red-sea"],
    },
    "The Houthis fired a missile at a tanker in the Red Sea on Tuesday.",
  )
  .says(
    { event_type: "attack", actor: ["hezbollah"], munition: ["rocket"], place: "Nahariya" },
    "Hezbollah launched rockets at Nahariya on Sunday.",
  )
  .says(
    { event_type: "attack", actor: ["hezbollah"], munition: ["rocket"], place: "Nahariya" },
    "Rockets were fired at Nahariya by Hezbollah on Sunday.",
  )
  .says(
    { munition: ["drone"], place: "Mykolaiv", date: "Friday" },
    "A drone slammed into a depot in Mykolaiv on Friday.",
  )
  .says(
    { munition: ["drone"], target: ["us"], country: ["SY"] },
    "A one-way attack drone was launched at U.S. forces in Syria on Saturday.",
  )
  .says(
    { event_type: "attack", munition: ["missile"], place: "Eilat", country: ["IL"] },
    "A ballistic missile launched from Yemen landed near Eilat on Tuesday.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], munition: ["missile"], place: "Beirut" },
    also("Israel fired three missiles into a Beirut suburb on Tuesday.", {
      "munition-count/counted-munitions": {
        value: 3,
        outcome: "launched",
        munition: "missile",
        actor: ["israel"],
        date: "Tuesday",
      },
    }),
  )
  .says({ certainty: "denied" }, "No rockets were fired at Sderot on Saturday, the army said.")
  .silent("what is fired at", "A gunner fires a machine gun towards a Russian drone in the Kherson region.")
  .silent("it fires no drones", "An anti-drone unit fires at the sky near Kherson.");
