import { parseHTML } from "linkedom";
import type { Box } from "../drawing/boxes.js";
import { textWidth } from "../drawing/text-width.js";

export interface TextBox extends Box {
  readonly words: string;
}

/** Where every line of text of a drawn chart stands, in pixels of the picture: what a browser would measure, by our widths. */
export function textBoxesOf(svg: string): TextBox[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  // what shows only when one points at it takes no room
  for (const title of document.querySelectorAll("title")) title.remove();
  return [...document.querySelectorAll("text")].flatMap((text) => linesOf(text));
}

/** Boxes that cover one another by more than a hair. */
export function overlapsOf(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
      )
      .map((other) => `“${box.words}” on “${other.words}”`),
  );
}

function linesOf(text: Element): TextBox[] {
  const size = Number.parseFloat(inherited(text, "font-size") ?? "12");
  const bold = inherited(text, "font-weight") === "bold";
  const anchor = inherited(text, "text-anchor") ?? "start";
  const origin = originOf(text);
  const lines = [...text.querySelectorAll("tspan")];
  let baseline = origin.y;
  return (lines.length === 0 ? [text] : lines).map((line) => {
    const own = line.getAttribute("y");
    baseline =
      own === null && line !== text
        ? baseline
        : origin.y + (line === text && !own?.endsWith("em") ? 0 : lengthOf(own, size));
    baseline += lengthOf(line.getAttribute("dy"), size);
    const words = line.textContent ?? "";
    const width = textWidth(words, size, bold);
    const left = anchor === "middle" ? origin.x - width / 2 : anchor === "end" ? origin.x - width : origin.x;
    return { words, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.2 * size };
  });
}

function inherited(element: Element, attribute: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(attribute);
    if (value !== null) return value;
  }
  return null;
}

/** Sum of the translations around an element, and its own x and y. */
function originOf(element: Element): { x: number; y: number } {
  const y = element.getAttribute("y");
  let origin = {
    x: Number(element.getAttribute("x") ?? 0),
    y: y === null || y.endsWith("em") ? 0 : Number(y),
  };
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, dx, dy] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "") ?? [];
    if (dx !== undefined && dy !== undefined) origin = { x: origin.x + Number(dx), y: origin.y + Number(dy) };
  }
  return origin;
}

const lengthOf = (value: string | null, size: number): number =>
  value === null ? 0 : value.endsWith("em") ? Number.parseFloat(value) * size : Number.parseFloat(value);
