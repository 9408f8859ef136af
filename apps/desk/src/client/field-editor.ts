import { element } from "@sitrep/notebooks/elements";
import type { Checked, Choices, FieldView } from "../protocol.js";
import { fieldHint, fieldName } from "./field-names.js";

export interface EditorEvents {
  /** how the words would be read */
  check(field: FieldView["field"], to: string): Promise<Checked>;
  save(field: FieldView["field"], to: string, why: string): Promise<void>;
  closed(): void;
}

/** A dialog in which one field is set; what is typed is read by the program as it is typed. */
export function fieldEditor(
  field: FieldView,
  choices: Choices,
  on: EditorEvents,
): { readonly element: HTMLDialogElement; open(): void } {
  const name = fieldName(field.field);
  const list = element(
    "datalist",
    { id: "choices" },
    ...(choices[field.field] ?? []).map((value) => element("option", { value })),
  );
  const input = element("input", {
    id: "field-value",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    list: "choices",
  });
  input.value = field.says;
  const why = element("input", { id: "field-why", type: "text", autocomplete: "off" });
  const reads = element("output", { class: "reads", for: "field-value" });
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", {}, `Correct ${name}`),
    ...(field.words === null
      ? []
      : [element("p", { class: "faint", dir: "auto" }, `read from “${field.words}”`)]),
    element(
      "label",
      { for: "field-value" },
      `What is right (${fieldHint(field.field) || "as people write it"}; empty for not said)`,
    ),
    input,
    list,
    reads,
    element("label", { for: "field-why" }, "Why (may be empty)"),
    why,
    element(
      "p",
      { class: "buttons" },
      element("button", { type: "submit", class: "main" }, "Save ", element("kbd", {}, "Enter")),
      " ",
      cancelButton(() => dialog.close()),
    ),
  );
  const dialog = element("dialog", { "aria-label": `Correct ${name}` }, form);
  let asked = 0;
  const show = async (): Promise<void> => {
    const mine = ++asked;
    const { reads: kept, expected } = await on.check(field.field, input.value).catch((error: unknown) => ({
      reads: null,
      expected: error instanceof Error ? error.message : String(error),
    }));
    if (mine !== asked) return;
    reads.classList.toggle("wrong", kept === null);
    reads.textContent =
      kept === null ? `expected ${expected}` : kept === "" ? "reads as: not said" : `reads as: ${kept}`;
  };
  input.addEventListener("input", () => void show());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    on.save(field.field, input.value.trim(), why.value.trim()).then(
      () => dialog.close(),
      (error: unknown) => {
        reads.classList.add("wrong");
        reads.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    on.closed();
  });
  return {
    element: dialog,
    open() {
      dialog.showModal();
      input.focus();
      input.select();
      void show();
    },
  };
}

export function cancelButton(onClick: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, "Cancel ", element("kbd", {}, "Esc"));
  button.addEventListener("click", onClick);
  return button;
}
