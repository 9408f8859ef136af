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
  readonly number: number;
  readonly needs: number;
  readonly ways: readonly Way[];
}

export function coreOf(pattern: Pattern): Core {
  const patterns = pattern.choices ?? [pattern];
  const { core, places } = registered(patterns);
  const ways = patterns.flatMap((way, index) => {
    const place = places[index];
    return place ? [wayOf(way, place)] : [];
  });
  return { number: core, needs: pattern.needs, ways };
}

const NONE: readonly never[] = [];

/** Every match of a core in a sentence, at most one for each first token. */
export function matchesOf({ number, needs, ways }: Core, view: View): readonly CoreMatch[] {
  if ((view.holds & needs) !== needs) return NONE;
  const { bits, blocks, tokens } = startsIn(view);
  const starts = tokens[number];
  if (!starts) return NONE;
  let found: CoreMatch[] | null = null;
  for (const from of starts) {
    for (const { place, names, endOf } of ways) {
      if (((bits[from * blocks + place.block] ?? 0) & place.mask) === 0) continue;
      const bound: Binding = [];
      const to = endOf(view, from, bound);
      if (to < 0) continue;
      found ??= [];
      found.push({ from, to, bound: boundBy(names, bound) });
      break;
    }
  }
  return found ?? NONE;
}

function boundBy(names: readonly string[], binding: Binding): Bound {
  const bound: { [Name in string]?: Binding[number] } = {};
  for (const [place, name] of names.entries()) bound[name] = binding[place];
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
