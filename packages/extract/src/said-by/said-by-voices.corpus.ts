import { own, type Saying, says } from "./said-by.corpus.js";

/** Whom words like "him", "its army" and "the rights group" mean, and who is quoted over several sentences, by kind. */
export const voiceSayings: Readonly<Record<string, readonly Saying[]>> = {
  "according to a pronoun": [
    says(
      "omar-doe",
      "Mayor Omar Doe spoke to reporters, he said. ¶ According to him, ⟦12 people were killed⟧ in Kutum.",
    ),
    says(
      "omar-doe",
      "Mayor Omar Doe said the town was calm. ¶ ⟦Twelve people were killed⟧, according to him, in a raid on Kutum.",
    ),
    says(
      "lena-doe",
      "Governor Lena Doe said shells fell on the port. ¶ According to her, ⟦two people were wounded⟧.",
    ),
    says(
      "halyard",
      "The security firm Halyard said a tanker was hit. ¶ According to it, ⟦three missiles⟧ were fired.",
    ),
    says(
      "witnesses",
      "Witnesses said jets flew low. ¶ According to them, ⟦eight shells⟧ landed near the port.",
    ),
    says("husband", "Governor Lena Doe spoke. ¶ According to her husband, ⟦eight shells⟧ landed.", {
      kind: "anonymous",
    }),
    own("The town was calm. ¶ According to it, ⟦12 people were killed⟧ in Kutum."),
  ],
  "a spokesman is a person": [
    says(
      "army",
      "An army spokesman said shells fell on the port. ¶ He said ⟦seven rebels were killed⟧ in Mannar.",
      { words: "An army spokesman" },
    ),
    says(
      "israel",
      "An Israeli military spokeswoman said jets struck the town. ¶ She said ⟦seven fighters were killed⟧.",
    ),
    says(
      "police",
      "A police spokesman said a bomb went off. ¶ “⟦Seven people were killed⟧,” he told reporters.",
    ),
    says(
      "interior-ministry",
      "A spokesperson for the interior ministry said a bomb went off. ¶ She added that ⟦seven people were killed⟧.",
    ),
    own("The army said shells fell on the port. ¶ He said ⟦seven rebels were killed⟧ in Mannar."),
  ],
  "whose organ it is": [
    says("israel", "Israel ⟦launched air strikes⟧ on Gaza on Tuesday, its military announced.", {
      words: "its military",
    }),
    says("houthis", "The Houthis fired ⟦12 missiles⟧ at ships, their spokesman said."),
    says("russia", "Russia shot down ⟦38 drones⟧ overnight, its defence ministry said."),
    says("hezbollah", "Hezbollah fired ⟦40 rockets⟧ at the base, its media office said."),
    says("omar-doe", "Mayor Omar Doe visited the port. ¶ ⟦Two people were wounded⟧, his office said."),
    says("military", "Rain fell all day. ¶ ⟦Two people were wounded⟧, its military said."),
  ],
  "what “which it said” means": [
    says(
      "halyard",
      "Halyard on Tuesday released pictures of a battle in which it said ⟦43 soldiers were killed⟧.",
    ),
    says("israel", "Israel showed the site of a raid in which it said ⟦12 fighters were killed⟧."),
    says("hamas", "Hamas put out a video of an ambush in which it said ⟦five soldiers were killed⟧."),
    says(
      "northern-command",
      "Northern Command said a ship was hit. ¶ Rebels attacked the port, it said, and ⟦two sailors were killed⟧.",
    ),
    own("The video showed a battle in which it said ⟦43 soldiers were killed⟧."),
  ],
  "a group by what it does": [
    says(
      "halyard-rights",
      "Halyard Rights said jets struck a market. ¶ The rights group said ⟦31 people were killed⟧ in the raid.",
      { words: "The rights group" },
    ),
    says(
      "hamas",
      "Hamas fired at a patrol on Monday. ¶ The militant group said ⟦five soldiers were killed⟧.",
    ),
    says(
      "ltte",
      "The LTTE claimed that soldiers fled. ¶ The rebel group said ⟦three soldiers were killed⟧ in Mannar.",
    ),
    says("tass", "TASS said a depot burned. ¶ The news agency said ⟦three people were killed⟧ in Belgorod."),
    says(
      "halyard-network",
      "Jets struck a market, according to the Halyard Network. ¶ The London-based monitoring group said ⟦31 people were killed⟧.",
    ),
    says(
      "police",
      "UNIFIL said shells fell near its post. ¶ The police said ⟦31 people were killed⟧ in Tyre.",
    ),
    says(
      "hospital",
      "UNIFIL said shells fell near its post. ¶ The hospital said ⟦31 people were killed⟧ in Tyre.",
    ),
    own("The rights group grew. ¶ ⟦Five soldiers were killed⟧ in Mali on Monday."),
  ],
  "what is quoted, and by whom": [
    says(
      "army",
      "“The army killed ⟦10 rebels⟧ at the border on Sunday. Troops confirmed that many fled,” an army spokesman said.",
      { words: "an army spokesman" },
    ),
    says(
      "general-staff",
      "“Our post was the target of an attack,” said a statement from the general staff. ¶ “A first report states that ⟦12 soldiers were killed⟧.”",
      { certainty: "asserted" },
    ),
    says(
      "interior-ministry",
      "“The town is calm,” the interior ministry said. ¶ “⟦Twelve people were killed⟧ in the raid on Kutum.”",
    ),
    says(
      "omar-doe",
      "Mayor Omar Doe spoke to reporters, he said. ¶ Quote from Doe: “Jets struck the town, and ⟦12 people were killed⟧.”",
    ),
    says(
      "omar-doe",
      "Mayor Omar Doe spoke to reporters, he said. ¶ Quote from Doe: “Jets struck the town. ¶ ⟦Another 12 people were killed⟧ in Kutum.”",
    ),
    says(
      "omar-doe",
      "Source: Omar Doe, Head of Kutum Military Administration, on Telegram ¶ Quote: “Jets struck the town, and ⟦12 people were killed⟧.”",
    ),
    own(
      "“The town is calm,” the interior ministry said. ¶ ⟦Twelve people were killed⟧ in the raid on Kutum.",
    ),
    own("Source: Halyard on Telegram ¶ ⟦Twelve people were killed⟧ in a raid on Kutum."),
    own("The mayor called it “a quiet day”. ¶ ⟦Twelve people were killed⟧ in a raid on Kutum."),
  ],
};
