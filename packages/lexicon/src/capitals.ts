import type { NameFound } from "./mention.js";
import { capitals } from "./tables.js";
import type { Token } from "./tokens.js";

/** The state whose government sits in a town, by the town's id. */
const STATE_IN = new Map(capitals);

const words = (text: string) => new Set(text.split(" "));
/** What governments do and towns do not. */
const GOVERNS = words(
  "said says say accused accuses denied denies condemned condemns warned warns vowed vows announced announces rejected rejects insisted insists claimed claims demanded demands blamed blames called calls summoned expelled considers considered wants wanted agreed agrees urged urges confirmed confirms retaliated responded recalled imposed pledged promised threatened threatens maintains argued argues believes hopes regards views sought seeks refused refuses signed recognised recognized withdrew deployed launched fired backs supports supported sent ordered decided plans hailed welcomed acknowledged alleged protested lodged severed",
);
const ITS = words(
  "government forces army allies ally military troops foreign defence defense leaders rulers regime ambassador envoy position claims demands policy",
);
const HELPERS = words(
  "has had have also later then again repeatedly officially publicly immediately strongly already",
);
const HIT = words(
  "hit struck attacked attacking targeted targeting bombed bombing shelled shelling rocked pounded pounding battered hitting striking bombarded bombarding shook rattled strike hits strikes",
);
const ASSAULT = words(
  "attack attacks strike strikes airstrike airstrikes raid raids assault barrage bombing bombings shelling bombardment missiles drones rockets launched fired",
);
const IS = words("was were is came has suffered endured faced woke");
const BEFALLEN = words("hit struck attacked targeted bombed shelled rocked pounded under been heavily again");

/**
 * A capital is its state's government where it speaks or acts ("Damascus condemned"), and a town elsewhere. One that stands for its
 * state by itself in the tables ("Kyiv") is both where it is struck: the state is the target, and the town the place.
 */
export function readCapital(tokens: readonly Token[], name: NameFound): readonly NameFound[] {
  const { from, to, place, actor, demonym } = name;
  const state = place === null || demonym ? undefined : STATE_IN.get(place);
  if (state === undefined) return [name];
  if (actor === null) return governs(tokens, to) ? [{ ...name, actor: state, place: null }] : [name];
  return isStruck(tokens, from, to)
    ? [
        { ...name, place: null },
        { ...name, actor: null },
      ]
    : [name];
}

function governs(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.norm === "'s") return ITS.has(tokens[to + 1]?.norm ?? "") || isOwnAssault(tokens, to + 1);
  if (next.joined) return next.norm === "backed" || next.norm === "aligned" || next.norm === "allied";
  let at = to;
  while (at < to + 2 && HELPERS.has(tokens[at]?.norm ?? "")) at++;
  return GOVERNS.has(tokens[at]?.norm ?? "");
}

/** "Khartoum's largest strike on the rebels"; "Baghdad's deadliest bombing" is one in the town. */
function isOwnAssault(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (ASSAULT.has(tokens[at]?.norm ?? "")) return AGAINST.has(tokens[at + 1]?.norm ?? "");
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}
const AGAINST = new Set(["on", "against", "at"]);

const isStruck = (tokens: readonly Token[], from: number, to: number) => {
  const [before, earlier] = [tokens[from - 1]?.norm ?? "", tokens[from - 2]?.norm ?? ""];
  if (HIT.has(before) || ((before === "on" || before === "at") && ASSAULT.has(earlier))) return true;
  return IS.has(tokens[to]?.norm ?? "") && BEFALLEN.has(tokens[to + 1]?.norm ?? "");
};
