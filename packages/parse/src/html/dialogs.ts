import { isConsent } from "../sentences/consent.js";
import type { Page, PageElement } from "./page-node.js";

const MARKED = [
  "[role=dialog]",
  "[role=alertdialog]",
  "[aria-modal=true]",
  ...["consent", "cookie", "gdpr", "privacy"].flatMap((word) => [`[id*=${word} i]`, `[class*=${word} i]`]),
].join(",");
const REPORT = "article,main,h1";

/** Takes the dialogs that ask for consent out of a page: where one is longer than the report, Readability takes it for the article. */
export function removeDialogs(page: Page): void {
  for (const element of [...page.querySelectorAll(MARKED)]) if (isDialog(element)) element.remove();
}

/** A body may be marked too ("has-cookie-banner"): what holds the report is no dialog. */
function isDialog(element: PageElement): boolean {
  if (element.localName === "body" || element.localName === "html" || element.localName === "article")
    return false;
  if (element.querySelector(REPORT) !== null) return false;
  return isConsent((element.textContent ?? "").replace(/\s+/g, " ").trim());
}
