import { also, corpus } from "@sitrep/testing";
import rule from "./people-hurt.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 9, place: null },
    "⟦Nine people were killed⟧ on Monday, and families fled to Goma.",
  )
  .says(
    { outcome: "killed", value: 61, target: ["nagorno-karabakh"] },
    "In all, ⟦61 servicemen of the NKR army were killed⟧.",
    "⟦61 soldiers of the Nagorno-Karabakh Republic were killed⟧ on the line.",
  )
  .says(
    { outcome: "killed", value: 5, target: ["transnistrian-forces"] },
    "⟦Five soldiers of the Transnistrian army were killed⟧ at the bridge.",
  )
  .says(
    { outcome: "killed", value: 11, qualifier: "exact", target: ["civilians"], country: ["UA"] },
    also("⟦Eleven people were killed⟧ when a missile hit a supermarket in Kharkiv.", {
      "event/struck": { event_type: "attack", place: "Kharkiv" },
    }),
    also("⟦Eleven residents died⟧ in the shelling of Kherson, the regional governor said.", {
      "event/named-event": { event_type: "strike", place: "Kherson" },
    }),
    "Eleven civilians had been killed in Sumy by nightfall.",
  )
  .says(
    { outcome: "killed", value: 40, qualifier: "at_least", target: ["civilians"], country: ["SD"] },
    "⟦At least 40 civilians were killed⟧ in El Fasher after paramilitary shelling of a displacement camp.",
    "In Omdurman, ⟦no fewer than 40 villagers have died⟧ since the fighting spread.",
  )
  .says(
    { outcome: "injured", value: 3, target: ["us"], country: ["SY"] },
    "⟦Three American soldiers suffered minor injuries⟧ in Syria, a defense official said.",
  )
  .says(
    { outcome: "killed", value: 9, target: ["pakistan"], country: ["PK"] },
    "⟦Nine Pakistani soldiers have been martyred⟧ in Khyber Pakhtunkhwa, the military's media wing said.",
    "Police said that ⟦nine Pakistani soldiers were killed⟧ in Balochistan.",
  )
  .says(
    { outcome: "killed", value: 14, target: ["al-shabaab"], country: ["SO"] },
    "⟦Fourteen al-Shabaab fighters were killed⟧ in Somalia, according to U.S. Africa Command.",
  )
  .says(
    { outcome: "displaced", value: 60000, qualifier: "more_than", country: ["LB"] },
    "⟦More than 60,000 people have been displaced⟧ in southern Lebanon.",
    "⟦Over 60,000 residents have fled⟧ border towns in Lebanon.",
  )
  .says(
    { outcome: "missing", value: 7000, qualifier: "about", target: ["civilians"], country: ["PS"] },
    "⟦Some 7,000 people are missing⟧ under the rubble in Gaza, rescue workers estimate.",
  )
  .says(
    { outcome: "captured", value: 250, qualifier: "about", target: ["civilians"] },
    "⟦About 250 people were taken hostage⟧ that morning.",
    "⟦Around 250 civilians were abducted⟧, the army says.",
  )
  .says(
    { outcome: "killed", value: 12, value_high: 15, qualifier: "between", target: ["civilians"] },
    "⟦Between 12 and 15 people were killed⟧ in the strike, the mayor estimated.",
  )
  .says(
    { outcome: "killed", value: 2, since: "Saturday" },
    "Two aid workers have been killed in Goma since Saturday.",
  )
  .says(
    { outcome: "killed", value: 5, date: "Sunday", target: ["lebanon"] },
    also("Five Lebanese soldiers were killed on Sunday in an Israeli strike near Tyre.", {
      "event/named-event": {
        event_type: "strike",
        actor: ["israel"],
        target: ["lebanon"],
        place: "Tyre",
        date: "Sunday",
      },
    }),
  )
  .says(
    { outcome: "injured", value: 34, target: ["us"], country: ["IQ"] },
    also(
      "⟦Thirty-four American troops were diagnosed with traumatic brain injuries⟧ after the missile attack on a base in Iraq.",
      { "event/named-event": { event_type: "attack", target: ["us"], country: ["IQ"] } },
    ),
  )
  .says(
    { outcome: "injured", value: 17, target: ["civilians"] },
    "⟦17 passengers were hurt⟧ in the explosion at the bus station.",
  )
  .says(
    { outcome: "killed", value: 7, target: ["civilians"], country: ["PS"] },
    "Seven people have lost their lives in Rafah since dawn.",
  )
  .says(
    { outcome: "killed", value: 50, said_by: "hamas-run-health-ministry" },
    "Fifty people were killed in Gaza, according to the Hamas-run health ministry.",
  )
  .says(
    { outcome: "displaced", value: 2000000, qualifier: "about", since: "October" },
    "⟦Nearly 2 million people have been displaced⟧ in Gaza since October.",
  )
  .says({ outcome: "killed", value: 45, during: "March" }, "A total of 45 civilians were killed in March.")
  .says(
    { outcome: "killed", value: 6, target: ["israel"], country: ["PS"], said_by: "israel" },
    "⟦Six Israeli reservists were killed⟧ in southern Gaza, the Israeli military said.",
  )
  .says(
    { outcome: "killed_or_injured", value: 300, target: ["russia"], qualifier: "more_than" },
    "⟦More than 300 Russian soldiers were killed or wounded⟧ near Avdiivka in a day.",
  )
  .says(
    { outcome: "killed", value: 3, certainty: "claimed" },
    also("⟦Three soldiers were reportedly killed⟧ in an ambush in northern Mali.", {
      "event/named-event": { event_type: "attack", certainty: "claimed", country: ["ML"] },
    }),
  )
  .says(
    { outcome: "killed", value: 21 },
    also("⟦21 dead⟧ after drone strike on market in Darfur.", {
      "event/named-event": {
        event_type: "strike",
        munition: ["drone"],
        target: ["civilians"],
        place: "Darfur",
      },
    }),
  )
  .says(
    { outcome: "injured", value: 4 },
    also("The shelling killed two people, with ⟦four wounded⟧ in Idlib.", {
      "event/named-event": { event_type: "strike", place: "Idlib" },
      "casualty/killed-people": { value: 2, outcome: "killed" },
    }),
    "⟦Four injured⟧ in Peshawar mosque blast, police say.",
  )
  .says(
    { outcome: "killed", value: 1, target: ["civilians"] },
    also("⟦One person was killed⟧ in Odesa overnight.", {
      "event/killing": { event_type: "attack", place: "Odesa", date: "overnight" },
    }),
    also("⟦One woman has died⟧ after a rocket hit a house in Nahariya.", {
      "event/struck": { event_type: "attack", place: "Nahariya" },
    }),
  )
  .says(
    { outcome: "killed", value: 16 },
    "⟦Sixteen firefighters were among the dead⟧ in Beirut.",
    "⟦Sixteen mourners were also among those killed⟧.",
    "⟦Sixteen men from the same family were killed⟧ at a checkpoint.",
    also("⟦Sixteen shopkeepers and a policeman were killed⟧ in Baquba.", {
      "casualty/one-person": { value: 1, outcome: "killed", target: ["iraq"] },
    }),
    "⟦Sixteen passengers on the bus died⟧.",
    "⟦Sixteen pilgrims, aged between 20 and 60, were killed⟧ near Karbala.",
    "⟦Sixteen recruits were pronounced dead⟧ at the hospital.",
  )
  .says(
    { value: 6, outcome: "killed" },
    also("⟦Six Salesians, gunned down⟧ by hooded men, were buried.", {
      "event/killing": { event_type: "attack" },
    }),
  )
  .says(
    { outcome: "injured", value: 12 },
    "⟦Twelve bystanders suffered serious injuries⟧.",
    "⟦Twelve miners sustained shrapnel wounds⟧ in the shelling.",
    "⟦Twelve commuters were treated for minor injuries⟧.",
  )
  .says(
    { outcome: "killed", value: 2, target: ["israel"] },
    "The Israeli military said ⟦two soldiers were killed⟧ in the north of the enclave.",
    "The Israeli army said that ⟦two of its soldiers were killed⟧ by an anti-tank missile.",
    "⟦Two reservists were killed⟧, the Israeli military said.",
  )
  .says(
    { outcome: "killed", value: 6, target: ["iraq"] },
    "⟦Six policemen were killed⟧ in Mosul, Iraq.",
    "⟦Six police officers died⟧ at a checkpoint in Baghdad.",
  )
  .says(
    { outcome: "killed", value: 31, date: "June" },
    also("In June, ⟦31 people died⟧ when a car bomb went off.", {
      "event/bomb-exploded": { event_type: "attack" },
    }),
  )
  .says(
    { outcome: "killed", value: 12, since: null },
    "⟦Twelve people were killed⟧ in the deadliest attack since May.",
  )
  .says(
    { outcome: "killed", value: 10, target: ["civilians"] },
    "⟦Ten people queueing for food died⟧ in Jabalia.",
    "⟦Ten people, half of them children, died⟧ in Douma.",
    "⟦Ten residents sheltering in a school were killed⟧.",
  )
  .says(
    { outcome: "missing", value: 23 },
    "Rescuers look for ⟦23 missing people⟧ beneath the tower.",
    "⟦Twenty-three missing sailors⟧ have not been found.",
  )
  .says(
    { outcome: "killed", value: 14 },
    "⟦A total of 14 Peruvian and Chilean fighters were killed⟧ in the hills.",
    also("⟦Fourteen recruits, including a cook who was on leave, lost their lives⟧.", {
      "casualty/among-them": { value: 1, outcome: "killed" },
    }),
    "⟦Fourteen rebels had been “neutralized⟧,” the general said.",
    "⟦Fourteen pilgrims embraced martyrdom⟧.",
  )
  .says(
    { outcome: "injured", value: 45 },
    also("Thirty-one were killed and ⟦45 others wounded⟧.", {
      "casualty/people-hurt": { value: 31, outcome: "killed" },
    }),
  )
  .silent(
    "what is told of them beside",
    also("Jets killed 16 people who had fled.", {
      "casualty/killed-people": { value: 16, outcome: "killed", target: ["civilians"] },
    }),
  )
  .silent("gunmen who get away", "Two gunmen fled on a motorcycle.")
  .silent(
    "things are missing too",
    "Police look for 14 missing rifles.",
    "The unit showed three captured tanks.",
  )
  .silent(
    "two figures, each with its verb",
    also("A shell hit five civilians in Gisenyi and left a school damaged.", {
      "event/struck": { event_type: "attack", place: "Gisenyi" },
    }),
  )
  .silent("an age behind a person", "A woman of 22 was in the hall.")
  .silent(
    "the gunmen are not the dead",
    also("Two gunmen killed the mayor of Mosul.", {
      "event/gunmen-killed": { event_type: "attack", place: "Mosul" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .silent(
    "those hurt are counted behind the verb",
    also("Five soldiers shot dead a man at the crossing.", {
      "event/killing": { event_type: "attack" },
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .silent("the people are those who speak", "Three witnesses in the village said the men were killed.")
  .silent(
    "a possibility is no toll",
    also("Up to 500 people could be killed if the dam is struck.", {
      "casualty/people-hurt": { value: 500, qualifier: "at_most", outcome: "killed", certainty: "possible" },
    }),
    also("Aid agencies fear that thousands of civilians may have died in El Fasher.", {
      "casualty/people-hurt": { qualifier: "vague", outcome: "killed", certainty: "possible" },
    }),
  )
  .silent(
    "a threat",
    also("Twenty prisoners will be executed, the group warned.", {
      "casualty/people-hurt": { value: 20, outcome: "killed", certainty: "planned" },
    }),
  )
  .silent("an age", "A 42-year-old was killed in the shelling.")
  .silent("a distance", "Thirty kilometres away, homes were damaged.")
  .silent(
    "the number counts attacks",
    also("Four strikes killed nobody.", { "event-count/counted-events": { value: 4, event_type: "strike" } }),
  )
  .silent(
    "the number counts years ago",
    also("The commander was killed four years ago.", {
      "casualty/one-person": { value: 1, outcome: "killed", date: "four years ago" },
    }),
  )
  .silent(
    "a denial",
    also("Nineteen crew members were not hurt.", {
      "casualty/none-hurt": { value: 0, outcome: "injured", certainty: "denied" },
    }),
  )
  .silent("nobody was hurt in a sum of money", "Ten billion dollars were lost.")
  .says(
    { outcome: "injured", value: 3, target: ["us"], country: ["SY"] },
    "⟦Three U.S. service members were lightly wounded⟧ at a base in Syria.",
  )
  .says(
    { outcome: "injured", value: 17, target: ["civilians"] },
    also("⟦17 residents were hospitalised⟧ after the strike on Dnipro.", {
      "event/named-event": { event_type: "strike", place: "Dnipro" },
    }),
  )
  .says(
    { outcome: "killed", value: 7, target: ["civilians"], country: ["PS"] },
    also("Seven people, among them a teacher, were killed in Rafah.", {
      "casualty/among-them": { value: 1, outcome: "killed" },
    }),
    also("⟦Seven people, most of them children, were killed⟧ in a strike on Rafah.", {
      "event/named-event": { event_type: "strike", place: "Rafah" },
    }),
  )
  .says(
    { outcome: "killed", value: 2, target: ["civilians"], place: "Kherson" },
    "Two civilians, a mother and her son, were killed in Kherson.",
  )
  .says(
    { outcome: "killed", value: 3, target: ["hezbollah"], said_by: "hezbollah" },
    "Hezbollah announced that three of its fighters were killed in Lebanon.",
  )
  .says(
    { outcome: "killed", value: 5, said_by: "hamas" },
    "Hamas said that five fighters were killed in Rafah.",
  )
  .says(
    { outcome: "killed", value: 4, said_by: "houthis", place: "Sanaa" },
    "The Houthis said on Monday that four people were killed in Sanaa.",
  )
  .says(
    { outcome: "killed", value: 8, target: ["civilians"], country: ["MM"] },
    "⟦Eight children were among those killed⟧ when jets bombed a school in Myanmar.",
  )
  .knownGap(
    'whose commander he was is said by "the group\'s"',
    { outcome: "killed", value: 1, target: ["houthis"] },
    "⟦One of the group's commanders was killed⟧, the Houthis admitted.",
  )
  .says(
    { value: 4, outcome: "missing" },
    "⟦Another four people are considered missing⟧.",
    "⟦Four sailors are presumed missing⟧ in the gulf.",
  )
  .says(
    { value: 19, outcome: "killed" },
    "The shelling led to ⟦19 students being killed⟧.",
    "The raid resulted in ⟦19 students aged between 15 and 21 being killed⟧ as they slept.",
    "According to police ⟦19 students were killed⟧.",
    "The army admitted losses, with ⟦19 soldiers perishing⟧ in the ambush.",
  )
  .silent("an age", "The plan led to students aged between 15 and 21 being heard.");
