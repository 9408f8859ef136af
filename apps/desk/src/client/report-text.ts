import { element } from "@sitrep/notebooks/elements";
import type { ClaimView, FieldView } from "../protocol.js";

/** A claim's sentence between its neighbours: its own words marked, and the words that filled its slots. */
export function reportText(view: ClaimView): readonly HTMLElement[] {
  if (view.sentences.length === 0)
    return [
      element(
        "p",
        { class: "cells", dir: "auto" },
        ...view.quote.split("; ").map((cell) => element("span", {}, cell)),
      ),
      element("p", { class: "faint" }, `A row of a table: ${view.file}, line ${view.line ?? "?"}.`),
    ];
  const paragraphs: HTMLElement[] = [];
  for (const sentence of view.sentences) {
    if (sentence.opens || paragraphs.length === 0) paragraphs.push(element("p", { dir: "auto" }));
    const own = view.start !== null && sentence.start <= view.start && view.start < sentence.end;
    const part = element("span", {
      class: `${own ? "own" : "neighbour"}${sentence.part === "furniture" ? " furniture" : ""}`,
      "data-start": String(sentence.start),
    });
    part.append(...markedPieces(sentence.text, sentence.start, view));
    paragraphs.at(-1)?.append(part, " ");
  }
  return paragraphs;
}

/** The text cut where a mark begins or ends, in code points. */
function markedPieces(text: string, offset: number, view: ClaimView): (Node | string)[] {
  const points = [...text];
  const spans = [
    { start: view.start, end: view.end, name: "claim", field: null },
    ...view.fields.map(({ start, end, field }) => ({ start, end, name: "slot", field })),
    ...view.marks.map(({ start, end, waits }) => ({
      start,
      end,
      name: waits ? "added" : "other",
      field: null,
    })),
  ].flatMap(({ start, end, name, field }) =>
    start === null || end === null ? [] : [{ start: start - offset, end: end - offset, name, field }],
  );
  const inside = spans.filter(({ start, end }) => start < points.length && end > 0);
  const cuts = new Set([0, points.length]);
  for (const { start, end } of inside) cuts.add(Math.max(0, start)).add(Math.min(points.length, end));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const piece = points.slice(start, end).join("");
    const over = inside.filter((span) => span.start <= start && end <= span.end);
    if (over.length === 0) return piece;
    const fields = [...new Set(over.flatMap(({ field }) => field ?? []))];
    return element(
      "mark",
      {
        class: [...new Set(over.map(({ name }) => name))].join(" "),
        ...(fields.length === 0 ? {} : { "data-fields": fields.join(" "), title: fields.join(", ") }),
      },
      piece,
    );
  });
}

/** Lights up the words of a field, and no others. */
export function light(text: HTMLElement, field: FieldView["field"] | null): void {
  for (const mark of text.querySelectorAll<HTMLElement>("mark[data-fields]"))
    mark.classList.toggle("lit", field !== null && (mark.dataset["fields"] ?? "").split(" ").includes(field));
}
