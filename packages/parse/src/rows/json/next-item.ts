/** Where the next object begins, before `end`, that has this first name, with its quotes; -1 where there is none, or no name is known. */
export function nextItem(firstName: string | null, text: string, from: number, end = text.length): number {
  if (firstName === null) return -1;
  for (let open = text.indexOf("{", from); open >= 0 && open < end; open = text.indexOf("{", open + 1)) {
    let at = open + 1;
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.startsWith(firstName, at)) return open;
  }
  return -1;
}

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
