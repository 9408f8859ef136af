import { element } from "@sitrep/notebooks/elements";
import type { QueueItem } from "../protocol.js";

const VERDICTS = {
  accept: "accepted",
  reject: "rejected",
  unsure: "unsure",
  set: "corrected",
  add: "added",
  undo: "",
} as const;

/** What became of a claim, in a word. */
export const verdictOf = ({ decided }: QueueItem): string =>
  decided === null ? "" : VERDICTS[decided.action];

/** The claims to look at; one of them is open. */
export function queueList(onChoose: (at: number) => void): {
  readonly element: HTMLElement;
  show(items: readonly QueueItem[], current: number): void;
} {
  const list = element("ol", { class: "queue" });
  return {
    element: list,
    show(items, current) {
      list.replaceChildren(
        ...items.map((item, at) => {
          const verdict = verdictOf(item);
          const button = element(
            "button",
            { type: "button", ...(at === current ? { "aria-current": "true" } : {}) },
            element("span", { class: "head", dir: "auto" }, item.head),
            ...(verdict === ""
              ? []
              : [element("span", { class: `verdict ${item.decided?.action}` }, verdict)]),
            element("span", { class: "faint", dir: "auto" }, item.source),
            element("span", { class: "why" }, item.reasons.slice(0, 2).join(" · ")),
          );
          button.addEventListener("click", () => onChoose(at));
          return element("li", verdict === "" ? {} : { class: "done" }, button);
        }),
      );
      if (items.length === 0) list.append(element("li", { class: "empty" }, "Nothing here."));
      list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    },
  };
}
