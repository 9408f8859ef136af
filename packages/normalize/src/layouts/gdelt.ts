import { gdelt1Events, gdelt2Events } from "./gdelt/events.js";
import { gdelt2Mentions } from "./gdelt/mentions.js";
import type { LayoutKind } from "./layout.js";

/** Tables of the GDELT Project. */
export const gdelt: readonly LayoutKind[] = [gdelt2Events, gdelt2Mentions, gdelt1Events];
