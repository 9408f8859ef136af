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
  /** the bits of its ways, from their first block on */
  readonly first: number;
  readonly masks: readonly number[];
}

export function coreOf(pattern: Pattern): Core {
  const patterns = pattern.choices ?? [pattern];
  const places = registered(patterns);
  const ways = patterns.flatMap((way, index) => {
    const place = places[index];
    return place ? [wayOf(way, place)] : [];
  });
  const blocks = ways.map(({ place }) => place.block);
  const first = Math.min(...blocks);
  const masks: number[] = blocks.length === 0 ? [] : new Array(Math.max(...blocks) - first + 1).fill(0);
  for (const { block, mask } of ways.map(({ place }) => place))
    masks[block - first] = (masks[block - first] ?? 0) | mask;
  return { needs: pattern.needs, ways, first, masks };
}

const NONE: readonly never[] = [];

/** Whether any way of a core may begin somewhere in a sentence. */
export function mayBegin(core: Core, view: View): boolean {
  return isAmong(core, startsIn(view).all, 0);
}

/** Whether any way of a core is among the bits at a place of a column. */
function isAmong({ first, masks }: Core, bits: readonly number[], at: number): boolean {
  for (let block = 0; block < masks.length; block++)
    if (((bits[at + first + block] ?? 0) & (masks[block] ?? 0)) !== 0) return true;
  return false;
}

/** Every match of a core in a sentence, at most one for each first token. */
export function matchesOf(core: Core, view: View): readonly CoreMatch[] {
  const { needs, ways } = core;
  if ((view.holds & needs) !== needs) return NONE;
  const { tokens, bits, all } = startsIn(view);
  const width = all.length;
  let found: CoreMatch[] | null = null;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const row = index * width;
    if (!isAmong(core, bits, row)) continue;
    const from = tokens[index] ?? 0;
    for (const { place, names, endOf } of ways) {
      if (((bits[row + place.block] ?? 0) & place.mask) === 0) continue;
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
