/** Rows of data in a text that is CSV to the letter of RFC 4180, by a reader that knows nothing else; null where the text is not. */
export function strictRows(text: string): number | null {
  const widths: number[] = [];
  let at = 0;
  while (at < text.length) {
    let [width, isFull] = [0, false];
    for (let isOpen = true; isOpen; width++) {
      const cell = cellAt(text, at);
      if (cell === null) return null;
      isFull ||= text.slice(at, cell).replaceAll('"', "").trim() !== "";
      isOpen = text[cell] === ",";
      at = cell + 1;
      if (text[cell] === "\r" && text[at++] !== "\n") return null;
    }
    if (isFull) widths.push(width);
  }
  return widths.every((width) => width === widths[0]) ? widths.length - 1 : null;
}

/** Where the cell that begins here ends; null where a quote is where none may. */
function cellAt(text: string, from: number): number | null {
  let at = from;
  if (text[at] === '"') {
    for (at++; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1)
      if (at >= text.length) return null;
    at++;
  } else while (at < text.length && !/[",\r\n]/.test(text[at] ?? "")) at++;
  return at >= text.length || /[,\r\n]/.test(text[at] ?? "") ? at : null;
}
