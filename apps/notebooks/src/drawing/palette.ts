/**
 * Colours that people with any common colour blindness can tell apart (Okabe and Ito), those of them that are dark enough on white
 * for a thin mark. Colour never stands alone: labels, shapes or lanes say the same.
 */
export const PALETTE = ["#0072b2", "#c25100", "#00805d", "#a83e81"] as const;
/** for what has no colour of its own: the long tail, the outlet itself */
export const OTHER = "#6a6a6a";
export const INK = "#1a1a1a";
export const MUTED = "#595959";
export const FAINT = "#c9c9c9";
export const PAPER = "#ffffff";

export const FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif';
/** pixels */
export const LABEL_SIZE = 12;
