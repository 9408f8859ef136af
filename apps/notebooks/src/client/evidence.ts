import type { Surroundings } from "../rows/report-rows.js";
import { element } from "./elements.js";

/**
 * The panel that a mark opens: the cells of its row with their headings, the sentences that it rests on with their neighbours, links to the
 * report and the source, its address to copy. A mark that stands for several rows opens a list of them, the first unfolded.
 */
export function evidencePanel(
  table: HTMLTableElement | null,
  sentencesOf: (anchor: string) => readonly Surroundings[],
): {
  open(anchors: readonly string[], from: HTMLElement | SVGElement): void;
} {
  const heading = element("h2", { id: "evidence-heading", tabindex: "-1" }, "Evidence");
  const close = element("button", { type: "button", class: "close" }, "Close");
  const body = element("div");
  const panel = element(
    "aside",
    { class: "evidence", "aria-labelledby": "evidence-heading" },
    close,
    heading,
    body,
  );
  panel.hidden = true;
  document.body.append(panel);
  const headings = [...(table?.querySelectorAll("thead th") ?? [])].map((cell) => cell.textContent ?? "");
  let opener: HTMLElement | SVGElement | null = null;
  const shut = (): void => {
    panel.hidden = true;
    opener?.focus();
  };
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") shut();
  });
  const partsOf = (row: Element): HTMLElement[] => {
    const list = element("dl");
    for (const [at, cell] of [...row.children].entries()) {
      const copy = element("dd");
      for (const child of cell.childNodes) copy.append(child.cloneNode(true));
      list.append(element("dt", {}, headings[at] ?? ""), copy);
    }
    const address = `${location.href.split("#", 1)[0]}#${row.id}`;
    const copied = element("button", { type: "button" }, "Copy its address");
    copied.addEventListener("click", () => {
      void navigator.clipboard?.writeText(address).then(() => {
        copied.textContent = "Copied";
      });
    });
    const sentences = sentencesOf(row.id).map(sentencePart);
    return [
      list,
      ...(sentences.length === 0 ? [] : [element("h3", {}, "In its report"), ...sentences]),
      element("p", {}, element("a", { href: `#${row.id}` }, "Its row in the table"), " · ", copied),
    ];
  };
  return {
    open(anchors, from) {
      const rows = anchors.flatMap((anchor) => document.getElementById(anchor) ?? []);
      const [first, ...more] = rows;
      if (!first) return;
      opener = from;
      body.replaceChildren(
        ...(more.length === 0
          ? partsOf(first)
          : [element("p", {}, `${rows.length} rows stand behind this mark.`), ...rows.map(folded(partsOf))]),
      );
      panel.hidden = false;
      heading.focus();
    },
  };
}

/** A row of several: its evidence is made when it is unfolded, as a mark may have hundreds. */
const folded =
  (partsOf: (row: Element) => HTMLElement[]) =>
  (row: Element, at: number): HTMLElement => {
    const [where, what, when] = [...row.children].map((cell) => cell.firstElementChild?.textContent ?? "");
    const words = [what, when].filter((part) => part).join(", ") || (where ?? "");
    const part = element("details", {}, element("summary", {}, words));
    const unfold = (): void => {
      if (part.childElementCount === 1) part.append(...partsOf(row));
    };
    part.addEventListener("toggle", unfold);
    if (at === 0) {
      unfold();
      part.open = true;
    }
    return part;
  };

/** A sentence between its neighbours, the claim's words marked. */
function sentencePart({ before, sentence, after, start, end }: Surroundings): HTMLElement {
  const points = [...sentence];
  const part = (from: number, to: number): string => points.slice(from, to).join("");
  return element(
    "blockquote",
    { dir: "auto" },
    element("span", { class: "faint" }, `${before} `),
    part(0, start),
    element("mark", {}, part(start, end)),
    part(end, points.length),
    element("span", { class: "faint" }, ` ${after}`),
  );
}
