import type { JudgementWord } from "@sitrep/model";
import { element } from "@sitrep/notebooks/elements";
import type { CardView, EventView, JudgementRequest } from "../protocol.js";
import { cancelButton } from "./field-editor.js";

export interface EventDialogEvents {
  judge(request: JudgementRequest): Promise<void>;
  closed(): void;
}

/**
 * The claim that is open beside each other member of its event, and of events near it: one event, another, or nobody can say. `t` takes the
 * claim out of its event and into the other one.
 */
export function eventDialog({ self, others }: EventView, on: EventDialogEvents): void {
  let current = 0;
  let cards = others;
  const told = element("p", { class: "status", role: "status" });
  const list = element("ol", { class: "queue others" });
  const right = element("div", { class: "card" });
  const representative = others.find(({ relation }) => relation === "member");
  const heading = element("h2", {}, "One event, or two?");
  const buttons = element("p", { class: "buttons" });
  const dialog = element(
    "dialog",
    { class: "wide", "aria-label": "One event, or two?" },
    heading,
    element("div", { class: "sides" }, element("div", { class: "card" }, ...cardParts(self)), right),
    buttons,
    told,
    list,
  );

  const show = (): void => {
    const card = cards[current];
    right.replaceChildren(
      ...(card ? cardParts(card) : [element("p", {}, "Nothing else speaks of it, and nothing lies near.")]),
    );
    list.replaceChildren(
      ...cards.map((it, at) => {
        const button = element(
          "button",
          { type: "button", ...(at === current ? { "aria-current": "true" } : {}) },
          element(
            "span",
            { class: "head" },
            `${it.relation === "member" ? "In this event" : "Near"}: ${it.says}`,
          ),
          element("span", { class: "faint" }, it.source),
          element("span", { class: "verdict" }, judgedWords(it)),
        );
        button.addEventListener("click", () => go(at));
        return element("li", {}, button);
      }),
    );
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  };
  const go = (at: number): void => {
    if (at < 0 || at >= cards.length) return;
    current = at;
    show();
  };
  const say = async (judgement: JudgementWord): Promise<void> => {
    const card = cards[current];
    if (card) await write(card, judgement);
  };
  const write = async (card: CardView, judgement: JudgementWord): Promise<void> => {
    try {
      await on.judge({ left: self.id, right: card.id, judgement });
      const judged =
        judgement === "undo" ? null : { judgement, who: document.body.dataset["who"] ?? "", waits: true };
      cards = cards.map((it) => (it.id === card.id ? { ...it, judged } : it));
      told.classList.remove("wrong");
      told.textContent = `${SAID[judgement]}: ${card.says}, ${card.source}`;
      show();
    } catch (error) {
      told.classList.add("wrong");
      told.textContent = error instanceof Error ? error.message : String(error);
    }
  };
  const move = async (): Promise<void> => {
    const card = cards[current];
    if (card?.relation !== "near") {
      told.textContent = "Choose an event that lies near, and move the claim there.";
      return;
    }
    if (representative) await write(representative, "different");
    await write(card, "same");
  };

  const keys = [
    { key: "j", says: "Next", run: () => go(current + 1) },
    { key: "k", says: "Previous", run: () => go(current - 1) },
    { key: "s", says: "Same event", run: () => void say("same") },
    { key: "d", says: "Different", run: () => void say("different") },
    { key: "u", says: "Unsure", run: () => void say("unsure") },
    { key: "t", says: "Move to that event", run: () => void move() },
    { key: "z", says: "Undo", run: () => void say("undo") },
  ];
  for (const { key, says, run } of keys) {
    const button = element("button", { type: "button" }, element("kbd", {}, key), ` ${says}`);
    button.addEventListener("click", run);
    buttons.append(button, " ");
  }
  buttons.append(cancelButton(() => dialog.close()));
  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = keys.find((it) => it.key === event.key);
    if (!key) return;
    event.preventDefault();
    key.run();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    on.closed();
  });
  show();
  document.body.append(dialog);
  dialog.showModal();
}

const SAID: Readonly<Record<JudgementWord, string>> = {
  same: "The same event",
  different: "Another event",
  unsure: "Unsure",
  undo: "Taken back",
};

const judgedWords = ({ judged }: CardView): string =>
  judged === null
    ? ""
    : `${judged.judgement}, says ${judged.who}${judged.waits ? " (waits for the next run)" : ""}`;

/** What a claim or record says, side by side with another. */
function cardParts({
  says,
  facts,
  before,
  sentence,
  after,
  start,
  end,
  source,
  why,
}: CardView): HTMLElement[] {
  const points = [...sentence];
  const words =
    start === null || end === null
      ? [sentence]
      : [
          points.slice(0, start).join(""),
          element("mark", { class: "claim" }, points.slice(start, end).join("")),
          points.slice(end).join(""),
        ];
  return [
    element("h3", { dir: "auto" }, says),
    element(
      "dl",
      {},
      ...facts.flatMap(({ name, value }) => [element("dt", {}, name), element("dd", { dir: "auto" }, value)]),
    ),
    element(
      "p",
      { dir: "auto" },
      element("span", { class: "faint" }, `${before} `),
      ...words,
      element("span", { class: "faint" }, ` ${after}`),
    ),
    element("p", { class: "faint", dir: "auto" }, source),
    element("p", { class: "faint" }, why),
  ];
}
