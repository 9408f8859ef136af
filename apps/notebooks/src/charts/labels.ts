import * as Plot from "@observablehq/plot";
import { LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import type { PlacedLabel } from "../drawing/place-labels.js";
import { pixels } from "./glyphs.js";

/** Plot's marks for placed labels: the thin lines below, then the words with a rim of paper around them. */
export function labelMarks(labels: readonly PlacedLabel[]): Plot.Markish[] {
  const lines = labels.flatMap(({ line }) => (line ? [line] : []));
  return [
    Plot.link(lines, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y1"),
      y2: pixels("y2"),
      stroke: MUTED,
      strokeWidth: 0.8,
    }),
    ...[true, false].map((bold) =>
      Plot.text(
        labels
          .filter((label) => label.bold === bold)
          .map((label) => ({ ...label, x: label.box.left, y: (label.box.top + label.box.bottom) / 2 })),
        {
          x: pixels("x"),
          y: pixels("y"),
          text: "text",
          textAnchor: "start",
          fill: "colour",
          stroke: PAPER,
          strokeWidth: 3,
          fontSize: LABEL_SIZE,
          fontWeight: bold ? "bold" : "normal",
        },
      ),
    ),
  ];
}
