import type { Cell, SentencePart } from "@sitrep/model";
import { isElement, type PageNode } from "./page-node.js";
import { cellsOf } from "./page-tables.js";

/** A paragraph of a page: its words with white space folded, and what the markup says of it. */
export interface PageParagraph {
  readonly words: string;
  readonly part: SentencePart | null;
  readonly item: boolean;
  /** where it is in a table of data; absent elsewhere */
  readonly cell?: Cell;
}

const UNSEEN = new Set(
  "script style noscript template svg math iframe object embed canvas audio video form button input select textarea option head link meta nav footer dialog".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** The paragraphs of a node, in the order of reading. Walks without recursion: pages nest as deep as they like. */
export function paragraphsOf(root: PageNode): PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  const cells = cellsOf(root);
  let words: string[] = [];
  const flush = (node: PageNode) => {
    const folded = words.join("").replace(/\s+/g, " ").trim();
    words = [];
    if (folded !== "")
      paragraphs.push({ words: folded, ...(inTable(node, root, cells) ?? placeOf(node, root)) });
  };
  let node: PageNode | null = root;
  while (node) {
    const name: string = node.localName ?? "";
    const block = BLOCKS.has(name);
    if (node.nodeType === 3) words.push(node.nodeValue ?? "");
    if (block && node !== root) flush(node.parentNode ?? root);
    const child: PageNode | null = UNSEEN.has(name) ? null : node.firstChild;
    if (child) node = child;
    else node = leave(node, root, flush);
  }
  flush(root);
  return paragraphs;
}

/** The next node after this one; every block that ends on the way ends a paragraph. */
function leave(from: PageNode, root: PageNode, flush: (node: PageNode) => void): PageNode | null {
  let node: PageNode | null = from;
  while (node && node !== root) {
    if (BLOCKS.has(node.localName ?? "")) flush(node);
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

const REACH = 12;

/** The cell that a paragraph is in: a head is furniture, all else is the report's. */
function inTable(
  from: PageNode,
  root: PageNode,
  cells: ReadonlyMap<PageNode, Cell>,
): Omit<PageParagraph, "words"> | null {
  if (cells.size === 0) return null;
  let node: PageNode | null = from;
  for (let up = 0; node && up < REACH; up++, node = node.parentNode) {
    const cell = cells.get(node);
    if (cell) return { part: cell.row === 0 ? "furniture" : "body", item: false, cell };
    if (node === root) break;
  }
  return null;
}

/** Heading, caption, post or item by the elements around it, the nearest first. */
function placeOf(from: PageNode, root: PageNode): { part: SentencePart | null; item: boolean } {
  let item = false;
  let node: PageNode | null = from;
  for (let up = 0; node && up < REACH; up++, node = node.parentNode) {
    const name = node.localName ?? "";
    if (name === "li") item = true;
    if (HEADINGS.has(name)) return { part: "heading", item };
    if (name === "figcaption") return { part: "caption", item };
    if (
      name === "blockquote" &&
      isElement(node) &&
      /\b(?:twitter|tweet|instagram|x-post)/i.test(node.className)
    )
      return { part: "embed", item };
    if (node === root) break;
  }
  return { part: null, item };
}
