import type { View } from "../engine/view.js";

const PLURAL = /(?:s|men|women|people|children|personnel|police|forces|troops|crew|family|staff)$/;

/** Whether the last word of a noun phrase means one: "a policeman", not "his children" and not "a family". */
export const isSingular = (view: View, to: number): boolean => !PLURAL.test(view.norm(to - 1));
