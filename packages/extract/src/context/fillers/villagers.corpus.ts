import { documentCorpus } from "@sitrep/testing";
import { villagers } from "./villagers.js";

export default documentCorpus(villagers)
  .says(
    "people live in a village, whoever attacks it",
    [{ kind: "event", actor: ["allied-democratic-forces"], target: ["civilians"], country: ["CD"] }],
    `⟦ADF rebels attacked the village of Orlan in Beni⟧ on Monday.`,
  )
  .says(
    "and trade at a market",
    [{ kind: "event", target: ["civilians"], place: "Sagaing Region" }],
    `On Friday a jet ⟦bombed a market in Sagaing Region⟧.`,
  )
  .says(
    "a post in a village is no village",
    [{ kind: "event", target: ["nigeria"] }],
    `⟦Gunmen attacked a police post in a village near Maiduguri⟧ on Monday.`,
  );
