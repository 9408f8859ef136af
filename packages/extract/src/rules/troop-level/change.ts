import { wordList, wordSet } from "@sitrep/lexicon";
import type { TroopChange } from "@sitrep/model";
import { AUXILIARY } from "../../engine/clauses.js";
import type { View } from "../../engine/view.js";

const PLACED = wordList("rules/troop-level/change/placed");
const BE = wordList("rules/troop-level/change/be");
const AHEAD = wordList("rules/troop-level/change/ahead");

/** "ordered 200 troops and a battery | to the kingdom" */
const isLedTo = (view: View, to: number) => view.tokens.slice(to, to + 6).some(({ norm }) => norm === "to");
const ORDERED = wordSet("ordered orders ordering");

/** Whether troops are somewhere, come, go or are to come; null where the words say nothing of it. */
export function changeOf(
  view: View,
  start: number,
  from: number,
  to: number,
  end: number,
): TroopChange | null {
  const cues = (cue: string, first: number, last: number) =>
    view.within("cue", first, last).some((found) => found.cue === cue);
  const near = Math.max(start, from - 6);
  const behind = Math.min(end, to + 10);
  const before = ["deploy", "withdraw"].filter((cue) => cues(cue, near, from));
  const verb = before.length > 0 ? undefined : verbBehind(view, to, behind);
  const moves = before.includes("deploy") || verb === "deploy";
  const leaves = before.includes("withdraw") || verb === "withdraw";
  const far = Math.max(start, from - 10);
  const ahead =
    cues("future", far, from) ||
    view.tokens.slice(far, from).some(({ norm }) => AHEAD.has(norm)) ||
    view.tokens.slice(to, behind).some(({ norm }) => norm === "would" || norm === "will");
  if ((moves || leaves) && ahead) return "planned";
  if (leaves && view.norm(from - 1) !== "has") return "decrease";
  if (moves && isMove(view, to, cues)) return "increase";
  const stationed = cues("station", to, Math.min(end, to + 8)) || isKept(view, near, from);
  // "has ordered 2,000 troops to prepare"
  if (view.among(from - 1, ORDERED) && isLedTo(view, to)) return "planned";
  const placed = view.among(to, PLACED) && view.within("place", to, to + 6).length > 0;
  const there = view.among(to, BE) && (isSomewhere(view, to + 1) || view.norm(to + 1) === "among");
  if (!stationed && !placed && !there) return null;
  return ahead && cues("future", near, from) ? "planned" : "level";
}

/** "troops stationed in" are there, also where they were sent; "have been deployed to" is a move. */
const isMove = (
  view: View,
  to: number,
  cues: (cue: string, first: number, last: number) => boolean,
): boolean =>
  !cues("station", to, to + 2) ||
  (["have", "has", "had", "were"].includes(view.norm(to)) &&
    view.tokens.slice(to, to + 7).some(({ norm }) => norm === "to" || norm === "arrived"));

/** "are | now in Kursk", "were | there": not "were on the bus". */
const isSomewhere = (view: View, at: number) =>
  [at, at + 1].some(
    (token) =>
      view.norm(token) === "there" ||
      (view.among(token, PLACED) && view.within("place", token, token + 6).length > 0),
  );

/** "has | 2,500 troops", "keeps some": a helper of another verb ("has trained 60") keeps nobody anywhere. */
const isKept = (view: View, near: number, from: number) =>
  view
    .within("cue", near, from)
    .some(
      ({ cue, from: at, to }) =>
        cue === "station" &&
        (!view.among(at, HAVE) || from === to || (from - to === 1 && view.among(to, BETWEEN))),
    );
const HAVE = wordList("rules/troop-level/change/have");
const BETWEEN = wordList("rules/troop-level/change/between");

/** "were deployed", "will leave", "have arrived", "arrived": the first verb behind the troops that has them as its subject. */
const verbBehind = (view: View, from: number, to: number): string | undefined =>
  view
    .within("cue", from, to)
    .find(
      ({ cue, from: at }) =>
        (cue === "deploy" || cue === "withdraw") &&
        (at === from
          ? view.among(at, ACTIVE)
          : [1, 2, 3].some((step) => at - step >= from && view.among(at - step, AUXILIARY))),
    )?.cue;
/** Without a helper only these have the troops as their subject; "troops deployed in" are there. */
const ACTIVE = wordList("rules/troop-level/change/active");
