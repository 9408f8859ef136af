import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentFrom } from "../testing/documents.js";
import { draftsIn } from "../testing/read-sentence.js";

const readIn = (sentences: readonly string[]) => extractDrafts(documentFrom(sentences)).value;
const quotesIn = (sentences: readonly string[]) =>
  readIn(sentences).map(({ kind, quote }) => `${kind}: ${quote}`);

describe("what no armed actor did", () => {
  it.each([
    "A bus crash in Peru killed 17 people.",
    "The earthquake in Turkey killed more than 50,000 people.",
    "Cholera has killed 172 people in Sudan since May.",
    "Flooding damaged 300 houses in Libya.",
    "A storm damaged 30 houses in Texas.",
    "A stampede at a stadium in Yaounde left eight people dead.",
    "The fire destroyed 30 homes, including two schools.",
    "A gas explosion in Lagos on Monday killed four people.",
    "Four workers died when a fireworks factory exploded in Puebla.",
    "The army said that a landslide had killed 12 soldiers near Goma.",
    "Twelve soldiers were killed in a landslide near Goma on Friday.",
    "An attack by a shark killed a swimmer off Perth on Monday.",
    "Baggage staff are striking at Entebbe International Airport over pay.",
    "Teachers began a strike in Kampala on Monday.",
    "Police raided twenty houses in Kampala on Monday.",
    "The senator attacked the governor over taxes in Dallas on Monday.",
    "The minister's attack on press freedom in Ankara on Monday drew protests.",
    "The striker hit the post in Madrid on Sunday, his second in as many matches.",
    "The strike of rail staff at the port of Mombasa on Monday ended.",
    "A lightning strike killed four farmers in Malawi on Tuesday.",
    "Forty people died when a ferry sank off Zanzibar on Friday.",
    "A boat sank off Lampedusa, and 30 people are missing.",
    "Five miners died when a shaft caved in near Kolwezi.",
    "Ana, four, and Ivo, eight, died in the blaze.",
    "A minibus plunged off a road near Arequipa on Friday, killing two tourists.",
    "The coach flipped over near Izmir, and 12 passengers were injured.",
    "Detectives carried out raids at several places in Kochi on Sunday.",
    "The hit single struck a chord in Ghana on Friday.",
    "A plane of the Indian air force crashed near Jaipur on Monday, killing two pilots.",
    "A Russian helicopter crashed near Kursk on Monday, killing three crew.",
    "A gas pipeline blast hit Kyiv on Monday, killing four people.",
    "A nurses' strike hit 12 hospitals in Nairobi on Monday.",
    "The footballer fired a rocket from 30 metres in Madrid on Monday.",
    "The Brazilian footballer fired a rocket into the top corner in Madrid on Sunday.",
  ])("is no claim of a conflict: %s", (sentence) => expect(quotesIn([sentence])).toEqual([]));

  it.each([
    "A drone strike after the earthquake killed 12 people in Idlib.",
    "Shelling during the flood killed four people in Kherson.",
    "A missile killed nine people in Aleppo, hit by an earthquake before.",
    "A storm of rockets killed six people in Sderot on Monday.",
    "The fire killed 12 people after shelling by rebels in Goma.",
    "Rebels set fire to the depot, and the blaze killed three people in Goma.",
    "Gunmen killed nine people in a village near Maiduguri, hit by floods in May.",
    "Twelve people were killed by rebels in a camp for victims of the floods near Goma.",
    "An attack in Bama killed 12 people as storms lashed the region.",
    "The missile hit a gas depot in Kharkiv, and the gas explosion killed two people.",
    "A drone crashed into a house in Kyiv on Monday, killing two people.",
    "A Russian jet crashed after it was hit by a missile near Kursk on Monday, killing two pilots.",
  ])("leaves what weapons and fighters did: %s", (sentence) =>
    expect(draftsIn(sentence).filter(({ kind }) => kind === "casualty")).toHaveLength(1),
  );

  it.each([
    "Militants stormed an army base in Mopti on Monday.",
    "Militants storm the army base in Mopti on Monday.",
    "A gas depot in Kharkiv was hit by a missile on Monday.",
    "A union office in Rafah was hit by an airstrike on Monday.",
    "The president's forces attacked rebels in Idlib on Monday.",
    "Rebels attacked a bus with football players in Goma on Monday.",
    "Gunmen attacked footballers in Goma on Monday.",
  ])("leaves events: %s", (sentence) =>
    expect(draftsIn(sentence).filter(({ kind }) => kind === "event")).toHaveLength(1),
  );
});

