import { escaped } from "./escape.js";
import { STYLE } from "./style.js";

/** Nothing may be loaded and nothing may run; styles are our own, in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What every page stands in: content policy, style, foot. `parts` are markup of ours, in their order; empty ones are left out. */
export const shell = ({
  title,
  parts,
}: {
  readonly title: string;
  readonly parts: readonly string[];
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Sitrep</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${parts.filter((part) => part !== "").join("\n")}
<footer>Made by Sitrep from its database. Words in quotation marks are those of the sources.</footer>
</body>
</html>
`;
