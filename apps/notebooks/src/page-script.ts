import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The script of the pages, and how a content policy names it. */
export interface PageScript {
  readonly code: string;
  /** `sha256-…`, of the text between the tags */
  readonly hash: string;
}

let read: PageScript | null = null;

/** The script as it was built. */
export function pageScript(): PageScript {
  if (read === null) {
    const code = readFileSync(new URL("../generated/page-script.js", import.meta.url), "utf8");
    read = { code, hash: `sha256-${createHash("sha256").update(code).digest("base64")}` };
  }
  return read;
}