/** Three reports of each kind, of which one claim at most may be made, and no event. */
const OTHER_REPORTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "weather and quakes": [
    [
      "A powerful storm struck the coast of Mozambique on Tuesday.",
      "At least 14 people were killed and 60 injured, officials said.",
      "It destroyed more than 200 houses, two bridges and a school.",
    ],
    [
      "An earthquake hit Herat on Saturday.",
      "Rescuers said 41 people had died and 110 were wounded.",
      "Three villages were hit hardest, and aftershocks struck on Sunday.",
    ],
    [
      "Heavy rains hit northern Kenya on Monday.",
      "The death toll rose to 23 after two bodies were found in the Tana River.",
      "About 1,500 people were displaced.",
    ],
  ],
  "fire and gas": [
    [
      "A fire broke out in a textile factory in Dhaka on Thursday.",
      "Nineteen workers were killed and 30 injured, the fire service said.",
      "Doctors said that four of the injured were in a critical condition.",
    ],
    [
      "A gas cylinder exploded at a restaurant in Lahore on Friday.",
      "The blast killed seven people and damaged five shops.",
      "Eleven people were taken to hospital.",
    ],
    [
      "A blaze swept through a market in Lagos on Wednesday.",
      "The flames destroyed 80 shops.",
      "Two traders were killed, and a warehouse was hit.",
    ],
  ],
  disease: [
    [
      "Cholera has spread to six provinces of Angola.",
      "The disease has killed 114 people since January, the ministry said.",
      "Luanda was hit hardest, with 58 deaths.",
    ],
    [
      "A measles outbreak struck the Tahoua region of Niger in March.",
      "Thirty-one children died.",
      "Health workers reported 400 new infections in two weeks.",
    ],
    [
      "Dengue fever hit Dhaka again this week.",
      "Nine people died on Monday and 300 were taken to hospital.",
      "The virus has killed 210 people this year.",
    ],
  ],
  accidents: [
    [
      "Two buses collided head-on near Nakuru on Sunday.",
      "Eighteen people were killed and 25 injured, police said.",
      "The driver of one bus had lost control of the vehicle.",
    ],
    [
      "A passenger train derailed outside Multan on Monday.",
      "At least 30 people were killed and 80 wounded.",
      "The train hit a truck at a level crossing, and four carriages were destroyed.",
    ],
    [
      "A cargo plane crashed in Juba on Tuesday after engine failure.",
      "All five crew members were killed.",
      "The wreck hit two houses, and three residents were injured.",
    ],
  ],
  "labour strikes": [
    [
      "Train drivers began a three-day strike in Germany on Wednesday over pay.",
      "The strike hit Frankfurt and Hamburg.",
      "The union said the strike would end on Saturday.",
    ],
    [
      "Nurses in Accra walked out on Monday.",
      "Their strike at three hospitals over unpaid wages enters its second week.",
      "Doctors will strike on Friday.",
    ],
    [
      "Dockers struck at the port of Marseille on Thursday.",
      "Trade unions called the strike against pension reforms.",
      "It was the third strike at the port in May.",
    ],
  ],
  sport: [
    [
      "Ghana beat Egypt 2-1 in the semi-final on Sunday.",
      "Their striker hit twice in the second half, and Egypt attacked until stoppage time.",
      "Two midfielders were injured.",
    ],
    [
      "Spain launched attack after attack on the Italy goal in Milan on Friday.",
      "The goalkeeper saved a shot by the captain, who struck the bar in extra time.",
      "The raid on the left gave Spain the winning goal.",
    ],
    [
      "Batsmen from Pakistan hit 14 sixes in Karachi on Saturday.",
      "The bowlers struck three times before lunch.",
      "England, 40 for three wickets, were under attack all day.",
    ],
  ],
  "words and politics": [
    [
      "The opposition attacked the government over its budget in Nairobi on Tuesday.",
      "The prime minister hit back at her critics in a televised debate.",
      "It was her third attack on the plan this month.",
    ],
    [
      "The president launched a verbal attack on judges in Warsaw on Monday.",
      "The attack followed a ruling on his reforms.",
      "A newspaper struck back in an editorial on Tuesday.",
    ],
    [
      "A senator attacked Canada in a speech in Texas on Friday.",
      "Her attack on trade policy drew a volley of criticism.",
      "The governor slammed the remarks.",
    ],
  ],
  "crime and police": [
    [
      "Police raided twelve houses in Naples on Thursday in a fraud inquiry.",
      "Detectives seized cocaine and arrested nine people.",
      "The raids were the third in the city this year.",
    ],
    [
      "Burglars hit three jewellery shops in Vienna on Sunday.",
      "The robbers struck at night and took watches.",
      "No one was injured.",
    ],
    [
      "Customs officers raided a warehouse in Rotterdam on Monday.",
      "They found 300 boxes of counterfeit shoes.",
      "A similar raid in Antwerp last week led to four arrests.",
    ],
  ],
  "crime among people": [
    [
      "A shooting outside a nightclub in Tulsa on Saturday left one man dead and three injured.",
      "Detectives have charged a man with second-degree murder, court documents say.",
      "He is to be arraigned on Thursday.",
    ],
    [
      "A student wielding two knives attacked classmates at a high school in Ohio on Monday.",
      "Nineteen students were injured, four of them seriously.",
      "The teenager was arrested minutes after the attack.",
    ],
    [
      "Two people were killed and five wounded in a shooting at a bar in Leeds on Sunday.",
      "Police said an altercation between gang members led to the gunfire.",
      "A grand jury has charged two men with attempted murder.",
    ],
  ],
  "wars of the past": [
    [
      "The museum tells of the atomic bombing of two cities in August 1945.",
      "Some 140,000 people were killed in the first city.",
      "Three days later a second bomb was dropped.",
    ],
    [
      "An exhibition in Leeds shows how bombers hit the town during the Second World War.",
      "A raid on 5 March 1941 killed 60 people.",
      "It draws 2,000 visitors a week.",
    ],
    [
      "A bomb from World War II killed two workers in Hamburg.",
      "It was dropped on the port in 1944.",
      "The port was hit in 200 raids.",
    ],
  ],
  "soldiers who help, and blasts of nobody": [
    [
      "A hurricane hit the coast on Wednesday and killed 18 people.",
      "Nearly 6,500 soldiers are looking for survivors.",
      "The storm destroyed 4,000 homes.",
    ],
    [
      "An explosion on a bus killed 42 passengers near Gwanda on Thursday.",
      "A traveller had brought propane with him.",
      "About 30 people were injured.",
    ],
    [
      "A strong earthquake struck after two smaller quakes hit the province of Orlan on Monday.",
      "A plane of the air force crashed on its way there, killing six soldiers.",
      "Some 900 soldiers clear the roads.",
    ],
  ],
  "markets, medicine and others": [
    [
      "Shares in London were hit on Monday as inflation struck retailers.",
      "Investors targeted banks in Frankfurt and Paris.",
      "The currency was hit by a wave of selling on Tuesday.",
    ],
    [
      "A singer died of a heart attack in Mumbai on Friday.",
      "His hit song stormed the charts in India in 2012.",
      "Heart attacks kill 18 people an hour, doctors say.",
    ],
    [
      "Hackers attacked three hospitals in Dublin on Wednesday with ransomware.",
      "The cyberattack hit a clinic in Cork too.",
      "It was the second attack on the health service this year.",
    ],
  ],
};

