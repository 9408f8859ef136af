import type { Reader } from "./reader.js";

/** The reader of each form, loaded when the first file of that form comes. */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {};
