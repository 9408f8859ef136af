import { figure } from "../figure.js";
import { isCounted, isFar, isLabour, isRank, isShare } from "./guards.js";

export default figure({
  name: "event-count/counted-events",
  says: "a number of attacks or strikes, named by a noun; an ordinal counts up to it",
  kind: "event_count",
  noun: ["event", "nth event"],
  relation: ["own", "further", "part"],
  when: [isCounted, isFar],
  unless: [isLabour, isRank, isShare],
});
