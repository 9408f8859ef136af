import type { Binding, Bound, Pattern } from "./pattern.js";
import { type Place, registered, startsIn } from "./starts.js";
import type { View } from "./view.js";

export interface CoreMatch {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/** One way of a core, ready to be tried. */
interface Way {
  readonly place: Place;
  readonly names: readonly string[];
  /** the token behind the match that begins here, -1 for none */
  readonly endOf: (view: View, from: number, bound: Binding) => number;
}

/** A core, ready to be tried on sentence after sentence. */
export interface Core {
  readonly needs: number;
  readonly ways: readonly Way[];
}

export function coreOf(pattern: Pattern): Core {
  const patterns = pattern.choices ?? [pattern];
  const places = registered(patterns);
  const ways = patterns.flatMap((way, index) => {
    const place = places[index];
    return place ? [wayOf(way, place)] : [];
  });
  return { needs: pattern.needs, ways };
}

const NONE: readonly never[] = [];

/** Whether any way of a core may begin somewhere in a sentence. */
export function mayBegin({ ways }: Core, view: View): boolean {
  const { all } = startsIn(view);
  for (const { place } of ways) if (((all[place.block] ?? 0) & place.mask) !== 0) return true;
  return false;
}

/** Every match of a core in a sentence, at most one for each first token. */
export function matchesOf({ needs, ways }: Core, view: View): readonly CoreMatch[] {
  if ((view.holds & needs) !== needs) return NONE;
  const { tokens, bits, all } = startsIn(view);
  let found: CoreMatch[] | null = null;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const from = tokens[index] ?? 0;
    for (const { place, names, endOf } of ways) {
      if (((bits[index * all.length + place.block] ?? 0) & place.mask) === 0) continue;
      const to = endOf(view, from, binding);
      if (to < 0) continue;
      found ??= [];
      found.push({ from, to, bound: boundBy(names, binding) });
      for (let place = 0; place < binding.length; place++) binding[place] = undefined;
      break;
    }
  }
  return found ?? NONE;
}

/** What one try has bound: a try that fails takes back all of it. */
const binding: Binding = [];

function boundBy(names: readonly string[], found: Binding): Bound {
  const bound: { [Name in string]?: Binding[number] } = {};
  for (let place = 0; place < names.length; place++) bound[names[place] ?? ""] = found[place];
  return bound;
}

function wayOf({ compile }: Pattern, place: Place): Way {
  let end = -1;
  const names: string[] = [];
  const matches = compile((_view, at) => {
    end = at;
    return true;
  }, names);
  return { place, names, endOf: (view, from, bound) => (matches(view, from, bound) ? end : -1) };
}
