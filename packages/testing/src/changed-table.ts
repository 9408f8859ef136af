/** What is where it should not, or is only another way to write the same. */
export const ODD = [
  ...[
    '"',
    '""',
    '"""',
    ",",
    ",,",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "\t",
    ";",
    "\0",
    "\ufeff",
    "é",
    "🙂",
    "\u00a0",
  ],
  ...[
    '" ',
    ' "',
    '",',
    ',"',
    '"\n',
    '\n"',
    '"\r\n',
    "\u2028",
    "\\",
    "'",
    "x",
    "7",
    "\n,\n",
    "\n\n\n",
    ",,,,,,,",
  ],
] as const;

/**
 * A table of so many rows, some of which were changed: characters put in or taken out, pieces doubled, rows joined. `every`: one
 * row in so many.
 */
export function changedTable(rows: number, every: number, below: (limit: number) => number): string {
  const newline = below(4) === 0 ? "\r\n" : "\n";
  const isWide = below(3) === 0;
  const header = isWide ? "id,day,place,notes,count,last" : "id,day,place,notes";
  const lines = Array.from({ length: rows }, (_, row) => {
    const kinds = below(every) === 0 ? STRANGE : NOTES;
    const notes = kinds[below(kinds.length)] ?? "";
    const cells = [`SYN${row}`, `2024-01-${10 + below(20)}`, below(9) === 0 ? "Peña" : "A place", notes];
    const line = [...cells, ...(isWide ? [String(below(50)), below(3) === 0 ? '"z"' : ""] : [])].join(",");
    return below(every) === 0 ? changed(line, below) : line;
  });
  return [header, ...lines].join(newline) + (below(3) === 0 ? "" : newline);
}

const NOTES = [
  "nothing",
  '"one, two"',
  '"said ""no"""',
  '"two\nlines"',
  '"three\nlines, of\nwhich one"',
  '""',
  "",
  '"a\r\nb"',
] as const;

/** Such as papaparse alone reads. */
const STRANGE = ['"a,b,c,d\ne,f,g,h\ni,j,k,l"', '"ends with a return\r"', 'a "word"', '"a" , b'] as const;

function changed(line: string, below: (limit: number) => number): string {
  let text = line;
  for (let times = 1 + below(3); times > 0; times--) {
    const at = below(text.length + 1);
    const odd = ODD[below(ODD.length)] ?? "";
    const cut = below(3) === 0 ? below(4) : 0;
    text = text.slice(0, at) + odd + text.slice(at + cut);
  }
  return text;
}
