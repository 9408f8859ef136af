import type { CorrectionAction, CorrectionField } from "@sitrep/model";
import { element } from "@sitrep/notebooks/elements";
import type {
  AdditionRequest,
  Checked,
  Choices,
  ClaimView,
  DecisionRequest,
  EventView,
  Queue,
  QueueItem,
  QueuePart,
} from "../protocol.js";
import { addition } from "./addition.js";
import { ask, tell } from "./ask.js";
import { claimPanel } from "./claim-panel.js";
import { eventDialog } from "./event-dialog.js";
import { fieldEditor } from "./field-editor.js";
import { fieldName } from "./field-names.js";
import { frameOf } from "./frame.js";
import { type Key, listenTo } from "./keys.js";
import { keysDialog } from "./keys-dialog.js";
import { type Marked, markByKeys, selectedIn } from "./marking.js";
import { queueList } from "./queue-list.js";
import { light, reportText } from "./report-text.js";

/** The desk: a queue, the claim that is open, and what a person decides about it. */
function start(): void {
  let part: QueuePart = "open";
  let items: readonly QueueItem[] = [];
  let counts: Queue["counts"] = { open: 0, decided: 0, all: 0 };
  let waiting = 0;
  let current = 0;
  /** null until the claim has come, and for one that is gone */
  let view: ClaimView | null = null;
  let isGone = false;
  let isEditing = false;
  let opening: Promise<void> = Promise.resolve();
  let choices: Choices = {};
  /** what was decided here, the last at the end: for taking it back */
  const done: Done[] = [];
  let isWhole = false;

  const keys: readonly Key[] = [
    { key: "j", says: "Next", inFoot: true, run: () => void choose(current + 1) },
    { key: "k", says: "Previous", inFoot: true, run: () => void choose(current - 1) },
    { key: "a", says: "Accept", inFoot: true, run: () => void judge("accept") },
    { key: "r", says: "Reject", inFoot: true, run: () => void judge("reject") },
    { key: "u", says: "Unsure", inFoot: true, run: () => void judge("unsure") },
    { key: "e", says: "Correct", inFoot: true, run: () => void edit(0) },
    { key: "m", says: "Mark missed", inFoot: true, run: () => void markMissed() },
    { key: "v", says: "Event", inFoot: true, run: () => void openEvent() },
    { key: "o", says: "Whole report", inFoot: true, run: () => void toggleWhole() },
    { key: "z", says: "Undo", inFoot: true, run: () => void undo() },
    { key: "/", says: "Search", inFoot: true, run: () => frame.search.select() },
    { key: "?", says: "Keys", inFoot: true, run: () => keysDialog(keys) },
  ];
  const frame = frameOf(keys, {
    part(chosen) {
      part = chosen;
      void load();
    },
    search: () => void load(),
  });
  const list = queueList((at) => void choose(at));
  frame.queue.append(list.element);
  listenTo(
    keys,
    () => isEditing,
    (at) => void edit(at),
  );

  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      frame.say(error instanceof Error ? error.message : String(error), true);
    }
  };

  const draw = (): void => {
    list.show(items, current);
    frame.counts(counts, part);
    frame.waiting(waiting);
  };

  const load = (): Promise<void> =>
    trying(async () => {
      frame.busy(true);
      const queue = await ask<Queue>("queue", { part, search: frame.search.value });
      ({ items, counts, waiting } = queue);
      frame.notices.replaceChildren(...queue.notices.map((notice) => element("p", {}, notice)));
      current = 0;
      draw();
      await open();
    });

  const choose = async (at: number): Promise<void> => {
    if (at < 0 || at >= items.length) {
      frame.say(at < 0 ? "This is the first." : "This was the last.");
      return;
    }
    current = at;
    draw();
    await open();
    frame.say(`${at + 1} of ${items.length}: ${view?.head ?? items[at]?.head ?? ""}`);
  };

  const open = (): Promise<void> => {
    frame.busy(true);
    opening = trying(show).finally(() => frame.busy(view === null && items.length > 0 && !isGone));
    return opening;
  };

  const show = async (): Promise<void> => {
    const item = items[current];
    view = null;
    isGone = false;
    if (!item) {
      frame.text.replaceChildren(element("p", { class: "empty" }, "Nothing is left here to look at."));
      frame.claim.replaceChildren(element("h2", { id: "claim-heading" }, "No claim"));
      return;
    }
    if (item.decided?.action === "reject" && part !== "open" && item.score === 0) {
      gone(item);
      return;
    }
    const next = await ask<ClaimView>("claim", { id: item.claim_id, ...(isWhole ? { whole: "yes" } : {}) });
    // somebody went on meanwhile
    if (items[current]?.claim_id !== next.claim_id) return;
    view = next;
    frame.text.replaceChildren(
      element("h2", { class: "title", dir: "auto" }, next.source.title ?? next.file),
      ...reportText(next),
    );
    frame.claim.replaceChildren(
      ...claimPanel(next, item, {
        edit: (field) => void edit(next.fields.indexOf(field)),
        light: (field) => light(frame.text, field),
      }),
    );
    frame.claim.scrollTop = 0;
    frame.text.querySelector("mark.claim")?.scrollIntoView({ block: "center" });
  };

  const gone = (item: QueueItem): void => {
    isGone = true;
    frame.text.replaceChildren(element("blockquote", { dir: "auto" }, item.quote));
    frame.claim.replaceChildren(
      element("h2", { id: "claim-heading" }, "Rejected"),
      element(
        "p",
        {},
        `${item.decided?.who ?? ""} rejected it, and the last run left it out. Undo brings it back on the next run.`,
      ),
      element("p", { class: "faint", dir: "auto" }, item.head),
    );
  };

  const decide = async (request: Omit<DecisionRequest, "reading">): Promise<void> => {
    await tell("decide", { ...request, reading: view?.reading ?? "" });
    waiting++;
    const isNew = items.find(({ claim_id }) => claim_id === request.claim)?.decided === null;
    if (isNew && request.action !== "undo")
      counts = { ...counts, open: counts.open - 1, decided: counts.decided + 1 };
    mark(request.claim, request.action);
  };

  const mark = (claim: string, action: CorrectionAction): void => {
    const who = document.body.dataset["who"] ?? "";
    const decided = action === "undo" ? null : { action, who };
    items = items.map((item) => (item.claim_id === claim ? { ...item, decided } : item));
  };

  const judge = (action: "accept" | "reject" | "unsure"): Promise<void> =>
    trying(async () => {
      // nobody judges what has not been shown
      if (!view) {
        if (items.length > 0)
          frame.say(
            isGone ? "It is rejected: undo takes that back." : "Wait for the claim, and decide then.",
          );
        return;
      }
      const { claim_id: claim, head } = view;
      await decide({ action, claim });
      done.push({ claim, field: null });
      const said = `${SAID[action]}: ${head}`;
      if (current + 1 < items.length) await choose(current + 1);
      else {
        draw();
        await open();
      }
      frame.say(said);
    });

  const edit = async (at: number): Promise<void> => {
    isEditing = true;
    await opening;
    isEditing = false;
    const field = view?.fields[at];
    if (!view || !field) return;
    const { claim_id: claim } = view;
    const editor = fieldEditor(field, choices, {
      check: (name, to) => tell<Checked>("check", { claim, field: name, to }),
      async save(name, to, why) {
        await decide({ action: "set", claim, field: name, to, why });
        done.push({ claim, field: name });
        draw();
        await open();
        frame.say(`${fieldName(name)} is now ${to === "" ? "not said" : to}.`);
      },
      closed: () =>
        frame.claim
          .querySelector<HTMLElement>(`[data-field="${field.field}"]`)
          ?.focus({ preventScroll: true }),
    });
    document.body.append(editor.element);
    editor.open();
  };

  const toggleWhole = async (): Promise<void> => {
    isWhole = !isWhole;
    await open();
    frame.say(isWhole ? "The whole report." : "The sentences around the claim.");
  };

  const markMissed = async (): Promise<void> => {
    isEditing = true;
    await opening;
    isEditing = false;
    const id = view?.document_id;
    if (!id) {
      frame.say("A row of a table has no words to mark.");
      return;
    }
    const asked = (marked: Marked): void =>
      addition(marked, id, choices, {
        async save(request) {
          await tell("add", request);
          done.push({ added: request });
          waiting++;
          draw();
          await open();
          frame.say(`Added: ${request.kind.replaceAll("_", " ")} “${request.quote}”`);
        },
        closed: () => frame.text.focus({ preventScroll: true }),
      });
    const marked = selectedIn(frame.text);
    if (marked) asked(marked);
    else
      markByKeys(frame.text, {
        moved: (words) => frame.say(`“${words}” (arrows: word and sentence, Shift: more, Enter: this)`),
        taken: asked,
        left: () => frame.say("Nothing was marked."),
      });
  };

  const openEvent = (): Promise<void> =>
    trying(async () => {
      isEditing = true;
      await opening;
      try {
        if (!view) return;
        eventDialog(await ask<EventView>("event", { id: view.claim_id }), {
          async judge(request) {
            await tell("judge", request);
            waiting++;
            frame.waiting(waiting);
          },
          closed: () => frame.claim.focus({ preventScroll: true }),
        });
      } finally {
        isEditing = false;
      }
    });

  const undo = (): Promise<void> =>
    trying(async () => {
      const shown = items[current];
      const before = done.at(-1);
      if (before && "added" in before) {
        await tell("add", { ...before.added, undo: true });
        done.pop();
        waiting++;
        draw();
        await open();
        frame.say("Taken back.");
        return;
      }
      const last = before ?? (shown?.decided ? { claim: shown.claim_id, field: lastField() } : undefined);
      if (!last) {
        frame.say("There is nothing to take back here.");
        return;
      }
      const at = items.findIndex(({ claim_id }) => claim_id === last.claim);
      if (at !== -1 && at !== current) {
        current = at;
        await open();
      }
      await decide({
        action: "undo",
        claim: last.claim,
        ...(last.field === null ? {} : { field: last.field }),
      });
      if (before) done.pop();
      ({ counts, waiting } = await ask<Queue>("queue", { part, search: frame.search.value }));
      draw();
      await open();
      frame.say("Taken back.");
    });

  /** The field of the last decision about the open claim that was not taken back. */
  const lastField = (): CorrectionField | null => {
    const standing: (CorrectionField | null)[] = [];
    for (const { action, field } of view?.decisions ?? []) {
      const before = standing.indexOf(field);
      if (before !== -1) standing.splice(before, 1);
      if (action !== "undo") standing.push(field);
    }
    return standing.at(-1) ?? null;
  };

  void trying(async () => {
    choices = await ask<Choices>("choices");
  });
  void load();
}

/** What can be taken back. */
type Done =
  | { readonly claim: string; readonly field: CorrectionField | null }
  | { readonly added: AdditionRequest };

const SAID = { accept: "Accepted", reject: "Rejected", unsure: "Unsure" } as const;

start();