describe("reports of conflict that hold words of crime or of wars past", () => {
  it.each([
    [
      "A teenager with a knife stabbed two people in Jerusalem on Monday.",
      "Hamas praised the attack, and soldiers shot the teenager.",
    ],
    [
      "Militants shot and killed 12 students at a high school in Yelwa on Friday.",
      "Three teenagers were wounded, and a nightclub was set on fire.",
    ],
    [
      "A bomb killed six people at a nightclub in Orlan on Friday.",
      "Two men were charged with murder, court documents say.",
    ],
    ["It was the deadliest attack in Kherson since World War II.", "Shelling killed 40 people on Monday."],
    [
      "A missile hit the museum of World War II in Kyiv on Monday.",
      "Four people were killed and an exhibition was destroyed.",
    ],
    ["An earthquake hit Idlib on Monday.", "Turkey has 6,500 soldiers in Idlib, where rebels fight on."],
  ])("keep their figures: %s %s", (...sentences) =>
    expect(readIn(sentences).filter(({ kind }) => kind !== "event")).not.toEqual([]),
  );
});

describe("reports of no conflict", () => {
  it.each(Object.entries(OTHER_REPORTS))("make no events: %s", (_, reports) => {
    expect(reports).toHaveLength(3);
    const read = reports.flatMap(readIn);
    expect(read.filter(({ kind }) => kind === "event" || kind === "event_count")).toEqual([]);
  });

  it("make one claim at most, of all of them", () => {
    const read = Object.values(OTHER_REPORTS).flat().flatMap(quotesIn);
    expect(read.length, read.join("\n")).toBeLessThanOrEqual(1);
  });
});
