/** What we use of a DOM node: the compiler knows no DOM here, and linkedom's own types need one. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface Page extends PageElement {
  readonly body: PageElement | null;
  readonly title: string;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
