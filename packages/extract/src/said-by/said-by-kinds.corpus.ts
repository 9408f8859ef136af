import { own, type Saying, says } from "./said-by.corpus.js";

/** Papers and those who issue them, clauses in between, and words that lead back over sentences, by kind. */
export const kindSayings: Readonly<Record<string, readonly Saying[]>> = {
  "a report that quotes": [
    says(
      "hospital-officials",
      "⟦Twelve people were killed⟧ in Orlan on Tuesday, said a Halyard report quoting hospital officials.",
      { via: "halyard" },
    ),
    says(
      "gaza-health-ministry",
      "Media reports citing the Gaza health ministry say ⟦12 people were killed⟧ on Tuesday.",
    ),
    says(
      "american-universities",
      "A study by American universities ⟦estimates the death toll at 130⟧ in Orlan.",
    ),
    says(
      "witness",
      "According to a witness account, which Reuters could not verify, jets ⟦killed 12 people⟧ in Orlan.",
      { certainty: "claimed" },
    ),
    says(
      "health-ministry",
      "The health ministry's latest figures also include ⟦233 people who were killed⟧ in May.",
    ),
    own("The dead include ⟦12 people who were killed⟧ by shells in Orlan."),
    own("⟦Twelve people were killed⟧ in Orlan, and Trend reports nothing of it."),
  ],
  "a paper and who issued it": [
    says(
      "ministry-of-defense",
      "A statement issued by the Ministry of Defense states that ⟦five soldiers were killed⟧.",
    ),
    says(
      "ministry",
      "According to figures released by the ministry on Friday, the war ⟦has killed 559 people⟧.",
    ),
    says("navy", "A list published by the navy says ⟦three sailors were killed⟧."),
    says("hamas-health-ministry", "The Hamas health ministry said ⟦45 people were killed⟧ in Rafah."),
    says("officials", "Officials on Friday raised the death ⟦toll to 559⟧."),
    says(
      "national-police",
      "⟦Four officers were killed⟧ in Orlan, according to a National Police press release.",
    ),
    says("centcom", "CENTCOM released a statement saying that ⟦two missiles⟧ hit a tanker."),
    own("A statement issued by the ministry speaks of hope. ¶ ⟦Five soldiers were killed⟧ in Kutum."),
    own("Rebels ⟦killed five soldiers⟧ and issued a list of demands."),
  ],
  "who passes on and who is named": [
    says("local-officials", "Citing local officials, Radio Orlan said ⟦12 people were killed⟧.", {
      via: "radio-orlan",
    }),
    says(
      "interior-ministry",
      "⟦Twelve people were killed⟧, the interior ministry was quoted as saying by state TV.",
      {
        via: "state-tv",
      },
    ),
    says("omar-doe", "Police chief Omar Doe told the BBC's Persian service that ⟦six people were killed⟧.", {
      via: "bbc",
    }),
    says("health-ministry", "⟦Twelve people were killed⟧, per the health ministry."),
    says("dr-congo", "DR Congo said ⟦12 soldiers were killed⟧ near Goma."),
    says("anas-dorrel", "The minister's nephew Anas Dorrel said ⟦12 people were killed⟧."),
    says("eyewitness", "A 12-year-old eyewitness said ⟦six people were killed⟧."),
    says(
      "officials",
      "⟦Twelve people were killed⟧ in Gedaref, Kassala and River Nile states, officials said.",
    ),
    says("group", "Police said a bomb went off. ¶ The group said ⟦12 soldiers were killed⟧."),
    own("⟦Twelve people were killed⟧ per day in Gedaref, Kassala and River Nile states, on average."),
    own("⟦Twelve people were killed⟧, and state TV quoted nobody."),
  ],
  "a clause in between": [
    says(
      "ivan-marchuk",
      "According to Governor Ivan Marchuk, drones set a plant on fire, which has since been put out, and ⟦damaged four houses⟧.",
    ),
    says("police", "Police said after the clashes on Monday that ⟦12 people were killed⟧ in Kutum."),
    says(
      "filip-dorrel",
      "The attack ⟦injured one person⟧ in Orlan, its governor, Filip Dorrel, said on the Halyard messaging app.",
    ),
    says(
      "ministry",
      "The ministry said 87 bodies were brought in, while ⟦644 people were injured⟧ in the Israeli attack.",
    ),
    own(
      "A strike in May, which a US official said was carried out by Israel, ⟦killed six militants⟧ in Tyre.",
    ),
    own(
      "An aid worker at a camp that took in survivors, and who asked for help, left before ⟦63 people were killed⟧.",
    ),
    own("Republicans said the plan was weak on militias, which have ⟦killed 12 troops⟧."),
  ],
  "back to who spoke": [
    says(
      "orlan-observatory",
      "The Orlan Observatory said a clinic was hit. ¶ The watchdog said ten were hurt. ¶ It said ⟦two children were killed⟧.",
    ),
    says(
      "anna-petrova",
      "Anna Petrova said many had died. ¶ The official said ⟦188 nurses had been killed⟧.",
    ),
    says("ministry", "The ministry spoke of a raid it said ⟦left two children dead⟧ in Kutum."),
    says(
      "omar-doe",
      "The director of the hospital, Omar Doe, told the US agency Associated Press (AP) that ⟦12 people were killed⟧.",
    ),
    says("air-force", "Russia launched ⟦three guided missiles⟧ during the attack, the air force said."),
    says("official", "Anna Petrova left the town. ¶ The official said ⟦188 nurses had been killed⟧."),
    says(
      "omar-doe",
      "The head of the police, Gen. Omar Doe, said there were two raids. ¶ ⟦Two soldiers were wounded⟧ in Orlan, he said.",
    ),
    says(
      "ivo-tan",
      "⟦One soldier was killed⟧, Maj. Ivo Tan Jr., spokesman for the Northern Command (NORCOM), said.",
    ),
    says(
      "ivan-marchuk",
      "Colonel Ivan Marchuk gave details. ¶ ⟦Two soldiers were wounded⟧, he said adding that rebels had left.",
    ),
    own("The mayor spoke. ¶ The “Orlan Front' group claimed an attack in which ⟦20 people were killed⟧."),
    own("The Orlan Front claimed the attack on the base in which ⟦20 people were killed⟧."),
    says("orlan-front", "The Orlan Front claimed the attack on the base ⟦killed 20 soldiers⟧."),
    own("The Orlan Front claimed three attacks on bases that ⟦killed six people⟧."),
    says(
      "orlan-front",
      "On the other hand, the Orlan Front claimed responsibility, saying a bomber had ⟦killed eight people⟧.",
    ),
    own("The watchdog spoke of a clinic. ¶ ⟦Two children were killed⟧ in Kutum."),
  ],
};
