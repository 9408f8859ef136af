import { documentCorpus } from "@sitrep/testing";
import { allusions } from "./allusions.js";

export default documentCorpus(allusions).says(
  "attacks without day, site or number are no event",
  [],
  `The Houthi attacks on shipping worry insurers.`,
);
