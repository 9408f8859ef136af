import { grep } from "./grep.mjs";

// each with a class in it, so that this file is none of its own findings
const SILENCED = [
  /\b(?:it|test|describe)\.(?:[s]kip|[o]nly|[t]odo)\b/,
  /\b[T]ODO\b|\b[F]IXME\b/,
  /@[t]s-(?:ignore|expect-error|nocheck)/,
  /[b]iome-ignore|[e]slint-disable/,
  /\bas [a]ny\b(?! +[a-z])|: [a]ny(?:\[\])*\s*(?:[;,)=|}>]|$)/,
];

export const nothingIsSilenced = {
  name: "nothing skipped, silenced or left to do",
  mend: "mend the cause, or take the line away",
  run: async () => grep(SILENCED, /\.(ts|mjs|js|sql)$/),
};
