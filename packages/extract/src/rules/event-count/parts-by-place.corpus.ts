import { also, corpus } from "@sitrep/testing";
import rule from "./parts-by-place.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 14, country: ["IQ"] },
    also("There were 23 attacks on U.S. forces, ⟦14 of them in Iraq⟧.", {
      "event-count/counted-events": {
        value: 23,
        event_type: "attack",
        target: ["us"],
      },
    }),
    also("Of the 23 attacks on U.S. bases, ⟦14 were in Iraq⟧ and the rest across the border.", {
      "event-count/counted-events": {
        value: 23,
        event_type: "attack",
        target: ["us"],
      },
    }),
  )
  .says(
    { event_type: "strike", value: 6, country: ["YE"], actor: ["us"] },
    also("U.S. forces carried out nine strikes against the Houthis, ⟦six in Yemen⟧.", {
      "event-count/counted-events": {
        value: 9,
        event_type: "strike",
        actor: ["us"],
        target: ["houthis"],
      },
    }),
    also(
      "U.S. forces carried out nine strikes against the Houthis, ⟦six of them in Yemen⟧ and three at sea.",
      {
        "event-count/counted-events": {
          value: 9,
          event_type: "strike",
          actor: ["us"],
          target: ["houthis"],
        },
      },
    ),
  )
  .says(
    { value: 3, country: ["SD"] },
    also("The agency recorded eight attacks on clinics, ⟦three of which were in Sudan⟧.", {
      "event-count/counted-events": {
        value: 8,
        event_type: "attack",
      },
    }),
  )
  .says(
    { value: 20, country: ["LB"], actor: ["israel"] },
    also("Israel launched 31 air strikes, ⟦20 in Lebanon⟧.", {
      "event-count/counted-events": {
        value: 31,
        event_type: "strike",
        actor: ["israel"],
      },
    }),
    also("Israel launched 31 air strikes, ⟦20 of these in Lebanon⟧.", {
      "event-count/counted-events": {
        value: 31,
        event_type: "strike",
        actor: ["israel"],
      },
    }),
  )
  .says(
    { event_type: "attack", value: 9, country: ["red-sea"] },
    also("The Houthis carried out 15 attacks on ships, ⟦nine of them in the Red Sea⟧.", {
      "event-count/counted-events": {
        value: 15,
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
      },
    }),
  )
  .says(
    { value: 4, country: ["SY"], event_type: "attack" },
    also("Out of 11 attacks on American troops, seven took place in Iraq and ⟦four in Syria⟧.", {
      "event-count/counted-events": { value: 11, event_type: "attack", target: ["us"] },
    }),
  )
  .says(
    { value: 31, country: ["IQ"], event_type: "attack", target: ["us"] },
    also("The Pentagon has counted 60 attacks on U.S. troops: ⟦31 in Iraq⟧, the rest in Syria.", {
      "event-count/counted-events": {
        value: 60,
        event_type: "attack",
        target: ["us"],
      },
    }),
    also("The Pentagon has counted 60 attacks on U.S. troops (⟦31 in Iraq⟧).", {
      "event-count/counted-events": {
        value: 60,
        event_type: "attack",
        target: ["us"],
      },
    }),
    also("The Pentagon has counted 60 attacks on U.S. troops — ⟦31 in Iraq⟧, the others across the border.", {
      "event-count/counted-events": {
        value: 60,
        event_type: "attack",
        target: ["us"],
      },
    }),
  )
  .says(
    { value: 2, country: ["IQ"], event_type: "attack" },
    also("Three attacks were reported on Sunday, ⟦two of them in Iraq⟧.", {
      "event-count/counted-events": {
        value: 3,
        event_type: "attack",
      },
    }),
  )
  .silent(
    "shares of the dead",
    also("Thirty people died in eight attacks, 20 of them in Iraq.", {
      "casualty/people-hurt": {
        value: 30,
        outcome: "killed",
        country: ["IQ"],
        wrong: "the country of a share",
      },
      "event-count/counted-events": {
        value: 8,
        event_type: "attack",
      },
    }),
  )
  .silent(
    "shares of troops",
    also("After 60 attacks the army moved 900 troops, 300 of them in Syria.", {
      "troop-level/counted-troops": {
        value: 900,
        change: "increase",
      },
    }),
  )
  .silent(
    "a part larger than the whole",
    also("There were 5 attacks, and 90 in Iraq were displaced.", {
      "event-count/counted-events": {
        value: 5,
        event_type: "attack",
      },
      "casualty/people-hurt": { value: 90, outcome: "displaced" },
    }),
  )
  .silent(
    "a year",
    also("There were 23 attacks, as in 2014 in Iraq.", {
      "event-count/counted-events": {
        value: 23,
        event_type: "attack",
        country: ["IQ"],
        during: "2014",
        wrong: "the year and the country of a comparison",
      },
    }),
  )
  .silent("no whole before it", "Fourteen in Iraq said so.")
  .knownGap(
    '"the coalition" with a small letter is no actor',
    { event_type: "strike", value: 5, country: ["SY"], actor: ["us-led-coalition"] },
    also("The coalition conducted 12 strikes against Islamic State, ⟦five of them in Syria⟧.", {
      "event-count/counted-events": {
        value: 12,
        event_type: "strike",
        target: ["islamic-state"],
        country: ["SY"],
        wrong: "the country of a share",
      },
    }),
  )
  .knownGap(
    'the share repeats "times" and is read as a whole of its own',
    { event_type: "attack", value: 40, country: ["IQ"], target: ["us"] },
    also("U.S. forces have been attacked 72 times, including ⟦40 times in Iraq⟧.", {
      "event-count/attacked-times": [
        { value: 72, event_type: "attack", target: ["us"], country: ["IQ"], wrong: "the country of a share" },
        { value: 40, event_type: "attack", target: ["us"], country: ["IQ"], wrong: "a share, not a whole" },
      ],
    }),
  );
