import { documentCorpus } from "@sitrep/testing";
import { denied } from "./denied.js";

export default documentCorpus(denied)
  .says(
    "what somebody is accused of is denied in the next sentence",
    [{ kind: "event", actor: [], certainty: "denied" }],
    `
    Azerbaijan accused Armenia of ⟦an attack on a school in Ganja⟧ on Sunday.
    The ministry denied this.
    `,
    `
    Azerbaijan accused Armenia of ⟦an attack on a school in Ganja⟧ on Sunday.
    Yerevan rejected the accusation.
    `,
  )
  .says(
    "a denial of something else leaves the event as it is",
    [{ kind: "event", actor: ["armenia"], certainty: "asserted" }],
    `
    ⟦Armenia carried out an attack on a school in Ganja⟧ on Sunday.
    The ministry denied that it had lost a drone.
    `,
  );
