import { deed } from "../deed.js";
import { isOfPerson } from "./noun-guards.js";

export default deed({
  name: "event/murder",
  says: "the murder of somebody with a name, by a noun",
  // "the judge's | murder"
  head: { casualty: ["base", "ing"] },
  form: "noun",
  when: [isOfPerson],
});
