/** Of some names, the one that is spelled most like another; null where there are none. */
export function nearestOf(name: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const other of names) {
    const steps = editSteps(name.toLowerCase(), other.toLowerCase());
    if (steps < fewest) [nearest, fewest] = [other, steps];
  }
  return nearest;
}

/** The same where it may have been meant: a slip of the pen changes a third of the letters at most, and of short words two. */
export function meantBy(name: string, names: Iterable<string>): string | null {
  const nearest = nearestOf(name, names);
  if (nearest === null) return null;
  const steps = editSteps(name.toLowerCase(), nearest.toLowerCase());
  const shorter = Math.min(name.length, nearest.length);
  return steps < shorter && steps <= Math.max(2, Math.floor(shorter / 3)) ? nearest : null;
}

/** Letters to insert, delete or change to get from one word to another. */
export function editSteps(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column++) {
      const changed = (previous[column] ?? 0) + (letter === to[column] ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
