import { shares, typeOf } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { Story } from "../story.js";
import { DEEDS } from "./kinds.js";

/** What makes two statements of a report like one another, or keeps them apart. */

export const othersThan = (statement: Statement, story: Story) =>
  story.near(statement, DEEDS).filter(({ id }) => id !== statement.id);

export const hasType = (statement: Statement, other: Statement) =>
  typeOf(statement) === null || typeOf(other) === typeOf(statement);

export const contradicts = (a: Statement, b: Statement) =>
  a.country.length > 0 && b.country.length > 0 && !shares(a.country, b.country);

export const isSure = ({ certainty }: Statement) => certainty !== "possible" && certainty !== "planned";

/** Items of a list and pictures are stories of their own. */
export const isAlone = ({ view: { sentence } }: Statement) => sentence.item || sentence.part === "caption";

/** A picture of another day beside the story. */
export const isCaptionAlone = ({ view }: Statement, alike: readonly Statement[]) =>
  view.sentence.part === "caption" && !alike.some((other) => other.view.sentence.part === "caption");

/** How near another statement must be to have what all have in common, in sentences. */
const NEAR = 4;
export const isNear = (a: Statement, b: Statement, story: Story) =>
  Math.abs(story.distance(a.view, b.view)) <= NEAR;
