import type { View } from "../../engine/view.js";
import { type Part, partsIn } from "../../grammar/parts.js";
import { share } from "../share.js";
import { wholeOfPart } from "./whole.js";

export default share({
  name: "shared-count/of-the-number",
  says: 'how many of the dead or hurt of a figure were of one kind: "three of the 18 dead belonged to", "two of the 25 were"',
  share: (view, told) =>
    [...partsIn(view).values()].flatMap((part) => {
      const found = part.of ? wholeOfPart(view, part, told) : null;
      if (found?.whole.kind !== "casualty") return [];
      const { whole } = found;
      const to = found.view === view ? Math.max(part.to, whole.to) : part.to;
      return [{ ...whole, ...countOf(part), to, outcome: outcomeBehind(view, to) ?? whole.outcome }];
    }),
});

const countOf = ({ quantity: { reading, count, from } }: Part) => ({
  count: reading,
  counted: count,
  sites: [],
  from,
  anchor: from,
  part: true,
});

/** "three of the 18 hurt | died": what befell them since. */
const outcomeBehind = (view: View, to: number) =>
  view.within("casualty", to, to + 4).find(({ form }) => form === "died" || form === "past")?.outcome;
