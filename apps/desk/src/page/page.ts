import { readFileSync } from "node:fs";

export { STYLE } from "./style.js";

let script: string | null = null;

/** The script as it was built. */
export function pageScript(): string {
  script ??= readFileSync(new URL("../../generated/page-script.js", import.meta.url), "utf8");
  return script;
}

/** The empty desk; the script fills it. */
export const pageHtml = (who: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Review – Sitrep</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="desk.css">
</head>
<body data-who="${who.replace(/[^\p{L}\p{N} ._@-]/gu, "")}">
<noscript>The desk needs its script; the notebooks do not.</noscript>
<script src="desk.js"></script>
</body>
</html>
`;
