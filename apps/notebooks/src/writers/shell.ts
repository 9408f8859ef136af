import { escaped } from "./escape.js";
import { STYLE } from "./style.js";

/** What a page runs, and the data that it reads; both are ours. */
export interface PageLife {
  readonly code: string;
  /** how a content policy names the code */
  readonly hash: string;
  /** JSON */
  readonly data: string;
}

/** Nothing may be loaded, and nothing may run but the script that the page was made with; styles are our own, in the page. */
const policyOf = (life: PageLife | null): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    ...(life === null
      ? []
      : [`script-src '${life.hash}'`, "require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join("; ");

/**
 * What every page is in: content policy, style, foot. `parts` are markup of ours, in their order; empty ones are left out. `life` is
 * null for a page that runs nothing.
 */
export const shell = ({
  title,
  parts,
  life = null,
}: {
  readonly title: string;
  readonly parts: readonly string[];
  readonly life?: PageLife | null;
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(life)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Sitrep</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${parts.filter((part) => part !== "").join("\n")}
<footer>Made by Sitrep from its database. Words in quotation marks are those of the sources.</footer>
${life === null ? "" : `<script type="application/json" id="page-data">${inScript(life.data)}</script>\n<script>${life.code}</script>\n`}</body>
</html>
`;

/** JSON that no reader of HTML takes for the end of its element. */
const inScript = (json: string): string => json.replaceAll("<", "\\u003c");
