/** The marks of a chart, from left to right: links to their rows. */
export const marksIn = (svg: Element): SVGAElement[] =>
  [...svg.querySelectorAll<SVGAElement>('a[href^="#row-"]')].sort(
    (left, right) => leftOf(left) - leftOf(right),
  );

const leftOf = (mark: Element): number => mark.getBoundingClientRect().left;

/** The row that a mark leads to. */
export const rowOf = (mark: Element): string => (mark.getAttribute("href") ?? "").slice(1);

/** Makes a chart one stop of the Tab key: arrows lead from mark to mark, Home and End to the first and the last. */
export function rove(svg: Element): void {
  const marks = marksIn(svg);
  for (const [at, mark] of marks.entries()) mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
  svg.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const focused = document.activeElement;
    const at = focused instanceof SVGAElement ? marks.indexOf(focused) : -1;
    const next = at < 0 ? undefined : marks[stepOf(event.key, at, marks.length)];
    if (next === undefined || next === marks[at]) return;
    event.preventDefault();
    marks[at]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
}

function stepOf(key: string, at: number, count: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : at;
}
