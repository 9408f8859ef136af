import { actorOf, isState, speakerClass } from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";
import { earlierVoice } from "./earlier.js";
import { isDefinite } from "./known-voices.js";
import type { Voice } from "./voice.js";

/** "The group", "the firm": a noun with an article that names nobody by itself. */
export function isStandIn(view: View, { slug, words, kind }: Voice): boolean {
  if (kind !== "organisation" || !isDefinite(words) || slug.includes("-")) return false;
  const noun = view.tokens.find(({ norm }) => norm === slug);
  const said = speakerClass(noun);
  return (said === "body" || said === "fighters") && noun?.capital === false;
}

/** The body that a stand-in means: the group named last for "the group", else the last body quoted. Its words stay as written. */
export function meantBy(view: View, at: number, standIn: Voice): Voice | null {
  const noun = view.tokens.find(({ norm }) => norm === standIn.slug);
  const group = speakerClass(noun) === "fighters" || standIn.slug === "group" ? groupBefore(view, at) : null;
  if (group) return { ...standIn, slug: group, actor: group };
  const earlier = earlierVoice(view, at, "it");
  if (!earlier || earlier.kind === "person" || earlier.kind === "anonymous") return null;
  return { ...earlier, words: standIn.words, via: standIn.via };
}

function groupBefore(view: View, at: number): string | null {
  const here = lastGroup(view, at);
  if (here) return here;
  for (const earlier of sentencesBefore(view, 2)) {
    const found = lastGroup(earlier, earlier.tokens.length);
    if (found) return found;
  }
  return null;
}

const lastGroup = (view: View, to: number) =>
  view
    .within("actor", 0, to)
    .flatMap(({ ids }) => ids)
    .findLast((id) => !isState(id) && ["group", "umbrella"].includes(actorOf(id)?.kind ?? "")) ?? null;
