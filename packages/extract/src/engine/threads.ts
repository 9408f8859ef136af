import { actorOf } from "@sitrep/lexicon";
import type { Statement } from "./statement.js";
import type { View } from "./view.js";

/**
 * The threads of a report: its statements in groups that have nothing to do with one another. A sentence that names a place is of a
 * thread of its own where neither its countries nor those who act in it are named in any other; one that names no place belongs to
 * what comes before it in its paragraph, to the thread of those it names, or to what the report is mostly about. What one thread
 * tells says nothing of another: a paragraph about another war changes nothing. `views` are all sentences of the report.
 */
export function threadsOf(statements: readonly Statement[], views: readonly View[]): readonly Thread[] {
  const stating = new Set(statements.map(({ view }) => view));
  const sentences = views.map((view) => sentenceOf(view, stating.has(view)));
  const groups = groupsOf(sentences.filter(({ places }) => places.length > 0));
  if (groups.length < 2 && statements.every(({ setting }) => setting.length === 0))
    return [{ statements, views: tellingOf(sentences) }];
  const main = mainOf(groups, statements[0]?.setting ?? []);
  const threadOf = new Map<View, number>();
  for (const [thread, group] of groups.entries()) for (const { view } of group) threadOf.set(view, thread);
  let before: Sentence | null = null;
  for (const sentence of sentences) {
    if (!threadOf.has(sentence.view))
      threadOf.set(sentence.view, threadFor(sentence, before, groups, main, threadOf));
    if (sentence.states) before = sentence;
  }
  const threads = [...groups.keys(), groups.length].map((thread) => {
    const isIn = ({ view }: { readonly view: View }) => threadOf.get(view) === thread;
    return { statements: statements.filter(isIn), views: tellingOf(sentences.filter(isIn)) };
  });
  return threads.filter((thread) => thread.statements.length > 0);
}

export interface Thread {
  readonly statements: readonly Statement[];
  /** its sentences, without paragraphs that tell nothing: distances are counted in them */
  readonly views: readonly View[];
}

interface Sentence {
  readonly view: View;
  /** whether a rule found a statement in it */
  readonly states: boolean;
  /** countries that it names as places */
  readonly places: readonly string[];
  /** those, the states and groups that it names, and where they are at home */
  readonly names: ReadonlySet<string>;
}

function sentenceOf(view: View, states: boolean): Sentence {
  const places: string[] = [];
  for (const { place } of view.all("place")) if (place.country !== null) places.push(place.country);
  const names = new Set(places);
  // what is at sea may be off any coast: a sea alone makes no thread of its own
  for (const { place } of view.all("place")) if (place.kind === "sea") names.add(place.place_id);
  for (const { ids } of view.all("actor"))
    for (const id of ids) names.add(id).add(actorOf(id)?.country ?? id);
  return { view, states, places, names };
}

/** A statement tells what a report is about as surely as this many other sentences. */
const WEIGHT = 3;

/** What the report is mostly about: the country of its dateline, else of most of its sentences. A number after the last where none. */
function mainOf(groups: readonly (readonly Sentence[])[], setting: readonly string[]): number {
  const home = groups.findIndex((group) =>
    group.some(({ names }) => setting.some((code) => names.has(code))),
  );
  if (home >= 0 || setting.length > 0) return home >= 0 ? home : groups.length;
  const weights = groups.map((group) => group.reduce((sum, { states }) => sum + (states ? WEIGHT : 1), 0));
  return weights.indexOf(Math.max(...weights));
}

/** Sentences that share a name, directly or over others. */
function groupsOf(sentences: readonly Sentence[]): Sentence[][] {
  const groups: { names: Set<string>; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const [first, ...others] = groups.filter(({ names }) => sharesName(names, sentence.names));
    const group = first ?? { names: new Set<string>(), sentences: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      for (const name of other.names) group.names.add(name);
      group.sentences.push(...other.sentences);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const name of sentence.names) group.names.add(name);
    group.sentences.push(sentence);
  }
  return groups.map((group) => group.sentences);
}

const sharesName = (names: ReadonlySet<string>, others: ReadonlySet<string>) => {
  for (const name of others) if (names.has(name)) return true;
  return false;
};

function threadFor(
  sentence: Sentence,
  before: Sentence | null,
  groups: readonly (readonly Sentence[])[],
  main: number,
  threadOf: ReadonlyMap<View, number>,
): number {
  const beside =
    before?.view.sentence.block === sentence.view.sentence.block ? threadOf.get(before.view) : undefined;
  if (beside !== undefined) return beside;
  const theirs = groups.findIndex((group) => group.some(({ names }) => sharesName(names, sentence.names)));
  return theirs >= 0 ? theirs : main;
}

function tellingOf(sentences: readonly Sentence[]): readonly View[] {
  const blocks = new Set(sentences.filter(isTelling).map(({ view }) => view.sentence.block));
  return sentences.flatMap(({ view }) => (blocks.has(view.sentence.block) ? [view] : []));
}

/** It states something, names a side or a place, or is no part of the running text. */
const isTelling = ({ view, states, names }: Sentence) =>
  states || names.size > 0 || view.sentence.part !== "body";
