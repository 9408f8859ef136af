export { type PeopleCounted, readCellCount } from "./cell-count.js";
export { type ColumnRole, columnRole } from "./column-labels.js";
export { isCommonWord } from "./common-words.js";
export type { FunctionClass, ReportVerbClass, SpeakerClass } from "./compile/compiled-tables.js";
export { countWordsOf } from "./count-words.js";
export { type CountMatch, countAt, readCount } from "./counts.js";
export { readDates } from "./dates/index.js";
export { namesAround } from "./document-names.js";
export { endingOf } from "./endings.js";
export { landBehind } from "./lands.js";
export type {
  ActorMention,
  CasualtyMention,
  CountMention,
  DateMention,
  DomainMention,
  EventMention,
  Mention,
  MentionOf,
  MentionType,
  Reading,
  TimeMention,
} from "./mention.js";
export { read, readAll } from "./mentions.js";
export { nameWordsOf } from "./name-words.js";
export type { NamesAround } from "./named-groups.js";
export {
  actorNamed,
  actorsRelated,
  forceOf,
  isArmedGroup,
  isState,
  lineageOf,
  placeNamed,
  stateIn,
} from "./names.js";
export { isAllCapitals, seenCases } from "./seen-cases.js";
export { contentStart, isNameToken, isPreposition, nameRunStart } from "./speakers/name-words.js";
export { namedSpeaker, type Speaker } from "./speakers/named-speaker.js";
export {
  functionClass,
  isReportWord,
  outletAt,
  reportVerbClass,
  reportWordsOf,
  speakerClass,
} from "./speakers/speaker-words.js";
export { slugOf, written } from "./speakers/written.js";
export {
  type Actor,
  actorOf,
  actorsWith,
  countryLettered,
  countryNumbered,
  lexicon,
  lexiconHash,
  type Meaning,
  type Place,
  phrases,
  placeOf,
  placesSharing,
  placesWith,
  takesObject,
} from "./tables.js";
export { type Token, tokenize } from "./tokens.js";
export { trueCased } from "./true-case.js";
export { BEGINS, register } from "./vocabulary.js";
export { classesOf, WORD_CLASS } from "./word-classes.js";
export { wordList } from "./word-lists.js";
export { type WordSet, wordSet } from "./word-set.js";
