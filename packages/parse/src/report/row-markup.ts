/** Tags that part a text; the text of a row with one of them is markup throughout. */
const BLOCKS =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|article|section|table|tr|td|html|body)(?: [^<>]{0,1000})?\/?>/i;
const INLINE =
  /<\/?(?:a|b|i|em|strong|span|u|img|font|script|style|iframe|figure|sup|sub)(?: [^<>]{0,1000})?\/?>|<script/i;
const REFERENCES = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8}\d?);/i;
const PAGE = /<(?:!doctype html|html|body)[ >]/i;

/**
 * The markup of a row's text, null where it is plain text. Lines of a text with a few tags or character references are paragraphs, which
 * HTML does not know by itself.
 */
export function markupOf(text: string): string | null {
  if (BLOCKS.test(text)) return text;
  if (!INLINE.test(text) && !REFERENCES.test(text)) return null;
  return text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n");
}

/** Whether markup is of a whole page, with its menus, and no article cut out of one. */
export const isWholePage = (markup: string): boolean => PAGE.test(markup.slice(0, 100_000));
