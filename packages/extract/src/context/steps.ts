import { certainty } from "../refine/certainty.js";
import { killings } from "../refine/killings.js";
import { overlap } from "../refine/overlap.js";
import { aboutEvent, dayOfDeed, windowOfToll } from "./about.js";
import { allusions } from "./allusions.js";
import { chains, chainsOfKillings } from "./chains.js";
import { denied } from "./denied.js";
import { actorOfAlike, actorOfFigure, firer } from "./fillers/actor.js";
import { countryOfAlike, located } from "./fillers/country.js";
import { dayOfBefore } from "./fillers/day-of-before.js";
import { dayOfRoundUp } from "./fillers/day-of-round-up.js";
import { foes } from "./fillers/foes.js";
import { groupNamedBefore } from "./fillers/group-named-before.js";
import { hurtBelow, hurtWhom, ownPeople } from "./fillers/hurt.js";
import { actorOfListed } from "./fillers/listed-counts.js";
import { placeOfHurt } from "./fillers/place-of-hurt.js";
import { pronoun } from "./fillers/pronoun.js";
import { actorOfStandIn, enemysDead, targetOfEnemy, targetOfStandIn } from "./fillers/stand-ins.js";
import { sideOfSite, targetOfAlike, targetOfCounted, targetOfHurt, targetOfSites } from "./fillers/target.js";
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
  placeOfHurt,
  dayOfBefore,
  dayOfRoundUp,
  pronoun,
  // before others lend a side to words that mean one
  actorOfStandIn,
  targetOfStandIn,
  enemysDead,
  groupNamedBefore,
  actorOfListed,
  // what two statements say of the same sides
  actorOfAlike,
  countryOfAlike,
  targetOfCounted,
  targetOfAlike,
  // a figure has what its event has
  actorOfFigure,
  firer,
  targetOfSites,
  // after all who are named
  unnamed,
  // only now: they have said who attacks whom
  allusions,
  // a country from further off must not tell two events apart
  ...located,
  // last: whose soldiers and police they are may only follow from the country
  villagers,
  targetOfEnemy,
  foes,
  // whom it is said to have hurt, before whose land it is
  targetOfHurt,
  sideOfSite,
  hurtWhom,
  hurtBelow,
  targetOfHurt,
  // and whose land it is says it of the sites too
  targetOfSites,
];
