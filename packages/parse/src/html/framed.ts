/**
 * Markup with the frame that a page has: HTML lets authors leave out html, head and body, and the parser here takes what is outside of
 * them for no part of the page.
 */
export function framed(markup: string): string {
  const html = markup.search(/<html[\s>]/i);
  const end = html < 0 ? -1 : markup.indexOf(">", html) + 1;
  if (end <= 0) return `<html><body>${markup}</body></html>`;
  const body = markup.search(/<body[\s>]/i);
  const hasHead = /<head[\s>]/i.test(markup);
  if (hasHead) {
    const behind = body < 0 ? markup.search(/<\/head>/i) : -1;
    return behind < 0 ? markup : inserted(markup, behind + "</head>".length, "<body>");
  }
  if (body < end) return inserted(markup, end, "<head></head><body>");
  return inserted(inserted(markup, body, "</head>"), end, "<head>");
}

const inserted = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);
