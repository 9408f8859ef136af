/** Whether a path fits a pattern, folder by folder: `**` is any number of folders, `*` any letters of a name, `?` one. */
export const fitsPath = (path: readonly string[], pattern: readonly string[]): boolean =>
  fits(path, pattern, "**", fitsName);

const fitsName = (name: string, pattern: string): boolean =>
  fits(name, pattern, "*", (letter, wanted) => wanted === "?" || wanted === letter);

/**
 * Whether items fit a pattern in which `any` is any number of them. What follows an `any` is tried again one item later until it fits; an
 * earlier `any` is never tried again, as the later one can take whatever that would.
 */
function fits(
  items: ArrayLike<string>,
  pattern: ArrayLike<string>,
  any: string,
  isOne: (item: string, wanted: string) => boolean,
): boolean {
  let [at, next] = [0, 0];
  let [retryAt, retryNext] = [-1, -1];
  while (at < items.length) {
    if (pattern[next] === any) {
      [retryAt, retryNext] = [at, next];
      next++;
    } else if (next < pattern.length && isOne(items[at] ?? "", pattern[next] ?? "")) {
      at++;
      next++;
    } else if (retryNext >= 0) {
      retryAt++;
      [at, next] = [retryAt, retryNext + 1];
    } else return false;
  }
  while (pattern[next] === any) next++;
  return next === pattern.length;
}
