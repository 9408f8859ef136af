import { parseHTML } from "linkedom";
import { framed } from "./framed.js";
import type { Page, PageElement, PageNode } from "./page-node.js";
import { isElement } from "./page-node.js";

/** How programs of mail mark what is quoted. */
const QUOTES =
  "blockquote[type=cite],.gmail_quote,.gmail_attr,.yahoo_quoted,.moz-cite-prefix,.protonmail_quote,.gmail_signature";
/** Outlook writes the message that is answered below these. */
const RULES = "#appendonsend,#divRplyFwdMsg,#x_divRplyFwdMsg";
/** The headers of that message, where nothing marks them. */
const HEADERS = /^(?:From|Von|De|Da):.{1,300}(?:Sent|Date|Gesendet|Envoyé|Enviado):/s;
const HEADERS_END = 400;

/** The markup of a mail without what it quotes, and how many quotes there were. */
export function withoutQuotes(markup: string): { readonly markup: string; readonly quotes: number } {
  const page = pageOf(markup);
  if (page === null) return { markup, quotes: 0 };
  let quotes = 0;
  for (const element of [...page.querySelectorAll(QUOTES)]) {
    element.remove();
    quotes++;
  }
  const rule = page.querySelector(RULES) ?? [...page.querySelectorAll("div,p")].find(headsMessage) ?? null;
  if (rule !== null) {
    removeFrom(rule);
    quotes++;
  }
  return quotes === 0 ? { markup, quotes } : { markup: String(page), quotes };
}

/** The innermost element that begins with the headers of a message. */
const headsMessage = (element: PageElement): boolean =>
  HEADERS.test((element.textContent ?? "").trimStart().slice(0, HEADERS_END)) &&
  ![...element.querySelectorAll("div,p")].some((it) =>
    HEADERS.test((it.textContent ?? "").trimStart().slice(0, HEADERS_END)),
  );

/** Removes an element and all that comes after it. */
function removeFrom(element: PageElement): void {
  for (let node: PageNode | null = element; node !== null && node.localName !== "body"; ) {
    const parent: PageNode | null = node.parentNode;
    for (let next = node.nextSibling; next !== null; next = node.nextSibling) {
      if (isElement(next)) next.remove();
      else if (!removeText(next)) break;
    }
    node = parent;
  }
  element.remove();
}

/** Text between elements can be removed as they can. */
function removeText(node: PageNode): boolean {
  const remove: unknown = Reflect.get(node, "remove");
  if (typeof remove !== "function") return false;
  Reflect.apply(remove, node, []);
  return true;
}

function pageOf(markup: string): Page | null {
  try {
    const { document }: { document: Page } = parseHTML(framed(markup));
    return document;
  } catch {
    return null;
  }
}
