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
    `On Friday ⟦a jet bombed a market in Sagaing Region⟧.`,
  )
  .says(
    "as where several are counted",
    [
      { kind: "event", target: ["civilians"], place: "Plateau State" },
      { kind: "target_count", value: 3, target: ["civilians"], place: "Plateau State" },
    ],
    `⟦Gunmen attacked ⟦three villages⟧ in Plateau state⟧ on Monday.`,
  )
  .says(
    "a post in a village is no village",
    [{ kind: "event", target: ["nigeria"] }],
    `⟦Gunmen attacked a police post in a village near Maiduguri⟧ on Monday.`,
  );
