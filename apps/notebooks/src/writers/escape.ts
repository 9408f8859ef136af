/** What no XML may hold, and what would turn the reading order of the page: other people's text can have both. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML and SVG, in an element or a quoted attribute: nothing in it is markup any more. */
export const escaped = (text: string): string =>
  text
    .replace(UNPRINTABLE, "")
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The address if it is an http or https one, in the form that a browser makes of it; null for all others (`javascript:`, `file:`, paths). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === "http:" || parsed.protocol === "https:";
  return isWeb && parsed.hostname !== "" && parsed.username === "" && parsed.password === ""
    ? parsed.href
    : null;
}
