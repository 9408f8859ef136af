/**
 * How many times as much CPU time a unit of work takes at `large` as at `small` units, after one run to warm up: 1 where the work grows in
 * proportion, `large / small` where it grows with the square. Both are measured in one run, so that a busy machine slows both.
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
  const before = await millisecondsOfUnit(small);
  return (await millisecondsOfUnit(large)) / before;
}
