import { BEGINS, wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { isArmed, isForce, isHarm, type Sign, signsOf } from "../engine/domain-signs.js";
import { isEventNounAt } from "../engine/event-nouns.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";
import { harmOf } from "./domain-harm.js";
import { eventWordOf, fits, unarmedWords } from "./domain-words.js";

/** The step's name and what it does, for `explain` and the corpus. */
export const domains = {
  name: "domains",
  says: "what floods, fires, diseases, accidents and unarmed people do is no claim of a conflict",
};

/**
 * Leaves out what no armed actor did: what floods, fires, diseases and accidents did to people and things, and "attacks", "strikes" and
 * "hits" of teachers, ministers, strikers and singers. The sentence decides by the sign next to the statement, and where it has none
 * the sentences around it and the headline do. `views` are all sentences of the report.
 */
export function ofConflict(
  statements: readonly Statement[],
  views: readonly View[],
  removed: (statement: Statement, domain: string) => void,
): readonly Statement[] {
  if (statements.length === 0 || !views.some(({ reading }) => (reading.begins & BEGINS.domain) !== 0))
    return statements;
  const report = new Report(views, statements);
  return statements.filter((statement) => {
    const domain = MAY_BE_OTHER.has(statement.kind) ? otherDomain(statement, report) : null;
    if (domain === null) return true;
    report.learn(statement, domain);
    removed(statement, domain);
    return false;
  });
}
const MAY_BE_OTHER = new Set(["event", "event_count", "casualty", "target_count", "troop_level"]);

/** The domain of a statement that is not about armed conflict; null for one that may be. */
function otherDomain(statement: Statement, report: Report): string | null {
  const signs = report.signsOf(statement.view);
  if (statement.kind === "troop_level") return report.rescueFor(statement);
  if (isOfPast(statement, signs) || report.goesOnInPast(statement)) return PAST;
  if (statement.actor.length === 0 && report.isOfCrime) return "crime";
  const harm = harmOf(statement, signs);
  // a rocket may have lit the fire
  if (harm) return harm.role === "accident" && report.isArmedNear(statement.view) ? null : harm.domain;
  const player = playerOf(statement, signs);
  if (player !== null) return player;
  if (signs.some(isForce) && !report.areAllHurt(statement)) return null;
  return (
    unarmedWords(
      statement,
      signs,
      report.isArmed ? [] : report.signsAround(statement.view),
      !report.isArmed,
    ) ?? (signs.some(isHarm) ? null : bySurroundings(statement, signs, report))
  );
}

const PAST = "history";
/** The last year that no report of today tells as news. */
const LAST_YEAR = 1949;

/** "dropped on the town on August 6, 1945", "during the Second World War"; not "the deadliest since the Second World War", nor what hit its museum on Monday. */
function isOfPast({ view, dates }: Statement, signs: readonly Sign[]): boolean {
  const isOld = ({ reading, relation }: DatePhrase) =>
    relation !== "since" && reading.form === "calendar" && (reading.year ?? Infinity) <= LAST_YEAR;
  if (!dates.every(isOld)) return false;
  if (view.all("date").some(({ phrase }) => isOld(phrase))) return true;
  return signs.some(
    ({ role, from }) => role === "past" && ![from - 1, from - 2].some((at) => SINCE.has(view.norm(at))),
  );
}
const SINCE = new Set(["since", "than"]);
/** Weapons and people of any crime, of which alone no war is made. */
const OF_ANY_CRIME = wordList("refine/domains/of-any-crime");
/** Words of courts, schools and bars that make a page one of a crime. */
const FEWEST_OF_CRIME = 2;

/** "The footballer | fired a rocket into the net": whoever plays shoots nobody. */
function playerOf({ view, anchor }: Statement, signs: readonly Sign[]): string | null {
  const agent = clauseAt(view, anchor)?.agent;
  const sign = agent
    ? signs.find(
        ({ role, stems, from, to }) =>
          role === "setting" && stems === "" && from <= agent.head && agent.head < to,
      )
    : undefined;
  return sign?.domain === "sport" ? sign.domain : null;
}

/** "Twelve people died." says nothing itself of what they died of: the sentences around it do. */
function bySurroundings(statement: Statement, signs: readonly Sign[], report: Report): string | null {
  const { kind, view } = statement;
  const isEvent = kind !== "casualty";
  if (isEvent ? statement.actor.length > 0 : signs.some(({ role }) => role === "attack")) return null;
  // in a report of fighting only what goes straight on is of the flood
  const near = report.isArmed ? report.beside(statement) : report.around(view);
  const around = near.map((other) => report.signsOf(other));
  const deciding = around.filter((others) => others.some((sign) => isHarm(sign) || isArmed(sign)));
  const harm = deciding[0]?.find(isHarm);
  if (harm && !deciding.some((others) => others.some(isArmed)))
    return isEvent && isNewlyNamed(statement) ? null : harm.domain;
  const word = eventWordOf(statement);
  if (word === null || report.isArmed) return null;
  const setting = report.signsAround(view).find((sign) => sign.role === "setting" && fits(sign, word));
  return setting?.domain ?? report.domainBefore(statement);
}

/** "an attack", not "the attack", which the sentence before may have called a shark's. */
function isNewlyNamed({ anchor, view }: Statement): boolean {
  const named = isEventNounAt(view, anchor);
  return named && !["the", "that", "this"].includes(view.norm(anchor - 1));
}

/** The signs of a report's sentences, found when they are first asked for. */
class Report {
  readonly #views: readonly View[];
  readonly #headline: View | null;
  readonly #signs = new Map<View, readonly Sign[]>();
  readonly #hurt = new Map<View, Statement[]>();
  readonly #removed: { readonly statement: Statement; readonly domain: string }[] = [];
  #armed: boolean | null = null;
  #crime: boolean | null = null;

  constructor(views: readonly View[], statements: readonly Statement[]) {
    this.#views = views;
    for (const statement of statements)
      if (statement.kind === "casualty")
        this.#hurt.set(statement.view, [...(this.#hurt.get(statement.view) ?? []), statement]);
    this.#headline = views.find(({ sentence }) => sentence.part === "headline") ?? null;
  }

  signsOf(view: View): readonly Sign[] {
    const known = this.#signs.get(view);
    if (known) return known;
    const found = signsOf(view);
    this.#signs.set(view, found);
    return found;
  }

  /** Whether any sentence has a sign of armed conflict. */
  get isArmed(): boolean {
    this.#armed ??= this.#views.some((view) => this.signsOf(view).some(isArmed));
    return this.#armed;
  }

  /** Whether the page tells of a crime: charges, courts, knives, bars, and nothing that only armed conflict has. */
  get isOfCrime(): boolean {
    this.#crime ??= this.#tellsOfCrime();
    return this.#crime;
  }

  #tellsOfCrime(): boolean {
    const words = new Set<string>();
    for (const view of this.#views)
      for (const sign of this.signsOf(view)) {
        if (sign.role === "case") words.add(view.norm(sign.from));
        else if (isForce(sign) && !view.among(sign.from, OF_ANY_CRIME)) return false;
      }
    return words.size >= FEWEST_OF_CRIME;
  }

  /** The flood or quake on which soldiers are sent out to help. */
  rescueFor({ view }: Statement): string | null {
    if (this.isArmed) return null;
    return [view, ...this.around(view)].flatMap((near) => this.signsOf(near)).find(isHarm)?.domain ?? null;
  }

  /** "Three days later a second bomb was dropped.": it goes on from what was of the past. */
  goesOnInPast({ view, dates }: Statement): boolean {
    const last = this.#removed.at(-1);
    if (last?.domain !== PAST || dates.length > 0) return false;
    return this.#views.indexOf(view) - this.#views.indexOf(last.statement.view) <= NEAR;
  }

  signsAround(view: View): readonly Sign[] {
    return this.around(view).flatMap((other) => this.signsOf(other));
  }

  isArmedNear(view: View): boolean {
    return [view, ...this.around(view)].some((near) => this.signsOf(near).some(isArmed));
  }

  /** "414 soldiers were injured": those with arms are those hurt, and did nothing. */
  areAllHurt({ kind, view }: Statement): boolean {
    const hurt = kind === "casualty" ? (this.#hurt.get(view) ?? []) : [];
    const isHurt = (sign: Sign) => hurt.some(({ from, to }) => from <= sign.from && sign.to <= to);
    return this.signsOf(view).every((sign) => !isForce(sign) || (sign.role === "force" && isHurt(sign)));
  }

  learn(statement: Statement, domain: string): void {
    this.#removed.push({ statement, domain });
  }

  /** "Another raid …": the domain of a statement by the same word that was left out a few sentences before. */
  domainBefore(statement: Statement): string | null {
    const word = eventWordOf(statement)?.norm.slice(0, STEM);
    const before = this.#removed.findLast(
      (other) => eventWordOf(other.statement)?.norm.slice(0, STEM) === word,
    );
    if (!before) return null;
    const gap = this.#views.indexOf(statement.view) - this.#views.indexOf(before.statement.view);
    return gap <= NEAR ? before.domain : null;
  }

  /** The sentence before in the same paragraph, for a statement with no day of its own. */
  beside({ view, dates }: Statement): readonly View[] {
    const before = this.#views[this.#views.indexOf(view) - 1];
    return before && dates.length === 0 && before.sentence.block === view.sentence.block ? [before] : [];
  }

  /** The sentences that may say what a sentence is about, the likeliest first. */
  around(view: View): readonly View[] {
    const at = this.#views.indexOf(view);
    const before = this.#views.slice(Math.max(0, at - NEAR), at).reverse();
    const after = this.#views.slice(at + 1, at + 2);
    return [...before, ...(this.#headline && this.#headline !== view ? [this.#headline] : []), ...after];
  }
}
const NEAR = 3;
/** Letters that "raid", "raids" and "raided" share. */
const STEM = 4;
