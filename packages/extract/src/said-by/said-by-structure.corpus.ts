import { own, type Saying, says } from "./said-by.corpus.js";

/** Where what is said begins and ends, and who the subject of a long sentence is, by kind. */
export const structureSayings: Readonly<Record<string, readonly Saying[]>> = {
  "where what is said begins": [
    says("halyard", "The firm Halyard said as many as ⟦16 soldiers were injured⟧ in Adampan."),
    says("omar-doe", "Mayor Omar Doe told reporters ⟦40 people were killed⟧ in Kutum."),
    says("omar-doe", "Mayor Omar Doe told AFP gunmen had ⟦killed 40 people⟧ in Kutum.", {
      via: "agence-france-presse",
    }),
    says("omar-doe", "Mayor Omar Doe told Reuters Israel had ⟦killed 40 people⟧ in Tyre.", {
      via: "reuters",
    }),
    says("omar-doe", "Mayor Omar Doe told local media that ⟦40 people were killed⟧ in Kutum."),
    says(
      "united-nations",
      "In May, the UN said a wave of raids since the start of the year had ⟦killed nearly 200 people⟧ in Ituri.",
    ),
    says("omar-doe", "Provincial deputy Omar Doe, who was at the scene, spoke of ⟦23 deaths⟧."),
    says("witnesses", "Witnesses spoke of at least ⟦23 dead⟧ after a raid on Kutum."),
    says(
      "omar-doe",
      "The post was ⟦attacked 23 times⟧ in May, Mayor Omar Doe told reporters: 14 times in Mali.",
    ),
    says(
      "omar-doe",
      "⟦Twelve people were killed⟧, Mayor Omar Doe said on Monday: eight in Kutum and four in Mellit.",
    ),
    says(
      "omar-doe",
      "Mayor Omar Doe said on Monday: ⟦eight people were killed⟧ in Kutum and four in Mellit.",
    ),
    own("Omar Doe spoke of his fears after ⟦23 people were killed⟧ in Kutum."),
    own("As many people were away, ⟦16 soldiers were injured⟧ in Adampan."),
    own("Mayor Omar Doe told reporters of his fears after ⟦40 people were killed⟧ in Kutum."),
  ],
  "where what is claimed ends": [
    own(
      "The rebels claimed to have taken a post in September, and unknown gunmen ⟦killed three soldiers⟧ in October.",
    ),
    own("The rebels claimed to have taken a post, and on Friday a blast ⟦killed three soldiers⟧."),
    says("rebels", "The rebels claimed to have taken a post and ⟦killed three soldiers⟧ in October.", {
      certainty: "claimed",
    }),
    says("rebels", "The rebels said they had taken a post, and ⟦three soldiers were killed⟧ in October."),
  ],
  "who the subject of a long sentence is": [
    says(
      "karim-doe",
      "Karim Doe, the police chief of Zarif province, of which Zarif is the capital, told a press conference that ⟦95 people were killed⟧.",
    ),
    says(
      "karim-doe",
      "Karim Doe, chairman of the council, while confirming the incident on Friday, said ⟦seven villagers were killed⟧.",
    ),
    says(
      "karim-doe",
      "Karim Doe, chairman of the council while confirming the incident on Friday said ⟦seven villagers were killed⟧.",
    ),
    says(
      "newly-formed-group",
      "A newly formed group led by a fighter once loyal to Somalia's Omar Doe said it had ⟦killed three soldiers⟧.",
    ),
    says(
      "russian-sources",
      "Russian sources, including Zarif People's Republic (ZPR) Head Karim Doe, also claimed that ⟦three bridges⟧ were hit.",
      { certainty: "claimed", kind: "anonymous" },
    ),
    says(
      "halyard-network",
      "The Halyard Network, a monitor with sources on the ground, said ⟦12 fighters were killed⟧.",
    ),
    own("Karim Doe, chairman of the council, was abroad when ⟦seven villagers were killed⟧ in Kutum."),
    own("A group loyal to Omar Doe fled after ⟦three soldiers were killed⟧ in Kutum."),
  ],
  "what only describes a name": [
    says(
      "ltte",
      "The separatist Liberation Tigers of Tamil Eelam said ⟦three soldiers were killed⟧ in Mannar.",
    ),
    says(
      "al-shabaab",
      "Al-Qaida-linked Al-Shabaab fighters said they had ⟦killed four officers⟧ in Jubaland.",
    ),
    says("al-shabaab", "The al-Qaida-affiliated group Al-Shabaab said it had ⟦killed four officers⟧."),
    says("hezbollah", "Iran-backed Hezbollah said ⟦three fighters were killed⟧ in Tyre."),
    says("zarif-security-tracker", "⟦Three people were killed⟧, according to the Zarif Security Tracker."),
    says("united-nations", "According to UN figures, raids in Mali ⟦left 40 people dead⟧ last year."),
    says("united-nations", "Raids in Mali ⟦left 40 people dead⟧ last year, UN figures show."),
    says(
      "person-familiar-with-the-matter",
      "⟦Three people were killed⟧, a person familiar with the matter said.",
      {
        kind: "anonymous",
      },
    ),
    says("iran-backed-militias", "Iran-backed militias said they had fired ⟦three drones⟧."),
    own("Al-Qaida-linked fighters ⟦killed four officers⟧ in Jubaland."),
    own("An American study of the war began after ⟦40 people were killed⟧ in Mali."),
  ],
  "who has no name": [
    says("sides", "⟦Two soldiers were killed⟧ near Mannar, both sides said.", { kind: "anonymous" }),
    says("locals", "An airstrike on a village ⟦killed ten people⟧, locals and media reports said."),
    says("local-residents", "⟦Ten people were killed⟧, local residents said.", { kind: "anonymous" }),
    says("sources-close-to-the-army", "⟦Ten people were killed⟧, sources close to the army said.", {
      kind: "anonymous",
    }),
    own("Both sides met after ⟦two soldiers were killed⟧ near Mannar."),
    own("Media reports said ⟦ten people were killed⟧."),
  ],
};
