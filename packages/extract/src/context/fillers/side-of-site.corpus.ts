import { documentCorpus } from "@sitrep/testing";
import { sideOfSite } from "./target.js";

export default documentCorpus(sideOfSite)
  .says(
    "a police patrol is of the state where it is",
    [{ kind: "event", target: ["iraq"] }],
    `⟦A roadside bomb exploded beside a police patrol in Kirkuk⟧ on Sunday.`,
  )
  .says(
    "a state that strikes does not hit itself",
    [{ kind: "event", actor: ["iraq"], target: [] }],
    `⟦Iraqi jets hit a military camp near Fallujah⟧ on Sunday.`,
  )
  .says(
    "so are the soldiers and the security forces that are attacked",
    [{ kind: "event", target: ["mali"] }],
    `⟦Gunmen ambushed soldiers near Gao⟧ on Sunday.`,
    `⟦Gunmen attacked a security forces convoy near Gao⟧ on Sunday.`,
  )
  .says(
    "soldiers of a mission are no state's",
    [{ kind: "event", target: ["united-nations"] }],
    `⟦Gunmen ambushed UN soldiers near Gao⟧ on Sunday.`,
  )
  .says(
    "and what states alone have",
    [{ kind: "event", actor: ["boko-haram"], target: ["nigeria"] }],
    `⟦Boko Haram fighters attacked a prison in Bauchi⟧ on Sunday.`,
    `⟦Boko Haram fighters stormed a checkpoint in Bauchi⟧ on Sunday.`,
  )
  .says(
    "a checkpoint that a state hits may be anybody's",
    [{ kind: "event", actor: ["us"], target: [] }],
    `⟦US jets hit a checkpoint near Raqqa⟧ on Sunday.`,
  )
  .says(
    "as where it is told what befell a post",
    [{ kind: "event", target: ["dr-congo"], place: "Goma" }],
    `⟦An army post came under attack near Goma⟧ on Monday.`,
    `⟦A military base was attacked near Goma⟧ on Monday.`,
  )
  .says(
    "counted sites have the side of their event",
    [
      { kind: "event", target: ["nigeria"], place: "Imo State" },
      { kind: "target_count", value: 2, target: ["nigeria"], place: "Imo State" },
    ],
    `⟦⟦Two police stations⟧ came under attack in Imo state⟧ on Monday.`,
  )
  .says(
    "soldiers who attack are not hit",
    [{ kind: "event", target: ["civilians"], place: "Goma" }],
    `⟦Army soldiers attacked a village near Goma⟧ on Monday.`,
  )
  .says(
    "the displaced are civilians",
    [{ kind: "event", actor: ["rapid-support-forces"], target: ["civilians"] }],
    `⟦The RSF shelled a displacement camp in El Fasher⟧ on Monday.`,
  );
