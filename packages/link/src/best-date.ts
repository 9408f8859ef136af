import { actorOf } from "@sitrep/lexicon";
import type { Mention } from "./mention.js";

export interface BestDate {
  readonly best: Mention | null;
  /** the rule that decided, in words; null where no member has a date */
  readonly rule: string | null;
  /** dates of members that say another day, each once, in order */
  readonly others: readonly string[];
}

/**
 * The rules in their order; the first that tells two dates apart decides:
 * 1. a date with its year beats one without; 2. a date written out beats "Sunday"; 3. an official's beats an outlet's;
 * 4. a more exact date beats a vaguer one; 5. the date of more members; 6. the earlier date.
 */
export function bestDate(members: readonly Mention[]): BestDate {
  const dated = members.filter((member) => member.date !== null);
  const [best] = [...dated].sort((a, b) => order(a, b, dated));
  if (!best?.date) return { best: null, rule: null, others: [] };
  const others = [
    ...new Set(
      dated.flatMap((member) => (member.date && !agrees(member.date, best.date ?? "") ? [member.date] : [])),
    ),
  ].sort();
  return {
    best,
    rule: others.length > 0 ? ruleOf(best, dated) : dated.length === 1 ? "the only date" : "all agree",
    others,
  };
}

const isOfficial = ({ said_by }: Mention) =>
  said_by !== null && ["state", "organisation", "force"].includes(actorOf(said_by)?.kind ?? "");
const hasYear = ({ date }: Mention) => date !== null && !date.startsWith("XXXX");
const isExplicit = ({ basis }: Mention) => basis === "explicit";
const exactness = ({ date }: Mention) => (date === null ? 0 : date.startsWith("XXXX") ? 1 : date.length);
const support = ({ date }: Mention, all: readonly Mention[]) =>
  all.filter((other) => other.date === date).length;

function order(a: Mention, b: Mention, all: readonly Mention[]): number {
  return (
    Number(hasYear(b)) - Number(hasYear(a)) ||
    Number(isExplicit(b)) - Number(isExplicit(a)) ||
    Number(isOfficial(b)) - Number(isOfficial(a)) ||
    exactness(b) - exactness(a) ||
    support(b, all) - support(a, all) ||
    ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : a.id < b.id ? -1 : 1)
  );
}

/** Which of the rules told the winner from the next date. */
function ruleOf(best: Mention, dated: readonly Mention[]): string {
  const rivals = dated.filter((member) => member.date !== null && !agrees(member.date, best.date ?? ""));
  const [rival] = rivals.sort((a, b) => order(a, b, dated));
  if (!rival) return "all agree";
  if (isExplicit(best) && !isExplicit(rival))
    return isOfficial(best)
      ? "a date written out by an official beats a relative one"
      : "a date written out beats a relative one";
  if (isOfficial(best) && !isOfficial(rival)) return "an official's date beats an outlet's";
  if (exactness(best) > exactness(rival)) return "the more exact date";
  return support(best, dated) > support(rival, dated) ? "the date of more reports" : "the earlier date";
}

/** `2024-01` agrees with `2024-01-20`, and `XXXX-01-20` with it too. */
function agrees(left: string, right: string): boolean {
  const [a, b] =
    left.startsWith("XXXX") || right.startsWith("XXXX") ? [left.slice(4), right.slice(4)] : [left, right];
  return a.startsWith(b) || b.startsWith(a);
}
