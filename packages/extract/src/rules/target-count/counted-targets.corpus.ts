import { also, corpus } from "@sitrep/testing";
import rule from "./counted-targets.js";

export default corpus(rule)
  .says(
    { value: 3, actor: ["us"], target: ["kataib-hezbollah"], country: ["IQ"] },
    also("U.S. forces struck ⟦three facilities⟧ used by Kataib Hezbollah in Iraq.", {
      "event/struck": { event_type: "strike", actor: ["us"], target: ["kataib-hezbollah"], country: ["IQ"] },
    }),
  )
  .says(
    { value: 85, qualifier: "more_than", actor: ["us"] },
    "American aircraft hit ⟦more than 85 targets⟧ in Iraq and Syria.",
    also("U.S. bombers struck ⟦more than 85 targets⟧ in eastern Syria.", {
      "event/bomb-exploded": { event_type: "strike", actor: ["us"], country: ["SY"] },
    }),
  )
  .says(
    { value: 8, actor: ["us", "uk"], target: ["houthis"] },
    also("The United States and the United Kingdom struck ⟦eight Houthi targets⟧ in Yemen.", {
      "event/struck": { event_type: "strike", actor: ["us", "uk"], target: ["houthis"], country: ["YE"] },
    }),
    also("The U.S. and Britain carried out strikes on ⟦eight Houthi targets⟧ in Yemen.", {
      "event/named-event": {
        event_type: "strike",
        actor: ["us", "uk"],
        target: ["houthis"],
        country: ["YE"],
      },
    }),
  )
  .says(
    { value: 100, qualifier: "about", actor: ["israel"], target: ["hezbollah"] },
    also("Israel's air force struck ⟦about 100 Hezbollah targets⟧ in Lebanon.", {
      "event/struck": { event_type: "strike", actor: ["israel"], target: ["hezbollah"], country: ["LB"] },
    }),
    "The Israeli military said it hit ⟦around 100 Hezbollah positions⟧.",
  )
  .says(
    { value: 5, target: ["civilians"] },
    also("Shelling damaged ⟦five residential buildings⟧ in Kherson.", {
      "event/named-event": { event_type: "strike", place: "Kherson" },
    }),
    "⟦Five houses⟧ were destroyed in Kherson.",
  )
  .says(
    { value: 2, target: ["commercial-shipping"], actor: ["houthis"] },
    also("The Houthis attacked ⟦two commercial ships⟧ in the Red Sea.", {
      "event/struck": {
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
        country: ["red-sea"],
      },
    }),
    also("Houthi missiles hit ⟦two merchant vessels⟧ off Yemen.", {
      "event/struck": {
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
        country: ["YE"],
      },
    }),
  )
  .says(
    { value: 4, actor: ["ukraine"], target: ["russia"] },
    "Ukraine struck ⟦four Russian air bases⟧ with drones.",
    "Ukrainian drones destroyed ⟦four Russian bombers⟧.",
  )
  .says(
    { value: 12, target: ["islamic-state"] },
    also("The coalition struck ⟦12 Islamic State positions⟧ near Mosul.", {
      "event/struck": { event_type: "strike", target: ["islamic-state"], place: "Mosul" },
    }),
  )
  .says(
    { value: 1 },
    also("Six strikes destroyed ⟦one warehouse⟧ near Mosul.", {
      "event-count/counted-events": { value: 6, event_type: "strike" },
    }),
  )
  .says(
    { value: 60, qualifier: "more_than", country: ["YE"] },
    "The first wave hit ⟦more than 60 targets⟧ across Yemen.",
  )
  .says({ value: 16 }, "The first wave of strikes hit ⟦16 locations⟧ in Yemen.")
  .says(
    { value: 7, actor: ["turkey"] },
    "Turkish warplanes hit ⟦seven oil facilities⟧ in northeastern Syria.",
  )
  .says(
    { value: 3, actor: ["russia"] },
    also("Russian drones hit ⟦three substations⟧ in Odesa.", {
      "event/struck": { event_type: "strike", actor: ["russia"], place: "Odesa" },
    }),
    "Russian missiles hit ⟦three power plants⟧ in western Ukraine.",
  )
  .says(
    { value: 11 },
    "⟦Eleven vehicles⟧ were destroyed in an ambush in Mali.",
    also("The drone strike burned ⟦eleven trucks⟧ of an aid convoy in Darfur.", {
      "event/named-event": { event_type: "strike", place: "Darfur" },
    }),
  )
  .says({ value: 36 }, "Strikes on ⟦36 targets⟧ were conducted in Yemen at dawn.")
  .says(
    { value: 4, target: ["commercial-shipping"] },
    "⟦Four tankers⟧ have been hit in the Gulf of Aden since Monday.",
    also("⟦Four tankers⟧ were set ablaze by missiles in the Gulf of Aden.", {
      "event/struck": { event_type: "attack", target: ["commercial-shipping"], country: ["gulf-of-aden"] },
    }),
  )
  .says(
    { value: 20, actor: ["ukraine"], target: ["russia"] },
    "Ukraine said its drones destroyed ⟦20 Russian tanks⟧.",
    "Ukrainian forces knocked out ⟦20 Russian tanks⟧ near Avdiivka.",
  )
  .says(
    { value: 2, target: ["civilians"] },
    also("⟦Two schools⟧ were among the buildings hit in El Fasher.", {
      "event/struck": { event_type: "attack", place: "El Fasher" },
    }),
    also("Shells landed on ⟦two hospitals⟧ in Omdurman.", {
      "event/munitions-fired": { event_type: "attack", place: "Omdurman" },
    }),
  )
  .says(
    { value: 3, target: ["houthis"], actor: ["us"] },
    "U.S. forces destroyed ⟦three Houthi boats⟧ in the Red Sea.",
    also("U.S. helicopters sank ⟦three Houthi boats⟧ in the Red Sea.", {
      "event/struck": { event_type: "strike", actor: ["us"], target: ["houthis"], country: ["red-sea"] },
    }),
  )
  .silent(
    "a possibility",
    also("The jets could strike 50 targets.", {
      "target-count/counted-targets": { value: 50, certainty: "possible" },
    }),
  )
  .silent("a patrol is no attack", "Three ships patrolled the coast.")
  .silent("a sale", "Poland ordered 250 tanks.")
  .silent("ships that are there", "The navy keeps four destroyers in the Mediterranean.")
  .silent("spared", "The army spared two hospitals.")
  .silent("a price", "Oil rose by 3 dollars after strikes on the depots.")
  .says(
    { value: 4, target: ["commercial-shipping"] },
    "⟦Four merchant ships⟧ came under attack in the Gulf of Aden.",
  )
  .knownGap(
    '"reduced … to rubble" is parted by its object',
    { value: 2, target: ["civilians"] },
    also("Artillery fire reduced ⟦two apartment blocks⟧ to rubble in Chasiv Yar.", {
      "event/named-event": { event_type: "attack", place: "Chasiv Yar" },
    }),
  )
  .says(
    { value: 18, target: ["houthis"] },
    "⟦18 Houthi targets⟧ were hit by coalition aircraft.",
    "Jets struck ⟦18 Houthi targets⟧, the Pentagon said.",
  )
  .says(
    { value: 4, actor: [] },
    "Officials said ⟦four air bases⟧ suffered limited damage.",
    "⟦Four air bases⟧ sustained heavy damage in the raids.",
    "⟦Four fishing boats⟧ caught fire after shelling in Hodeidah.",
  )
  .says(
    { value: 11, actor: ["russia"] },
    also("Russia fired 26 cruise missiles at ⟦11 targets⟧ in Syria.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], country: ["SY"] },
      "munition-count/counted-munitions": {
        value: 26,
        outcome: "launched",
        munition: "missile",
        actor: ["russia"],
      },
    }),
    also("Russian ships launched rockets toward ⟦11 positions⟧ near Palmyra.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], place: "Palmyra" },
    }),
    also("Russian jets dropped bombs on ⟦11 training camps⟧ near Idlib.", {
      "event/munitions-fired": { event_type: "strike", actor: ["russia"], place: "Idlib" },
    }),
  )
  .says(
    { value: 5, actor: ["pakistan"], target: ["india"] },
    "Pakistan downed ⟦five Indian jets⟧ on Wednesday.",
    "Pakistan said it shot down ⟦five Indian fighter jets⟧.",
    "⟦Five Indian jets⟧ were shot down by Pakistan.",
  )
  .says(
    { value: 12, target: ["civilians"] },
    "Debris damaged ⟦12 apartment buildings⟧ in Kyiv.",
    "⟦Twelve houses⟧ were gutted in Kupwara by artillery fire.",
    also("Drones set fire to ⟦12 homes⟧ in Sumy.", {
      "event/struck": { event_type: "attack", place: "Sumy" },
    }),
    also("The blast flattened ⟦12 shops⟧ in Idlib.", {
      "event/bomb-exploded": { event_type: "attack", place: "Idlib" },
    }),
    "Missiles levelled ⟦12 houses⟧ in Khan Younis.",
  )
  .says(
    { value: 3 },
    also("The strikes destroyed five launchers, two radar sites and ⟦three storage depots⟧.", {
      "target-count/counted-targets": [{ value: 5 }, { value: 2 }],
    }),
    "The raids wiped out ⟦three Tor systems⟧.",
    "⟦Three artillery pieces⟧ were put out of action.",
    "The bombing reached the port, and ⟦three gunboats⟧ were sunk.",
  )
  .says(
    { value: 33, actor: ["israel"] },
    also("Israel struck dozens of sites in Gaza, including ⟦33 rocket launch pits⟧.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Gaza Strip" },
      "target-count/counted-targets": { qualifier: "vague", actor: ["israel"] },
    }),
    also("Israeli jets bombed ⟦33 launch areas⟧ in southern Lebanon.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Southern Lebanon" },
    }),
  )
  .silent("found after an attack", "After the attack on the base, police seized 10 weapons caches.")
  .silent("sent after a strike", "Following strikes on the port the navy deployed two frigates.")
  .silent(
    "help",
    also("The attack on Rafah held up 30 aid trucks.", {
      "event/named-event": { event_type: "attack", place: "Rafah" },
    }),
    "Strikes went on as 30 aid trucks entered Gaza.",
  )
  .silent("those who strike", "Twelve warplanes struck the depot.", "Two destroyers fired missiles at Yemen.")
  .silent(
    "spared by a denial",
    also("The ministry denied that four tanks were destroyed.", {
      "target-count/counted-targets": { value: 4, certainty: "denied" },
    }),
  )
  .says(
    { value: 2 },
    "⟦Two of its thermal plants⟧ were badly damaged.",
    "Strikes destroyed ⟦two of the three bunkers⟧ near Homs.",
    "Gunmen fired on a convoy, burning ⟦two trucks⟧.",
  )
  .says(
    { value: 26 },
    also("⟦26 houses⟧ and 10 cars were wrecked by a bomb in Kharkiv.", {
      "event/bomb-exploded": { event_type: "attack", place: "Kharkiv" },
      "target-count/counted-targets": { value: 10 },
    }),
  )
  .says(
    { value: 2, target: ["us"] },
    also("Houthi forces targeted ⟦two American warship destroyers⟧ in the Red Sea.", {
      "event/struck": { event_type: "attack", actor: ["houthis"], target: ["us"], country: ["red-sea"] },
    }),
  )
  .silent("missiles, not ships", "After the strikes the group still keeps two anti-ship missiles.")
  .silent("of how many", "Shells struck the city; of 86 hospitals in the area 61 are closed.")
  .silent(
    "nature's doing",
    "A storm damaged 30 houses in Texas.",
    "An earthquake flattened 300 buildings in Herat.",
  )
  .silent(
    "the whole clause is denied",
    also("Israel denied that it had struck two hospitals in Gaza.", {
      "event/struck": { event_type: "strike", actor: ["israel"], place: "Gaza Strip", certainty: "denied" },
      "target-count/counted-targets": { value: 2, actor: ["israel"], certainty: "denied" },
    }),
  )
  .silent("what flies", "The air force shot down 11 targets over the Khmelnytskyi region.")
  .silent(
    "a measure of the ship",
    "The rebels attacked the 48,000 dwt tanker Ostra in the Red Sea.",
    also("A 30,000 gt ferry was hit by a drone off Odesa.", {
      "event/struck": { event_type: "attack", target: ["commercial-shipping"], place: "Odesa" },
    }),
  )
  .says(
    { value: 14, since: "March", target: ["commercial-shipping"] },
    "Rebels have attacked ⟦14 ships⟧ since March.",
    "Since March, ⟦14 ships⟧ have been hit by the rebels.",
    also("The rebels have hit ⟦14 ships⟧ and sunk two since March.", {
      "shared-count/bare-number": { value: 2, since: "March" },
    }),
  )
  .says(
    { value: 12 },
    "Jets struck a convoy of ⟦12 trucks⟧ on the road.",
    "A convoy of ⟦12 trucks⟧ was struck on the road.",
    "⟦Twelve trucks⟧ were reported destroyed.",
    "⟦12 trucks⟧ destroyed in raids on the camp.",
    "Shells fell on the camp, leaving ⟦12 trucks⟧ damaged.",
  )
  .says(
    { value: 2, target: ["civilians"] },
    also("Gunmen killed nine people in attacks on a mosque and ⟦two churches⟧ in Dikwa.", {
      "casualty/killed-people": { value: 9, outcome: "killed" },
    }),
    "Gunmen looted ⟦two shops⟧ in Dikwa.",
    "Shelling reached the market, where ⟦two houses⟧ burned.",
  )
  .says(
    { value: 3, actor: ["sudanese-armed-forces"], target: ["rapid-support-forces"] },
    "Naval drones of the Sudanese army hit ⟦three RSF barges⟧.",
    "⟦Three RSF barges⟧ were rammed by naval drones of the Sudanese army.",
  )
  .says(
    { value: 85, qualifier: "more_than" },
    also("Jets struck ⟦more than 85 targets⟧ at seven facilities.", {
      "target-count/counted-targets": { value: 7 },
    }),
    also("Jets struck ⟦more than 85 targets⟧, including four depots, two bridges and a tank.", {
      "target-count/counted-targets": [{ value: 4 }, { value: 2 }],
    }),
  )
  .says({ value: 30, target: [] }, "The raid wrecked a clinic, ⟦30 trucks⟧ and a boat.")
  .says({ value: 10, value_high: 15 }, "⟦Some 10 to 15 houses⟧ were burned.")
  .silent("not hit", "The rebels failed to hit two ships.")
  .silent("a comparison", "It was the worst attack on a ship since two tankers left in May.")
  .says(
    { value: 1, date: "Friday" },
    also("The rebels sank three ships in March and ⟦a fourth⟧ on Friday.", {
      "event/struck": { event_type: "attack", target: ["commercial-shipping"], during: "March" },
      "target-count/counted-targets": { value: 3, during: "March" },
    }),
  )
  .says(
    { value: 1 },
    also("Rebels holed three barges and sank ⟦a fourth⟧.", {
      "target-count/counted-targets": { value: 3 },
    }),
    also("Jets hit nine trucks, and ⟦a tenth⟧ was burned.", {
      "target-count/counted-targets": { value: 9 },
    }),
  )
  .silent("no number before it", "The rebels sank a fourth.")
  .says(
    { value: 12, actor: ["israel"] },
    "Israeli jets bombed what the army described as ⟦12 weapons depots⟧.",
  )
  .says(
    { value: 2 },
    "The targets of the raid included ⟦two airports⟧ and a bridge.",
    "Among the targets of the raid were ⟦two airports⟧ and a bridge.",
    "⟦Two airports⟧ and a bridge were among the targets of the raid.",
    "Targets hit in the raids included ⟦two airports⟧.",
  )
  .says({ value: 1 }, "⟦One of the depots⟧ hit was in Hillah.", "⟦One of the bridges⟧ struck was in Hillah.")
  .silent("nothing is hit", "The province has two airports, and they are among the oldest.")
  .silent("a tour", "The sights included two bridges.", "Among the sights were two bridges.")
  .silent(
    "a number in a name",
    also("Drones attacked the Tower 22 base near the border.", {
      "event/struck": { event_type: "attack", place: "Tower 22" },
    }),
  );
