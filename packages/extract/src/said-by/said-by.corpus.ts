/** A figure between ⟦ ⟧, and who said it; sentences of several paragraphs are between ¶. */
export interface Saying {
  readonly text: string;
  /** null: the outlet says it itself */
  readonly said_by: string | null;
  readonly words?: string;
  readonly kind?: string;
  readonly via?: string;
  readonly certainty?: string;
  /** the words for the day that a figure counts as of */
  readonly as_of?: string | null;
}

export const says = (said_by: string, text: string, more: Partial<Saying> = {}): Saying => ({
  text,
  said_by,
  ...more,
});
export const own = (text: string): Saying => ({ text, said_by: null });

/** Kinds of saying, each with several ways to say it and sentences in which nobody is the claimant. */
export const sayings: Readonly<Record<string, readonly Saying[]>> = {
  "the outlet's own clause beside what is reported": [
    own(
      "Following strikes on Thursday against ⟦30 sites⟧ in Yemen, the Biden administration said it would defend shipping.",
    ),
    own(
      "Republicans said Biden was too weak on Iranian militias, which have carried out ⟦165 attacks⟧ on US troops since October.",
    ),
    own(
      "Israel struck ⟦3 Hezbollah positions⟧ on Monday and the Lebanese army said it had sent patrols to the border.",
    ),
    own(
      "The ministry announced the deaths of four soldiers on Sunday, and ⟦nine villagers were killed⟧ in a car bombing in Diyala.",
    ),
    own(
      "The army confirmed the loss of a pilot as at least ⟦14 civilians were killed⟧ in shelling of Sloviansk.",
    ),
    own("Hours after drones killed ⟦six soldiers⟧ at a base in Mali, the government said it would answer."),
    own("The UN chief said he was appalled, after ⟦40 people were killed⟧ in a strike on a market in Sudan."),
    own("The government said talks would go on, while shelling killed ⟦12 people⟧ in Kharkiv on Friday."),
    says("police", "Police said ⟦12 people were killed⟧ in Kabul and three others were missing."),
    says("police", "Gunmen stormed a hotel in Kabul on Monday and ⟦12 people were killed⟧, police said."),
    says(
      "lebanese-health-ministry",
      "Israel said it had hit 3 depots, while ⟦12 people were killed⟧ in Tyre, the Lebanese health ministry said.",
    ),
    says(
      "israel",
      "Israel said it had hit ⟦3 depots⟧, while 12 people were killed in Tyre, the Lebanese health ministry said.",
    ),
  ],
  "in the same sentence behind and before": [
    says("police", "At least ⟦12 people were killed⟧ in the blast, police said on Sunday."),
    says("police", "⟦Twelve people⟧, police said, were killed in the blast in Kabul."),
    says("police", "The blast killed 12 people, police said, including ⟦three children⟧."),
    says("ukraine", "The Ukrainian military said Russia had launched ⟦38 drones⟧ overnight."),
    says("ukrainian-air-force", "Ukraine's air force said on Telegram that it had downed ⟦33 drones⟧."),
    says(
      "unifil",
      "A patrol came under fire and ⟦two peacekeepers were injured⟧, UNIFIL said in a statement.",
    ),
    says("witnesses", "⟦Eight shells⟧ landed near the port of Omdurman, according to witnesses.", {
      kind: "anonymous",
    }),
    says("witnesses", "According to witnesses, ⟦eight shells⟧ landed near the port of Omdurman."),
    says("hospital-officials", "Hospital officials put the death toll from the strike in Rafah at ⟦31⟧."),
    says("ministry-of-health", "The Ministry of Health reported that ⟦31 people were killed⟧ in Rafah."),
  ],
  "what is printed holds a name": [
    own(
      "The premier's claim to be acting in self-defence looked weak after it emerged that only ⟦2 ships⟧ had been attacked by the Houthis.",
    ),
    own("Local reports said ⟦12 shells⟧ landed in Omdurman."),
    own("Reports out of the city say ⟦12 shells⟧ landed in Omdurman."),
    own("⟦Twelve people were killed⟧, and no arrests were reported."),
    own("The number of fighters reported killed in the raid rose to ⟦14⟧."),
    says("perm-region", "Another source, Perm Region, reported ⟦85 people injured⟧ in the blast on Friday."),
    says("dan-roe", "As Gen. Dan Roe said, ⟦85 targets⟧ were struck at seven facilities in Syria.", {
      kind: "person",
    }),
  ],
  "who passed it on": [
    says(
      "fsb",
      "The state news agency TASS reported, citing the FSB, that ⟦40 people were killed⟧ in the attack on Friday.",
      { via: "tass" },
    ),
    says(
      "gaza-health-ministry",
      "⟦More than 30,000 people have been killed⟧ in Gaza, the UN human rights office said, citing Gaza's health ministry.",
      { via: "ohchr" },
    ),
    says("diplomats", "⟦Forty people were killed⟧ in the attack, Reuters reported, citing two diplomats.", {
      via: "reuters",
    }),
    says("police", "Xinhua, quoting police, reported that ⟦40 people were killed⟧ in Kabul.", {
      via: "xinhua",
    }),
    says("hassan-doe", "The BBC quoted Mayor Hassan Doe as saying that ⟦40 people were killed⟧ in Kabul.", {
      via: "bbc",
    }),
    says("hassan-doe", "Mayor Hassan Doe was quoted by the BBC as saying ⟦40 people were killed⟧ in Kabul.", {
      via: "bbc",
    }),
    says("us", "Two US officials told Reuters that ⟦12 rockets⟧ were fired at Ain al-Asad.", {
      via: "reuters",
    }),
    says("us", "CNN reported that US officials said ⟦12 rockets⟧ were fired at Ain al-Asad.", { via: "cnn" }),
    says("reuters", "Reuters reported that ⟦12 rockets⟧ were fired at Ain al-Asad.", { kind: "outlet" }),
    says("police", "Police told a parliamentary committee that ⟦12 people were killed⟧ in Kabul."),
  ],
  "the next sentences, tied to the one before": [
    says(
      "northern-command",
      "Northern Command said five missiles were fired by the Houthis on Monday. ¶ One of these missiles struck a tanker and ⟦two were shot down⟧.",
    ),
    says(
      "ministry",
      "The ministry said nine people were killed in the raid on Kutum. ¶ These included ⟦six nurses⟧ who were killed in a clinic.",
    ),
    says(
      "police",
      "At least 12 people were killed in Kabul, police said. ¶ Among the dead were ⟦three children⟧.",
    ),
    says(
      "police",
      "At least 12 people were killed in Kabul, police said. ¶ A further ⟦70 people were injured⟧.",
    ),
    says(
      "police",
      "At least 12 people were killed in Kabul, police said. ¶ Another ⟦70 people were injured⟧.",
    ),
    own("At least 12 people were killed in Kabul. ¶ Another ⟦70 people were injured⟧."),
    own(
      "Police said they were searching for the gunmen. ¶ In Herat, ⟦70 people were injured⟧ in a blast on Monday.",
    ),
    own(
      "At least 12 people were killed in Kabul, police said. ¶ Elsewhere ⟦70 people were injured⟧ in a blast in Herat.",
    ),
  ],
  "an outlet that speaks of itself is no other body": [
    own(
      "The rescue agency said the dead were buried. ¶ Since June shelling has killed ⟦140 people⟧ in El Obeid, according to a tally by this agency.",
    ),
    own(
      "In Kadugli, raiders burned a mill. ¶ Since June shelling has killed ⟦140 people⟧, according to this newspaper.",
    ),
    own(
      "A rights group wants an inquiry. ¶ At least ⟦140 people were killed⟧ in El Obeid, a count by this website shows.",
    ),
    own("The army opened a school. ¶ ⟦Nine people were killed⟧ in El Obeid, our correspondent said."),
    own("The Sudan News Agency has closed. ¶ ⟦Nine people were killed⟧ in El Obeid, this reporter said."),
    says(
      "halyard",
      "Halyard Risk guards tankers. ¶ The newspaper Al Hayat rang its office. ¶ This firm, Halyard, said ⟦two missiles⟧ hit a ship.",
    ),
  ],
  "an opening phrase of place is nobody's name": [
    says(
      "firm",
      "In Kadugli, raiders burned a mill. ¶ The firm said ⟦two missiles⟧ hit a depot in El Obeid.",
    ),
    says(
      "agency",
      "Near Kadugli, raiders burned a mill. ¶ The agency said ⟦nine people were killed⟧ in El Obeid.",
    ),
    says(
      "firm",
      "After Kadugli Gold closed, trade stopped. ¶ The firm said ⟦nine people were killed⟧ in El Obeid.",
    ),
    says(
      "halyard-risk",
      "Halyard Risk guards tankers. ¶ The firm said ⟦two missiles⟧ hit a ship in the Red Sea.",
    ),
  ],
  "stand-ins mean the name": [
    says(
      "halyard",
      "The security firm Halyard said three missiles were launched at a tanker on Monday. ¶ The firm said ⟦two of the missiles⟧ fell into the sea.",
      { words: "The firm" },
    ),
    says(
      "oleh-kiper",
      "Governor Oleh Kiper said five drones were shot down. ¶ He added that ⟦two missiles⟧ hit a depot.",
    ),
    says(
      "hezbollah",
      "Hezbollah fighters have shelled the border for months. ¶ The group said it fired ⟦50 rockets⟧ on Monday.",
    ),
    says(
      "ukmto",
      "UKMTO warned ships in the Red Sea. ¶ It said ⟦two missiles⟧ exploded near a tanker on Monday.",
    ),
    says(
      "lloyd-austin",
      "Defense Secretary Lloyd Austin visited the base. ¶ Austin said ⟦three soldiers were wounded⟧ on Sunday.",
    ),
    says(
      "syrian-observatory-for-human-rights",
      "The Syrian Observatory for Human Rights tracks the war. ¶ The Observatory said ⟦40 barrel bombs⟧ were dropped on Idlib.",
    ),
    says(
      "israel",
      "The Israeli army said a convoy was hit. ¶ It added that ⟦12 militants were killed⟧ in the strike.",
    ),
  ],
  "brackets, links and days between the name and the verb": [
    says(
      "northern-command",
      "⟦Three sailors were killed⟧ in a missile attack on a tanker, [Northern Command](https://example.org/a) (NORCOM) said.",
    ),
    says(
      "ivan-marchuk",
      "Navy spokesman Ivan Marchuk on Nov. 17 said Ukrainian forces had destroyed ⟦15 Russian ships⟧.",
    ),
    says(
      "ukmto",
      "The United Kingdom Maritime Trade Operations (UKMTO) office said that ⟦three rockets⟧ had struck a freighter.",
    ),
    says("volga24", "A second site, Volga24, later said ⟦18 guards were killed⟧ in the attack."),
    says(
      "palestinian-ministry-of-health",
      "The Palestinian Ministry of Health announced, on Tuesday, that ⟦38 people were killed⟧ in Gaza.",
    ),
    says(
      "syrian-observatory-for-human-rights",
      "The Syrian Observatory for Human Rights, which monitors the war, said ⟦40 barrel bombs⟧ were dropped.",
    ),
    says("officials", "Two officials, speaking on condition of anonymity, said ⟦12 rockets⟧ hit the base."),
    says(
      "doctor-at-orlan-clinic",
      "Two grenades injured ⟦37 people⟧, a doctor at Orlan clinic, which took them in, said.",
    ),
  ],
  quotations: [
    says(
      "lloyd-austin",
      "Defense Secretary Lloyd Austin issued a statement on Tuesday. ¶ “Today U.S. forces conducted strikes on ⟦three facilities⟧ used by militias in Iraq.”",
    ),
    says(
      "oleh-kiper",
      "“Five drones were shot down,” Governor Oleh Kiper said. ¶ “⟦Two missiles⟧ hit a depot.”",
    ),
    says("oleh-kiper", "“⟦Five drones⟧ were shot down,” said Oleh Kiper, governor of the region."),
    says(
      "centcom",
      "“The group fired ⟦two anti-ship missiles⟧ from Yemen. ¶ There were no injuries,” U.S. Central Command said in a statement.",
    ),
    says(
      "dan-roe",
      "[Chairman Dan Roe](https://example.org/y): “All ⟦three sites⟧ were hit in the strikes on Saturday.”",
    ),
    says(
      "dan-roe",
      "Chairman Dan Roe wrote on Monday: ¶ “All ⟦three sites⟧ were hit in the strikes on Saturday.”",
    ),
    own("The “ghost fleet” grew. ¶ ⟦Twelve people were killed⟧ in Kabul on Monday."),
    own("Chairman Dan Roe spoke on Monday. ¶ ⟦Twelve people were killed⟧ in Kabul on Monday."),
  ],
};
