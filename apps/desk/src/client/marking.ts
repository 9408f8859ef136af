/** A stretch of a report, in code points of its text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Words are what people mark: numbers with their separators, names with their dots inside. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.,'’–-]*[\p{L}\p{N}])?/gu;

/** What is selected in the text; null where that is nothing, or not in one sentence. */
export function selectedIn(text: HTMLElement): Marked | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const sentence = sentenceAt(range.startContainer);
  if (!sentence || !text.contains(sentence)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(sentence);
  // a selection that runs on into the next sentence ends with this one
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  const before = document.createRange();
  before.setStart(whole.startContainer, whole.startOffset);
  before.setEnd(range.startContainer, range.startOffset);
  const said = range.toString();
  const lead = said.length - said.trimStart().length;
  const start =
    Number(sentence.dataset["start"]) + [...before.toString()].length + [...said.slice(0, lead)].length;
  const quote = said.trim();
  return quote === "" ? null : { start, end: start + [...quote].length, quote };
}

const sentenceAt = (node: Node): HTMLElement | null =>
  (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>("[data-start]") ?? null;

interface Word {
  readonly sentence: HTMLElement;
  /** UTF-16 units in the sentence's text */
  readonly from: number;
  readonly to: number;
}

/**
 * Marks words by keys: arrows go from word to word, with Shift they take more of one sentence, up and down go to other sentences, Enter
 * takes what is marked, Escape leaves.
 */
export function markByKeys(
  text: HTMLElement,
  on: { moved(words: string): void; taken(marked: Marked): void; left(): void },
): void {
  const words = [...text.querySelectorAll<HTMLElement>("[data-start]")].flatMap((sentence): Word[] =>
    [...(sentence.textContent ?? "").matchAll(WORD)].map((found) => ({
      sentence,
      from: found.index,
      to: found.index + found[0].length,
    })),
  );
  if (words.length === 0) {
    on.left();
    return;
  }
  let first = Math.max(
    0,
    words.findIndex(({ sentence }) => sentence.classList.contains("own")),
  );
  let last = first;
  const show = (): void => {
    const [a, b] = [words[Math.min(first, last)], words[Math.max(first, last)]];
    if (!a || !b) return;
    const [start, end] = [pointIn(a.sentence, a.from), pointIn(b.sentence, b.to)];
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    a.sentence.scrollIntoView({ block: "nearest" });
    on.moved(getSelection()?.toString() ?? "");
  };
  const go = (at: number, isMore: boolean): void => {
    const word = words[at];
    if (!word || (isMore && word.sentence !== words[first]?.sentence)) return;
    last = at;
    if (!isMore) first = at;
    show();
  };
  const sentenceFrom = (step: 1 | -1): number => {
    const here = words[last]?.sentence;
    const away =
      step === 1
        ? words.findIndex((it, at) => at > last && it.sentence !== here)
        : words.findLastIndex((it, at) => at < last && it.sentence !== here);
    return step === 1 || away === -1
      ? away
      : words.findIndex(({ sentence }) => sentence === words[away]?.sentence);
  };
  const leave = (): void => {
    document.removeEventListener("keydown", pressed, true);
    text.classList.remove("marking");
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Shift" || event.key === "Tab")
      return;
    event.preventDefault();
    event.stopPropagation();
    switch (event.key) {
      case "ArrowRight":
        go(last + 1, event.shiftKey);
        break;
      case "ArrowLeft":
        go(last - 1, event.shiftKey);
        break;
      case "ArrowDown":
        go(sentenceFrom(1), false);
        break;
      case "ArrowUp":
        go(sentenceFrom(-1), false);
        break;
      case "Enter": {
        const marked = selectedIn(text);
        leave();
        if (marked) on.taken(marked);
        else on.left();
        break;
      }
      case "Escape":
        leave();
        getSelection()?.removeAllRanges();
        on.left();
        break;
    }
  };
  text.classList.add("marking");
  document.addEventListener("keydown", pressed, true);
  show();
}

/** The text node in an element, and the place in it, at so many UTF-16 units. */
function pointIn(element: HTMLElement, units: number): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = units;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: element, offset: element.childNodes.length };
}
