import type { Page } from "playwright-core";

interface Label {
  readonly chart: number;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly inside: boolean;
}

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

/** Boxes of all texts as the browser draws them. A text without words or with no size is not drawn. */
async function labelsOf(page: Page): Promise<Label[]> {
  const found: Label[] = [];
  for (const [chart, svg] of (await page.locator("svg").all()).entries()) {
    const frame = await svg.boundingBox();
    for (const text of await svg.locator("text").all()) {
      const [box, words] = [await text.boundingBox(), (await text.textContent())?.trim() ?? ""];
      if (!frame || !box || !words || box.width === 0) continue;
      const edges = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
      const inside =
        edges.left >= frame.x - SLACK &&
        edges.right <= frame.x + frame.width + SLACK &&
        edges.top >= frame.y - SLACK &&
        edges.bottom <= frame.y + frame.height + SLACK;
      found.push({ chart, words, ...edges, inside });
    }
  }
  return found;
}
