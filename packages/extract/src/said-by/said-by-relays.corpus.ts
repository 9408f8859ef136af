import { own, type Saying, says } from "./said-by.corpus.js";

/** Several who speak in one sentence, and words that mean somebody named before without saying anything, by kind. */
export const relaySayings: Readonly<Record<string, readonly Saying[]>> = {
  "“with” and who says": [
    says("hezbollah", "Jets hit Tyre on Friday, with Hezbollah announcing ⟦three dead⟧."),
    says(
      "health-ministry",
      "Israel launched strikes on Gaza on Tuesday, with the health ministry saying ⟦nine people were killed⟧.",
    ),
    says(
      "official-media",
      "Jets hit Tyre on Friday, with Hezbollah announcing one dead fighter and official media saying ⟦two children were killed⟧.",
    ),
    says("israel", "Lebanon said a drone hit Tyre, with Israel claiming ⟦two fighters were killed⟧.", {
      certainty: "claimed",
    }),
    says(
      "local-outlets",
      "Radio Zarif reported the strikes, with some local outlets saying ⟦nine people were killed⟧.",
    ),
    own("⟦Nine people were killed⟧ in Tyre, with the army saying nothing."),
    own("Talks went on with Hezbollah after ⟦nine people were killed⟧ in Tyre."),
  ],
  "who passes it on behind": [
    says("russia", "Russia on Saturday claimed that Ukraine ⟦lost 23,000 troops⟧, reported Anadolu Agency.", {
      via: "anadolu",
      certainty: "claimed",
    }),
    says(
      "houthis",
      "Yemen's Houthi movement said ⟦five civilians were killed⟧, according to the Houthi owned Al-Masirah TV.",
      {
        via: "al-masirah",
      },
    ),
    says("police", "Police said ⟦five civilians were killed⟧ in Kabul, Reuters reported.", {
      via: "reuters",
    }),
    says("witness", "⟦Fifty people were killed⟧, according to media reports and a witness contacted by AFP."),
    says("police", "Police said ⟦five civilians were killed⟧ in Kabul, an officer reported.", {}),
    own("⟦Fifty people were killed⟧, according to media reports."),
  ],
  "a state is no person": [
    says("ukraine", "Russia-Ukraine war at a glance ¶ Ukraine said it had shot down ⟦10 missiles⟧."),
    says("lebanon", "Zarif-Lebanon talks ended ¶ Lebanon said ⟦10 people were killed⟧ in Tyre."),
  ],
  "two who say one thing": [
    says(
      "lebanese-health-ministry",
      "The toll in Tyre has risen to ⟦10 dead⟧, the Lebanese Health Ministry and state media said.",
    ),
    says("united-nations", "The war has ⟦killed 20,000 people⟧, according to UN and local figures."),
    says("police-and-army-officials", "⟦Four fighters were killed⟧, police and army officials said.", {
      kind: "anonymous",
    }),
    says(
      "residents",
      "⟦Nineteen civilians were killed⟧, according to residents, medics and a local official.",
    ),
    own(
      "The Lebanese Health Ministry and state media were silent after ⟦four fighters were killed⟧ in Tyre.",
    ),
  ],
  "whose group it is is no name": [
    says("hezbollah", "The Lebanese pro-Iranian Hezbollah movement said that ⟦one fighter was killed⟧."),
    says("hamas", "The Palestinian Islamist group Hamas said ⟦five soldiers were killed⟧ in Jenin."),
    says(
      "hezbollah",
      "Hezbollah fired at a post in Metula. ¶ The powerful Lebanese group said ⟦three soldiers were wounded⟧.",
    ),
    says(
      "medical-source-at-zarif-hospital",
      "A medical source at Zarif Hospital said ⟦12 people were killed⟧.",
      {
        kind: "anonymous",
      },
    ),
    own("A Lebanese group met in Tyre after ⟦one fighter was killed⟧."),
  ],
  "the office of somebody named": [
    says(
      "igor-doe",
      "Defence Ministry spokesman Igor Doe promised to publish papers. ¶ ⟦Fifteen posts were hit⟧ by missiles, the spokesman said.",
      { words: "the spokesman" },
    ),
    says(
      "igor-doe",
      "Igor Doe, the governor of Zarif, came to the scene. ¶ ⟦Fifteen people were killed⟧, the governor said.",
    ),
    says(
      "igor-doe",
      "Mayor Igor Doe came to the scene. ¶ It rained. ¶ The mayor said ⟦fifteen people were killed⟧.",
    ),
    says("governor", "Mayor Igor Doe came to the scene. ¶ The governor said ⟦fifteen people were killed⟧."),
    says(
      "igor-doe",
      "At a briefing in Moscow, Defence Ministry spokesman Igor Doe promised help. ¶ ⟦Fifteen posts were hit⟧ by missiles, the spokesman said.",
    ),
    own("Mayor Igor Doe came to the scene. ¶ ⟦Fifteen people were killed⟧ in Zarif."),
  ],
  "how far reported speech goes": [
    says(
      "imran-doe",
      "Mayor Imran Doe spoke, he said. ¶ He said that in less than a week, at least 700 people were killed, and ⟦nearly 120,000 people were displaced⟧.",
    ),
    says("imran-doe", "Mayor Imran Doe said ‘⟦12 soldiers were killed⟧ and eight wounded’."),
    own(
      "Police said, “Security update: one man was killed. ¶ The visit comes after ⟦two policemen were killed⟧ on Friday.",
    ),
    own("Mayor Imran Doe said ‘no’. ¶ ⟦Two policemen were killed⟧ on Friday."),
  ],
  "a statement of nobody": [
    says(
      "army",
      "The army said a convoy was hit. ¶ A grenade hit a truck, ⟦killing one soldier⟧, another statement said.",
    ),
    says(
      "army",
      "The army said a convoy was hit. ¶ ⟦Two soldiers were killed⟧ in Zarif, according to a statement.",
    ),
    says("army", "The army said a convoy was hit. ¶ The statement added that ⟦two soldiers were killed⟧."),
    own("Rain fell all day. ¶ ⟦Two soldiers were killed⟧ in Zarif, according to a statement."),
    own(
      "“We lost nine of our men,” Mayor Omar Doe said. ¶ A statement was read after ⟦two soldiers were killed⟧.",
    ),
  ],
  "one of several": [
    says(
      "aid-workers",
      "⟦Seventeen people were killed⟧, said one of the aid workers, citing witness accounts.",
    ),
    says("aid-workers", "One of the aid workers said ⟦17 people were killed⟧ in Mai Tsebri."),
    says("witnesses", "⟦Seventeen people were killed⟧ in Mai Tsebri, two of the witnesses said."),
    own("One of the aid workers left after ⟦17 people were killed⟧ in Mai Tsebri."),
  ],
  "where it was is nobody's name": [
    own(
      "“They killed ⟦nine of our soldiers⟧” in El Carmen, Zarif department, said a statement from the entity.",
    ),
    says("police", "“They killed ⟦nine of our soldiers⟧” in El Carmen, Zarif department, said police."),
    says("officials", "In Kherson officials said ⟦12 shells⟧ had hit the port."),
  ],
  "further verbs": [
    says("zarif-police", "Reports from the Zarif Police detailed that ⟦19 people were killed⟧ in Jolo."),
    says("omar-doe", "Mayor Omar Doe narrated that gunmen ⟦killed 19 people⟧ in Jolo."),
    says("omar-doe", "Mayor Omar Doe specified that ⟦19 people were killed⟧ in Jolo."),
    own("Mayor Omar Doe lamented the raid after ⟦19 people were killed⟧ in Jolo."),
  ],
  "an aside of any length": [
    says(
      "zarifs-civil-defence",
      "Zarif's civil defence, a rescue service known as the Blue Helmets which operates in rebel territory, also said bombing ⟦killed 19 people⟧.",
    ),
    says(
      "rami-doe",
      "Shells hit the town, and ⟦thirteen people were killed⟧, Rami Doe, head of the Zarif Observatory for Human Rights said.",
    ),
    says("rami-doe", "⟦Thirteen people were killed⟧, Rami Doe, who heads the hospital, told AFP."),
    own(
      "Zarif's civil defence, a rescue service which operates in the north, was away when bombing ⟦killed 19 people⟧.",
    ),
  ],
  "a report as noun and as verb": [
    says("united-nations", "A U.N. report has found ⟦at least 26 people were killed⟧ in the raid."),
    says("united-nations", "A UN report had put the toll at ⟦26 dead⟧."),
    says("hospital-sources", "⟦At least 42 people were killed⟧, hospital sources tell Al Jazeera.", {
      via: "al-jazeera",
    }),
    says("officials", "Officials confirm ⟦12 people were killed⟧ in Zarif."),
    own("Police could not confirm that ⟦12 people were killed⟧ in Zarif."),
    own("A report was read after ⟦12 people were killed⟧ in Zarif."),
  ],
  "a body of several words": [
    says(
      "ministry-of-health",
      "A ministry of health spokesperson said the fighting had ⟦killed 187 people⟧.",
    ),
    says("ohchr", "The United Nations human rights office spoke out, saying ⟦99 people were killed⟧."),
    says("local-council", "The local council said ⟦12 people were killed⟧ in Zarif."),
    says("rescue-teams", "Rescue teams said ⟦12 people were killed⟧ in Zarif."),
    says("civil-defence", "⟦Twelve people were killed⟧, the civil defence said."),
    own("The local council met after ⟦12 people were killed⟧ in Zarif."),
  ],
  "a stand-in behind a pronoun": [
    says(
      "official-in-the-zarif-council",
      "Five soldiers died in Zarif, an official in the Zarif council said. ¶ Rebels fled, the official said. ¶ ⟦Two soldiers were wounded⟧, he said.",
    ),
    says(
      "officials-for-president-omar-doe",
      "Rebels ⟦killed three soldiers⟧, officials for President Omar Doe said.",
      {
        kind: "anonymous",
      },
    ),
    says(
      "rodrigo-martinez-doe",
      "The security secretary, Rodrigo Martinez-Doe, spoke, he said. ¶ “We mourn the ⟦deaths of eight men⟧,” Martinez-Doe said.",
    ),
    says(
      "centcom",
      "CENTCOM said jets struck Zarif. ¶ The statement highlighted that ⟦two missiles⟧ were intercepted.",
    ),
    own("Five soldiers died in Zarif. ¶ ⟦Two soldiers were wounded⟧ there, it is said."),
  ],
  "a figure before what is reported": [
    says(
      "general-staff",
      "Troops carried out raids and ⟦used 17 drones⟧, the General Staff reported the situation as of Tuesday.",
    ),
    says("police", "⟦Twelve people were killed⟧ in Kutum, police confirmed the incident on Monday."),
    own("After ⟦12 people were killed⟧ in Kutum, the army confirmed the raid."),
    own("⟦Two missiles were fired⟧ at ships, but there were no injuries reported by police."),
  ],
  "a number behind the name": [
    says("officials", "According to officials ⟦12 people were killed⟧ in Kutum.", { kind: "anonymous" }),
    says("residents", "According to residents ⟦three men were wounded⟧ in Kutum."),
    says(
      "halyard-network",
      "The Halyard Network said that, according to their inquiries ⟦84 people were killed⟧ in Kutum.",
    ),
    says(
      "police",
      "Police said ⟦12 people were killed⟧ in Kutum. ¶ The figures have not been confirmed independently.",
      {
        certainty: "claimed",
      },
    ),
    own("Officials 12 miles away heard the blast that ⟦killed 12 people⟧ in Kutum."),
  ],
};
