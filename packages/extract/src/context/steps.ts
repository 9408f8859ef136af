import { certainty } from "../refine/certainty.js";
import { killings } from "../refine/killings.js";
import { overlap } from "../refine/overlap.js";
import { aboutEvent, dayOfDeed, windowOfToll } from "./about.js";
import { allusions } from "./allusions.js";
import { chains, chainsOfKillings } from "./chains.js";
import { denied } from "./denied.js";
import { located } from "./fillers/country.js";
import { dayOfBefore } from "./fillers/day-of-before.js";
import { dayOfRoundUp } from "./fillers/day-of-round-up.js";
import { foes } from "./fillers/foes.js";
import {
  actorOfAlike,
  actorOfHits,
  countryOfAlike,
  targetOfAlike,
  targetOfHits,
} from "./fillers/from-alike.js";
import { actorOfAll, countryOfState, owner, targetOfAll, targetOfSayer } from "./fillers/from-all.js";
import { actorOfEvent, countryOfEvent, peopleOfOthers, targetOfEvent } from "./fillers/from-event.js";
import { hurtBelow, hurtWhom, ownPeople } from "./fillers/hurt.js";
import { firer, launcher } from "./fillers/launchers.js";
import { martyrs, rebels, sailors } from "./fillers/of-people.js";
import { pronoun } from "./fillers/pronoun.js";
import { crew, sideOfHurt, sideOfSite, targetOfHurt } from "./fillers/sided.js";
import { unnamed } from "./fillers/unnamed.js";
import { villagers } from "./fillers/villagers.js";
import { parts } from "./parts.js";
import { repeats } from "./repeats.js";
import { series } from "./series.js";
import type { Step } from "./step.js";

/** What happens to the statements of a thread, in this order: first which there are, then one list of fillers. */
export const steps: readonly Step[] = [
  // before anything is compared, each number must have one meaning
  overlap,
  // a denial must not be merged with an assertion
  certainty,
  ownPeople,
  denied,
  // a series must lend nothing to an event
  series,
  // mentions of one event share what they say before anything is filled
  chains,
  repeats,
  windowOfToll,
  aboutEvent,
  dayOfDeed,
  parts,
  // a figure that belongs to no event that the text names is a deed of its own
  killings,
  chainsOfKillings,
  aboutEvent,
  // a day that is counted from the event before
  dayOfBefore,
  dayOfRoundUp,
  pronoun,
  // what two statements say of the same sides
  actorOfAlike,
  countryOfAlike,
  targetOfAlike,
  peopleOfOthers,
  countryOfEvent,
  targetOfEvent,
  actorOfEvent,
  launcher,
  actorOfHits,
  targetOfHits,
  // what all statements of the report have in common comes after what two say of one another
  countryOfState,
  targetOfAll,
  actorOfAll,
  owner,
  firer,
  // after all who are named
  unnamed,
  // only now: they have said who attacks whom
  allusions,
  // last: a country from further off must not tell two events apart
  ...located,
  // by the word for them alone
  martyrs,
  sailors,
  rebels,
  // whose police they are is known once the country is
  hurtWhom,
  hurtBelow,
  // whose soldiers they were may only follow from the country
  targetOfSayer,
  villagers,
  foes,
  sideOfSite,
  crew,
  sideOfHurt,
  targetOfHurt,
];
