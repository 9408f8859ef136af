/** Numbers that look like chance and are the same on every machine (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** whole, from `low` to `high` */
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** one of a list; the first ones come up most often, as actors and countries do */
    oneOf: (list) => list[Math.floor(next() ** 2 * list.length)],
    isOnceIn: (times) => next() * times < 1,
  };
}

/** A day as `[year, month, day]`, counted from 2018-01-01. */
export function dayAfter(days) {
  const date = new Date(Date.UTC(2018, 0, 1 + days));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** A cell as RFC 4180 has it: in quotes where it must be. */
export const cellOf = (words) => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
