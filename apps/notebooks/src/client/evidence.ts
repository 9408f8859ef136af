import type { Surroundings } from "../rows/report-rows.js";
import { element } from "./elements.js";

/**
 * The panel that a mark opens: the cells of its row with their headings, the sentences that it rests on with their neighbours, links to the
 * report and the source, its address to copy. A mark that stands for several rows opens a list of them, the first unfolded.
 */
export function evidencePanel(sentencesOf: (anchor: string) => readonly Surroundings[]): {
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
    const heads = row.closest("table")?.querySelectorAll("thead th") ?? [];
    const headings = [...heads].map((cell) => cell.textContent ?? "");
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
          : [
              element("p", {}, `${rows.length} rows stand behind this mark.`),
              ...rows.map(folded(partsOf, tellingWords(rows))),
            ]),
      );
      panel.hidden = false;
      heading.focus();
    },
  };
}

/** A row of several, under what tells it from the others: its evidence is made when it is unfolded, as a mark may have hundreds. */
const folded = (partsOf: (row: Element) => HTMLElement[], words: (row: Element) => string) => {
  return (row: Element, at: number): HTMLElement => {
    const part = element("details", {}, element("summary", {}, words(row)));
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
};

/** Of the first cells of rows those that differ, in a line: the place of all events of a place says nothing. */
function tellingWords(rows: readonly Element[]): (row: Element) => string {
  const cellsOf = (row: Element): string[] =>
    [...row.children].slice(0, 3).map((cell) => cell.firstElementChild?.textContent ?? "");
  const first = rows[0] === undefined ? [] : cellsOf(rows[0]);
  const differ = first.map((words, at) => rows.some((row) => cellsOf(row)[at] !== words));
  return (row) => {
    const cells = cellsOf(row);
    const telling = cells.filter((words, at) => words !== "" && differ[at]);
    return (telling.length === 0 ? cells : telling).join(", ");
  };
}

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
