import type { TroopChange } from "@sitrep/model";
import { AUXILIARY } from "../../engine/clauses.js";
import type { View } from "../../engine/view.js";

const PLACED = new Set([
  "in",
  "to",
  "from",
  "at",
  "into",
  "across",
  "on",
  "inside",
  "near",
  "there",
  "within",
  "around",
]);
const BE = new Set("are is were was remain remained remains stay stayed".split(" "));
const AHEAD = new Set(
  "would plans planned plan order orders ordered approved approve pledged promised offered preparing wants mulling consider considering considers agreed decided".split(
    " ",
  ),
);

/** "ordered 200 troops and a battery | to the kingdom" */
const isLedTo = (view: View, to: number) => view.tokens.slice(to, to + 6).some(({ norm }) => norm === "to");
const ORDERED = new Set(["ordered", "orders", "ordering"]);

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
  if (ORDERED.has(view.norm(from - 1)) && isLedTo(view, to)) return "planned";
  const placed = PLACED.has(view.norm(to)) && view.within("place", to, to + 6).length > 0;
  const there = BE.has(view.norm(to)) && isSomewhere(view, to + 1);
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
  (["have", "has", "had", "were", "are"].includes(view.norm(to)) &&
    view.tokens.slice(to, to + 7).some(({ norm }) => norm === "to" || norm === "arrived"));

/** "are | now in Kursk", "were | there": not "were on the bus". */
const isSomewhere = (view: View, at: number) =>
  [at, at + 1].some(
    (token) =>
      view.norm(token) === "there" ||
      (PLACED.has(view.norm(token)) && view.within("place", token, token + 6).length > 0),
  );

/** "has | 2,500 troops", "keeps some": a helper of another verb ("has trained 60") keeps nobody anywhere. */
const isKept = (view: View, near: number, from: number) =>
  view
    .within("cue", near, from)
    .some(
      ({ cue, from: at, to }) =>
        cue === "station" &&
        (!HAVE.has(view.norm(at)) || from === to || (from - to === 1 && BETWEEN.has(view.norm(to)))),
    );
const HAVE = new Set(["has", "have", "had", "there"]);
const BETWEEN = new Set("only still now also just already currently then the its their are were".split(" "));

/** "were deployed", "will leave", "have arrived", "arrived": the first verb behind the troops that has them as its subject. */
const verbBehind = (view: View, from: number, to: number): string | undefined =>
  view
    .within("cue", from, to)
    .find(
      ({ cue, from: at }) =>
        (cue === "deploy" || cue === "withdraw") &&
        (at === from
          ? ACTIVE.has(view.norm(at))
          : [1, 2, 3].some((step) => at - step >= from && AUXILIARY.has(view.norm(at - step)))),
    )?.cue;
/** Without a helper only these have the troops as their subject; "troops deployed in" are there. */
const ACTIVE = new Set("arrive arrives arrived left leave leaves departed withdrew went go".split(" "));
