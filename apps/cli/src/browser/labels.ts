import type { Page } from "playwright-core";
import { z } from "zod";

const Label = z.object({
  chart: z.int(),
  words: z.string(),
  left: z.number(),
  right: z.number(),
  top: z.number(),
  bottom: z.number(),
  inside: z.boolean(),
});
type Label = z.infer<typeof Label>;

/** How far two boxes may run into one another, in CSS pixels: a line's box is taller than its letters. */
const SLACK = 3;

/** Pairs of labels of one chart whose boxes cover one another. */
export async function overlappingLabels(page: Page): Promise<string[]> {
  const labels = await labelsOf(page);
  return labels.flatMap((label, at) =>
    labels
      .slice(at + 1)
      .filter((other) => other.chart === label.chart && covers(label, other))
      .map((other) => `“${label.words}” on “${other.words}”`),
  );
}

/** Labels that run out of their chart. */
export async function clippedLabels(page: Page): Promise<string[]> {
  return (await labelsOf(page)).filter((label) => !label.inside).map((label) => label.words);
}

const covers = (left: Label, right: Label): boolean =>
  Math.min(left.right, right.right) - Math.max(left.left, right.left) > SLACK &&
  Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top) > SLACK;

const labelsOf = async (page: Page): Promise<Label[]> => z.array(Label).parse(await page.evaluate(MEASURE));

// Runs in the page. getBBox leaves out the pale stroke around letters, which hides the grid after them and nothing else; turned
// texts are measured by their four corners. A text without words, or with no size, is not drawn.
const MEASURE = `
  [...document.querySelectorAll("svg")].flatMap((svg, chart) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text")].flatMap((text) => {
      const [box, matrix, words] = [text.getBBox(), text.getScreenCTM(), text.textContent.trim()];
      if (!words || !matrix || box.width === 0) return [];
      const corners = [[0, 0], [1, 0], [0, 1], [1, 1]].map(([x, y]) =>
        new DOMPoint(box.x + x * box.width, box.y + y * box.height).matrixTransform(matrix));
      const [left, right] = [Math.min, Math.max].map((pick) => pick(...corners.map((it) => it.x)));
      const [top, bottom] = [Math.min, Math.max].map((pick) => pick(...corners.map((it) => it.y)));
      const inside = left >= frame.left - ${SLACK} && right <= frame.right + ${SLACK} && top >= frame.top - ${SLACK} && bottom <= frame.bottom + ${SLACK};
      return [{ chart, words, left, right, top, bottom, inside }];
    });
  })
`;
