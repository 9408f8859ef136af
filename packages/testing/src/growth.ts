/** So many times the pair is measured at most: what else the machine does can only make a pair look worse. */
const ROUNDS = 4;
/** Nearly in proportion: no need to measure again. */
const PLAIN = 1.5;

/**
 * How many times as much CPU time a unit of work takes at `large` as at `small` units, after one run to warm up: 1 where the work grows in
 * proportion, `large / small` where it grows with the square. Both are measured in one run, so that a busy machine slows both; the best of
 * several pairs counts.
 */
export async function growthOf(
  work: (size: number) => unknown,
  { small, large }: { readonly small: number; readonly large: number },
): Promise<number> {
  const millisecondsOfUnit = async (size: number) => {
    const start = process.cpuUsage();
    await work(size);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / size;
  };
  await millisecondsOfUnit(small);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best > PLAIN; round++) {
    const before = await millisecondsOfUnit(small);
    best = Math.min(best, (await millisecondsOfUnit(large)) / before);
  }
  return best;
}
