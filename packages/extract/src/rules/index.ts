import amongThem from "./casualty/among-them.js";
import drivenOut from "./casualty/driven-out.js";
import killedPeople from "./casualty/killed-people.js";
import leftDead from "./casualty/left-dead.js";
import lostPeople from "./casualty/lost-people.js";
import newTotal from "./casualty/new-total.js";
import noneHurt from "./casualty/none-hurt.js";
import onePerson from "./casualty/one-person.js";
import peopleHurt from "./casualty/people-hurt.js";
import toll from "./casualty/toll.js";
import type { DeedRule } from "./deed.js";
import bombExploded from "./event/bomb-exploded.js";
import claimedResponsibility from "./event/claimed-responsibility.js";
import gunmenKilled from "./event/gunmen-killed.js";
import munitionsFired from "./event/munitions-fired.js";
import murder from "./event/murder.js";
import namedEvent from "./event/named-event.js";
import ruined from "./event/ruined.js";
import shotDown from "./event/shot-down.js";
import struck from "./event/struck.js";
import attackedTimes from "./event-count/attacked-times.js";
import countedEvents from "./event-count/counted-events.js";
import nthOfItsKind from "./event-count/nth-of-its-kind.js";
import nthTime from "./event-count/nth-time.js";
import numberReached from "./event-count/number-reached.js";
import ofTheAttacks from "./event-count/of-the-attacks.js";
import type { FigureRule } from "./figure.js";
import countedMunitions from "./munition-count/counted-munitions.js";
import munitionsNth from "./munition-count/nth.js";
import ofHowMany from "./munition-count/of-how-many.js";
import ofThem from "./munition-count/of-them.js";
import munitionsStruck from "./munition-count/struck.js";
import struckWith from "./munition-count/struck-with.js";
import type { ShareRule } from "./share.js";
import bareNumber from "./shared-count/bare-number.js";
import ofTheNumber from "./shared-count/of-the-number.js";
import countedTargets from "./target-count/counted-targets.js";
import targetsHit from "./target-count/deed.js";
import losses from "./target-count/losses.js";
import targetsLost from "./target-count/lost.js";
import targetsNth from "./target-count/nth.js";
import targetsOfThem from "./target-count/of-them.js";
import andInPlace from "./troop-level/and-in-place.js";
import countedTroops from "./troop-level/counted-troops.js";
import forceOf from "./troop-level/force-of.js";
import numberOfTroops from "./troop-level/number-of-troops.js";
import sentNumber from "./troop-level/sent-number.js";

/** All rules. The order matters: one number makes one claim, and the first rule that takes it has it. */
export const rules: readonly (FigureRule | DeedRule | ShareRule)[] = [
  // what befell people outranks where they are stationed, and what they are
  // "none of the 19 was injured" before 19 are; "including five children, were killed" before five were
  noneHurt,
  leftDead,
  peopleHurt,
  killedPeople,
  drivenOut,
  toll,
  lostPeople,
  onePerson,
  // these need the dead that they are some of, or that they add to a total
  amongThem,
  newTotal,
  // "the second time" and "151 times" before a noun further on takes the number
  nthTime,
  nthOfItsKind,
  attackedTimes,
  countedEvents,
  numberReached,
  ofTheAttacks,
  // "17 missiles" before "17 … sites" further on
  ofHowMany,
  munitionsStruck,
  countedMunitions,
  struckWith,
  countedTargets,
  // after those of known things: any others
  targetsHit,
  targetsLost,
  losses,
  munitionsNth,
  targetsNth,
  countedTroops,
  // bare numbers last: they have no noun of their own
  ofTheNumber,
  bareNumber,
  ofThem,
  targetsOfThem,
  forceOf,
  numberOfTroops,
  andInPlace,
  sentNumber,
  // events use up no number
  namedEvent,
  struck,
  munitionsFired,
  bombExploded,
  shotDown,
  gunmenKilled,
  murder,
  ruined,
  claimedResponsibility,
];
