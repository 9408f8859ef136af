import type { ActorMention, PlaceMention } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { isArmedGroup } from "./names.js";
import { type Token, tokenAt } from "./tokens.js";

/** "members of Hamas", "gunmen from the Orlan cartel": the group by its people. */
export function withMembers(
  tokens: readonly Token[],
  settled: readonly (ActorMention | PlaceMention)[],
): (ActorMention | PlaceMention)[] {
  const joined = settled.map((mention) => {
    const [id] = mention.type === "actor" ? mention.ids : [];
    const from = id !== undefined && isArmedGroup(id) ? membersBefore(tokens, mention.from) : null;
    return from === null ? mention : { ...mention, from };
  });
  return joined.filter(
    (mention) =>
      !(mention.type === "actor" && mention.ids.length === 0) ||
      !joined.some((other) => other !== mention && other.from === mention.from && other.to > mention.to),
  );
}

function membersBefore(tokens: readonly Token[], name: number): number | null {
  const link = tokenAt(tokens, name - 1)?.norm === "the" ? name - 2 : name - 1;
  const noun = tokenAt(tokens, link - 1);
  if (!noun || !LINKS.has(tokens[link]?.norm ?? "") || !MEMBERS.has(noun.norm)) return null;
  return link - 1;
}
const LINKS = new Set(["of", "from"]);
const MEMBERS = nameWordsOf("member");
