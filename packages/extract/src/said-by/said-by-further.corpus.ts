import { own, type Saying, says } from "./said-by.corpus.js";

/** What one sentence tells of the speaker of another, by kind. */
export const furtherSayings: Readonly<Record<string, readonly Saying[]>> = {
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
    says(
      "health-ministry",
      "In a tally published on 25 April, the health ministry counted ⟦559 dead⟧ in Khartoum.",
      { as_of: "25 April" },
    ),
    says("ministry", "According to a ministry update of 28 April, the war ⟦killed 559 people⟧ in Sudan.", {
      as_of: "28 April",
    }),
    says(
      "police",
      "Police told reporters in the old town on Tuesday that ⟦12 people were killed⟧ in Kabul.",
      {
        as_of: "Tuesday",
      },
    ),
    says(
      "mayor",
      "The mayor spoke on the radio on Tuesday. ¶ “We counted ⟦12 dead⟧ in Kutum,” the mayor said.",
      {
        as_of: "Tuesday",
      },
    ),
    says("mayor", "“⟦Twelve people were killed⟧ in Kutum. ¶ No help came,” the mayor said on Tuesday.", {
      as_of: "Tuesday",
    }),
    says(
      "police",
      "Police said on Monday that 12 people were killed in Kabul. ¶ They said ⟦40 were injured⟧.",
      {
        as_of: "Monday",
      },
    ),
    says("police", "Police said, after the clashes on Monday, that ⟦12 people were killed⟧ in Kabul.", {
      as_of: null,
    }),
    says("mayor", "Rebels attacked Kutum on Monday. ¶ “They ⟦killed 12 people⟧,” the mayor said.", {
      as_of: null,
    }),
    says(
      "mayor",
      "The mayor said on Monday that the rebels had left. ¶ Police said ⟦12 people were killed⟧ in Kutum.",
      {
        said_by: "police",
        as_of: null,
      },
    ),
  ],
  "the day of a running figure": [
    says(
      "health-ministry",
      "On 21 April the ⟦death toll stood at 413⟧ in Sudan, according to the health ministry.",
      {
        as_of: "21 April",
      },
    ),
    { text: "The ⟦death toll in Sudan climbed on Friday to 559⟧.", said_by: null, as_of: "Friday" },
    says("ministry", "The ministry put the death ⟦toll at 559⟧ on 25 April.", { as_of: "25 April" }),
    { text: "28 April: The ⟦death toll in the war stands at 559⟧.", said_by: null, as_of: "28 April" },
    { text: "(28 April) The ⟦death toll in the war stands at 559⟧.", said_by: null, as_of: "28 April" },
    {
      text: "The figures are as of 25 April: ¶ ⟦Some 559 people were killed⟧ in Sudan.",
      said_by: null,
      as_of: "25 April",
    },
    { text: "The ⟦death toll stood at 12⟧ in Monday's attack on Kutum.", said_by: null, as_of: null },
    {
      text: "Shells fell on Khartoum on Friday. ¶ The ⟦death toll in the war stands at 559⟧.",
      said_by: null,
      as_of: null,
    },
    {
      text: "The figures are as of 25 April. ¶ ⟦Some 559 people were killed⟧ in Sudan.",
      said_by: null,
      as_of: null,
    },
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
  "a seat is no name": [
    says("monitor", "The Sudan-based monitor said ⟦12 people were killed⟧ on Monday."),
    says("observatory", "The Khartoum-based Observatory said ⟦12 people were killed⟧ on Monday."),
    says("orrin-monitor", "⟦Twelve people were killed⟧, according to the Britain-based Orrin Monitor."),
    says("israel", "The Israeli military said ⟦12 rockets⟧ were fired from Gaza on Monday."),
  ],
  "behind “that”": [
    says("russia", "The attack that Moscow said ⟦killed 12 soldiers⟧ did not happen, Kyiv said.", {
      words: "Moscow",
    }),
    says("ukraine", "The ambush that Ukrainian officials said ⟦killed nine soldiers⟧ was on Monday.", {
      words: "Ukrainian officials",
    }),
    says("police", "In the blast that police said ⟦wounded six people⟧, two houses burned down.", {
      words: "police",
    }),
    says("police", "Police said on Monday that ⟦12 people were killed⟧ in Kabul."),
  ],
};
