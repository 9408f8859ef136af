/** The first lines of every generated page. */
export const heading = (title, from) =>
  `# ${title}\n\n<!-- Generated from ${from} by \`pnpm run docs\`: change it there. -->\n`;

/** Text in a cell of a Markdown table. */
export const cell = (text) =>
  String(text ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("\n", " ");
