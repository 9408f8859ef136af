import { element } from "@sitrep/notebooks/elements";
import { cancelButton } from "./field-editor.js";
import type { Key } from "./keys.js";

/** All keys, in a dialog. */
export function keysDialog(keys: readonly Key[]): void {
  const list = element("dl", { class: "keys" });
  for (const { key, says } of [...keys, { key: "1–9, 0", says: "Correct the field of that number" }])
    list.append(element("dt", {}, element("kbd", {}, key)), element("dd", {}, says));
  const dialog = element(
    "dialog",
    { "aria-label": "Keys" },
    element("h2", {}, "Keys"),
    list,
    element(
      "p",
      { class: "faint" },
      "Each decision is a line of a file of the data folder, written at once. The next sitrep run applies them.",
    ),
    cancelButton(() => dialog.close()),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
