import { element } from "@sitrep/notebooks/elements";
import { QUEUE_PARTS, type QueuePart } from "../protocol.js";
import type { Key } from "./keys.js";

/** The places of the desk: queue, text, claim, what was said last, the foot with its keys. */
export interface Frame {
  readonly queue: HTMLElement;
  readonly text: HTMLElement;
  readonly claim: HTMLElement;
  readonly search: HTMLInputElement;
  readonly notices: HTMLElement;
  counts(words: Readonly<Record<QueuePart, number>>, part: QueuePart): void;
  /** how many decisions the database does not know yet */
  waiting(count: number): void;
  say(words: string, isWrong?: boolean): void;
  /** whether the claim is still to come */
  busy(isBusy: boolean): void;
}

export function frameOf(
  keys: readonly Key[],
  on: { part(part: QueuePart): void; search(words: string): void },
): Frame {
  const tabs = new Map(
    QUEUE_PARTS.map((part) => {
      const button = element("button", { type: "button", "aria-pressed": "false" });
      button.addEventListener("click", () => on.part(part));
      return [part, button] as const;
    }),
  );
  const search = element("input", {
    type: "search",
    placeholder: "Search  /",
    "aria-label": "Search the queue",
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.key === "Escape") search.value = "";
    on.search(search.value);
    search.blur();
  });
  const status = element("p", { class: "status", role: "status" });
  const waits = element("p", { class: "waits" });
  const notices = element("div", { class: "notices" });
  const queue = element("nav", { class: "pane", "aria-label": "Queue", tabindex: "0" });
  const text = element("section", { class: "pane text", "aria-label": "Report", tabindex: "0" });
  const claim = element("section", {
    class: "pane claim",
    "aria-labelledby": "claim-heading",
    tabindex: "0",
  });
  const foot = element("footer", { "aria-label": "Keys" });
  for (const key of keys.filter(({ inFoot }) => inFoot)) {
    const button = element(
      "button",
      { type: "button", "data-key": key.key },
      element("kbd", {}, key.key),
      ` ${key.says}`,
    );
    button.addEventListener("click", () => key.run());
    foot.append(button);
  }
  const main = element("main", { "aria-busy": "true" }, text, claim);
  document.body.append(
    element(
      "header",
      {},
      element("h1", {}, "Review"),
      element("div", { class: "tabs", role: "group", "aria-label": "Part of the queue" }, ...tabs.values()),
      search,
      waits,
      status,
      element("p", { class: "who" }, `as ${document.body.dataset["who"] ?? ""}`),
    ),
    notices,
    element("div", { class: "panes" }, queue, main),
    foot,
  );
  return {
    queue,
    text,
    claim,
    search,
    notices,
    counts(words, part) {
      for (const [name, button] of tabs) {
        button.textContent = `${NAMES[name]} ${words[name].toLocaleString("en")}`;
        button.setAttribute("aria-pressed", String(name === part));
      }
    },
    waiting(count) {
      waits.textContent = count === 0 ? "" : `${count} wait for the next sitrep run`;
    },
    busy(isBusy) {
      main.setAttribute("aria-busy", String(isBusy));
    },
    say(words, isWrong = false) {
      status.textContent = words;
      status.classList.toggle("wrong", isWrong);
    },
  };
}

const NAMES: Readonly<Record<QueuePart, string>> = { open: "Open", decided: "Decided", all: "All" };
