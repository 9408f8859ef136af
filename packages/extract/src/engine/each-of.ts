/** What is found of each of a list, in one list: `flatMap`, which calls into the machine for every element, many times faster. */
export function eachOf<T, F>(list: readonly T[], find: (it: T) => readonly F[]): F[] {
  const all: F[] = [];
  for (const it of list) for (const found of find(it)) all.push(found);
  return all;
}
