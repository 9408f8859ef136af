/** A figure between ⟦ ⟧, and who said it; sentences of several paragraphs stand between ¶. */
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

const says = (said_by: string, text: string, more: Partial<Saying> = {}): Saying => ({
  text,
  said_by,
  ...more,
});
const own = (text: string): Saying => ({ text, said_by: null });

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
  "an independent body is never its country": [
    says(
      "sudan-relief-monitor",
      "At least ⟦17 people were killed⟧ in El Fasher on Tuesday, according to the Sudan Relief Monitor.",
      { kind: "organisation" },
    ),
    says("volga24", "Russia's Volga24 news site says ⟦62 people were killed⟧ in the attack near Moscow."),
    says(
      "anna-petrova",
      "The Russian journalist and head of Russia Now Anna Petrova claimed that ⟦143 people were killed⟧ in the attack.",
      { kind: "person" },
    ),
    says("syrian-state-media", "Syrian state media said ⟦three missiles⟧ hit Damascus on Monday.", {
      kind: "outlet",
    }),
    says("tasnim", "Iran's Tasnim news agency said ⟦three missiles⟧ hit Isfahan on Monday.", {
      kind: "outlet",
    }),
    says(
      "ukrainian-regional-governor",
      "The Ukrainian regional governor said ⟦three missiles⟧ hit the port on Monday.",
    ),
    says(
      "iraqi-kurdish-rights-group",
      "An Iraqi Kurdish rights group said ⟦three civilians were killed⟧ in Dohuk on Monday.",
    ),
    says("hamas-run-health-ministry", "The Hamas-run health ministry said ⟦31 people were killed⟧ in Rafah."),
    says("israel", "The Israeli military said ⟦12 rockets⟧ were fired from Gaza on Monday.", {
      kind: "organisation",
    }),
    says("iraq", "Iraqi officials said ⟦12 rockets⟧ were fired at the base on Monday.", {
      kind: "anonymous",
    }),
    says("turkey", "Turkey's interior minister said ⟦12 people were killed⟧ in the blast in Ankara."),
    says("houthis", "A Houthi spokesman said the group had fired ⟦12 missiles⟧ on Monday."),
    says("houthis", "Yemen's Houthis said they had fired ⟦12 missiles⟧ on Monday."),
  ],
  "papers and counts": [
    says(
      "hague-institute",
      "A patrol fired ⟦two shells⟧ at reporters in October, according to a report by the Hague Institute published on Thursday.",
    ),
    says(
      "sudan",
      "⟦About 7,300 children have been killed⟧ in the war, a figure given by the Sudanese Ministry of Health.",
    ),
    says(
      "agence-france-presse",
      "The war has killed ⟦more than 200 people⟧ since January, according to an AFP tally.",
    ),
    says("agence-france-presse", "An AFP count shows that ⟦200 people have been killed⟧ since January."),
    says("police", "Police figures show that ⟦200 people were killed⟧ in Kabul last month."),
    says(
      "united-nations",
      "⟦Forty people were killed⟧ in Darfur, according to figures released by the United Nations.",
    ),
    says("ministry-of-defence", "The deaths of ⟦two soldiers⟧ were confirmed by the Ministry of Defence."),
    says("israel", "The Israeli army's claim to have killed ⟦40 fighters⟧ in Jenin could not be verified."),
    own("An investigation was opened after ⟦two soldiers were killed⟧ in Jenin."),
    own("The count of votes went on while ⟦two soldiers were killed⟧ in Jenin."),
  ],
  "people with names and offices": [
    says("pat-ryder", "Pentagon spokesman Maj. Gen. Pat Ryder said ⟦12 rockets⟧ were fired at the base.", {
      kind: "person",
    }),
    says(
      "lloyd-austin",
      "The US Secretary of Defence, Lloyd Austin, said ⟦12 rockets⟧ were fired at the base.",
    ),
    says(
      "yahya-sarea",
      "Yahya Sarea, the Houthis' military spokesman, said the group had fired ⟦12 missiles⟧.",
    ),
    says("antony-blinken", "Secretary of State Antony Blinken said ⟦12 rockets⟧ were fired at the embassy."),
    says(
      "vitali-klitschko",
      "Kyiv mayor Vitali Klitschko wrote on Telegram that ⟦three missiles⟧ had hit the city.",
    ),
    says("vitali-klitschko", "Mayor of Kyiv Vitali Klitschko said ⟦three missiles⟧ had hit the city."),
    says("serhiy-lysak", "The governor, Serhiy Lysak, said ⟦five drones⟧ were shot down."),
    says("abdul-al-doe", "Dr. Abdul al-Doe, who runs the hospital, said ⟦five people were killed⟧ in Idlib."),
    says(
      "john-kirby",
      "National Security Council spokesman John Kirby said at a briefing that ⟦12 rockets⟧ were fired at the base.",
    ),
    says("pentagon", "The Pentagon has said that ⟦12 rockets⟧ were fired at the base."),
  ],
  "further ways of the subject and the verb": [
    says(
      "karim-doe",
      "“⟦Thirty people were wounded⟧,” Karim Doe, a spokesman for Zarif Hospital, the largest in the city, told Reuters.",
      { via: "reuters" },
    ),
    says(
      "us-led-coalition",
      "The US-led coalition fighting the group in both Syria and Iraq said it had launched ⟦10 air strikes⟧.",
    ),
    says(
      "sudanese-doctors-group",
      "⟦Sixteen civilians were killed⟧ in El Fasher, a Sudanese doctors' group said.",
    ),
    says("russia", "The Russian military condemned the raid and said ⟦12 soldiers were killed⟧ in Belgorod."),
    says(
      "omar-doe",
      "However, a local hospital chief, Omar Doe, gave another account, saying ⟦nine soldiers were wounded⟧.",
    ),
    says(
      "institute-of-eastern-studies",
      "The Institute of Eastern Studies has so far tracked ⟦73 attacks⟧ on US bases in Iraq.",
    ),
    says(
      "committee-to-protect-reporters",
      "⟦137 journalists were killed⟧ in the war, according to the Committee to Protect Reporters.",
    ),
    says(
      "us",
      "In a report, US officials said that in Iraq, as of midnight on March 25, ⟦285 people were killed⟧.",
    ),
    says(
      "eyewitnesses",
      "Eyewitnesses told reporters that five civilians were killed on the spot, while ⟦three were killed⟧ later.",
    ),
    says(
      "palestinian-islamic-jihad",
      "Islamic Jihad, which is smaller than the dominant, ruling movement, confirmed that ⟦three commanders were killed⟧.",
    ),
    says(
      "government-official",
      "Gunmen ⟦killed eight residents⟧ in Kaduna, a government official said on Wednesday, Trend reports citing Xinhua.",
    ),
    says("united-nations", "According to confirmed UN data, ⟦219 men were killed⟧ in Mariupol."),
    says(
      "somalia",
      "Fighters attacked a town near the border, ⟦killing seven soldiers⟧, the group and Somali officials said.",
    ),
    own("Preliminary reports say ⟦15 soldiers were killed⟧ near Afgoye."),
    own("Jets hit the road ⟦killing two men⟧ who Israel's military said had been preparing an attack."),
    own("Witnesses and relatives gathered after ⟦15 soldiers were killed⟧ near Afgoye."),
  ],
  "ways of outlets and hearers": [
    says(
      "caracol",
      "The soldiers were killed when rebels fired on a patrol, ⟦wounding two others⟧, the broadcaster Caracol reported.",
      { kind: "outlet" },
    ),
    says("bbc", "⟦At least 50 deaths⟧ were reported by BBC Burmese."),
    says(
      "zaw-doe",
      "Spokesman Zaw Doe confirmed on National Radio and Television (NRTV) that ⟦100 people were killed⟧ in the village.",
    ),
    says("medics", "In Gaza, medics, who spoke by phone, said ⟦three people⟧ were killed near the port."),
    says(
      "civil-defense",
      "The Civil Defense, first responders who work in the city, said ⟦three people⟧ and a driver were killed.",
    ),
    says(
      "emergency-worker-at-the-scene",
      "⟦At least 30 children were killed⟧, said an emergency worker at the scene and an official of the party.",
    ),
    own("⟦At least 50 deaths⟧ were reported by Monday."),
    own("The news was reported by radio after the Houthis hit ⟦two ships⟧."),
    own(
      "The Israeli military said a mayor was the target. ¶ ⟦Four more people were killed⟧ in a separate strike.",
    ),
  ],
  "further stand-ins": [
    says(
      "halyard-marine",
      "Halyard Marine guards tankers in the Red Sea. ¶ The company said ⟦two missiles⟧ fell into the sea.",
    ),
    says(
      "pat-doe",
      "Pentagon spokesman Pat Doe spoke to reporters on Monday. ¶ He said ⟦17 rockets⟧ were fired at the base.",
    ),
    own(
      "The ministry said talks would go on. ¶ The coach was tired. ¶ She said that ⟦17 rockets⟧ were fired at the base.",
    ),
    says(
      "el-obeid-committees",
      "The El Obeid Committees said a strike hit a clinic run by the Rapid Support Forces. ¶ The group said ⟦eight people were killed⟧.",
    ),
    says(
      "naik-doe",
      "The attack took place on Tuesday, said Naik Doe, a provincial governor's spokesman. ¶ ⟦15 insurgents were killed⟧, according to the spokesman.",
    ),
    says(
      "senior-defense-official",
      "A senior defense official spoke of the raid and said it failed. ¶ The official said ⟦three soldiers were wounded⟧.",
    ),
    says(
      "sabrina-doe",
      "Deputy Press Secretary Sabrina Doe spoke of the raids, she said. ¶ The mood was calm. ¶ The hall was full. ¶ “We conducted ⟦three strikes⟧ in Syria,” Doe said.",
    ),
    says(
      "ohchr",
      "The Office of the UN High Commissioner for Human Rights tracks the war. ¶ OHCHR said ⟦285 people were killed⟧ in Donetsk.",
    ),
    says(
      "northern-command",
      "Northern Command (NORCOM) said it had sent ships. ¶ NORCOM said ⟦three missiles⟧ hit a tanker on Monday.",
    ),
    says(
      "information-ministry",
      "The information ministry said a commander had died. ¶ It said ⟦more than 100 fighters were killed⟧.",
    ),
    own("A senior defense official spoke of the raid. ¶ ⟦Three soldiers were wounded⟧ in Mali on Monday."),
    own("The group grew rich. ¶ ⟦Three soldiers were wounded⟧ in Mali on Monday."),
  ],
  "how sure": [
    says("israel", "The Israeli army claims that ⟦90 fighters were killed⟧ in Jenin.", {
      certainty: "claimed",
    }),
    says("israel", "The Israeli army boasted that it had killed ⟦90 fighters⟧ in Jenin.", {
      certainty: "claimed",
    }),
    says(
      "lebanon",
      "Jets struck a convoy and the Lebanese army alleges that ⟦three journalists were injured⟧.",
      { certainty: "claimed" },
    ),
    says(
      "israel",
      "The Israeli army said ⟦90 fighters were killed⟧ in Jenin. ¶ The figures could not be independently verified.",
      { certainty: "claimed" },
    ),
    says("israel", "The Israeli army said ⟦90 fighters were killed⟧ in Jenin.", { certainty: "asserted" }),
    says("police", "⟦Twelve people were killed⟧, according to a provisional toll given by police.", {
      certainty: "initial",
    }),
    says("police", "⟦Twelve people were killed⟧ in Kabul, police said, calling the figure preliminary.", {
      certainty: "initial",
    }),
    {
      text: "Near Mosul, five strikes destroyed ⟦two bridges⟧. ¶ Strike assessments are based on initial reports.",
      said_by: null,
      certainty: "initial",
    },
    {
      text: "Near Mosul, five strikes destroyed ⟦two bridges⟧. ¶ The initial report was on radio.",
      said_by: null,
      certainty: "asserted",
    },
    {
      text: "⟦Twelve people were killed⟧ in Kabul. ¶ The name of the group could not be verified.",
      said_by: null,
      certainty: "asserted",
    },
  ],
  "the day of the statement": [
    says(
      "police",
      "The death toll from the blast in Kabul stood at ⟦310⟧ on Thursday, according to police.",
      { as_of: "Thursday" },
    ),
    {
      text: "The death toll from the blast in Kabul rose to ⟦320⟧ on Wednesday.",
      said_by: null,
      as_of: "Wednesday",
    },
    says("police", "Police said on Monday that ⟦12 people were killed⟧ in Kabul.", { as_of: "Monday" }),
    says(
      "ivan-marchuk",
      "Navy spokesman Ivan Marchuk on Nov. 17 said Ukrainian forces had destroyed ⟦15 Russian ships⟧.",
      { as_of: "Nov. 17" },
    ),
    says("armenia", "On May 3, Armenia reported that it had destroyed ⟦41 army trucks⟧.", {
      as_of: "May 3",
    }),
    says(
      "palestinian-ministry-of-health",
      "The Palestinian Ministry of Health announced, on Tuesday, that ⟦38 people were killed⟧ in Gaza.",
      { as_of: "Tuesday" },
    ),
    says("police", "Police said ⟦12 people were killed⟧ in Kabul on Monday.", { as_of: null }),
    says("police", "Police said ⟦12 people were killed⟧ in Kabul.", { as_of: null }),
    { text: "⟦Twelve people were killed⟧ in Kabul on Monday.", said_by: null, as_of: null },
  ],
  "inside dashes and brackets": [
    says(
      "israel",
      "The Israeli army said it had carried out 10 air strikes in Syria – ⟦nine near Homs⟧ and one near Hama.",
    ),
    says(
      "senior-official",
      "There have been many injuries — a senior official said ⟦70 people were injured⟧ — but few were grave.",
    ),
    says(
      "police",
      "A bomb killed three civilians — including a girl — and ⟦wounded six others⟧, police said.",
    ),
    own(
      "A bomb killed ⟦three civilians⟧ in Kirkuk — a senior official said the police were searching for the bombers.",
    ),
    own("⟦Three soldiers were killed⟧ in Mali (the army said it would answer) on Monday."),
    own("The army said it would answer — ⟦three soldiers were killed⟧ in Mali on Monday."),
  ],
};
