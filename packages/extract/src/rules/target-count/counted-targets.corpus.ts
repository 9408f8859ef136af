import { corpus } from "@sitrep/testing";
import rule from "./counted-targets.js";

export default corpus(rule)
  .says(
    { value: 3, actor: ["us"], target: ["kataib-hezbollah"], country: ["IQ"] },
    "U.S. forces struck ⟦three facilities⟧ used by Kataib Hezbollah in Iraq.",
  )
  .says(
    { value: 85, qualifier: "more_than", actor: ["us"] },
    "American aircraft hit ⟦more than 85 targets⟧ in Iraq and Syria.",
    "U.S. bombers struck ⟦more than 85 targets⟧ in eastern Syria.",
  )
  .says(
    { value: 8, actor: ["us", "uk"], target: ["houthis"] },
    "The United States and the United Kingdom struck ⟦eight Houthi targets⟧ in Yemen.",
    "The U.S. and Britain carried out strikes on ⟦eight Houthi targets⟧ in Yemen.",
  )
  .says(
    { value: 100, qualifier: "about", actor: ["israel"], target: ["hezbollah"] },
    "Israel's air force struck ⟦about 100 Hezbollah targets⟧ in Lebanon.",
    "The Israeli military said it hit ⟦around 100 Hezbollah positions⟧.",
  )
  .says(
    { value: 5, target: ["civilians"] },
    "Shelling damaged ⟦five residential buildings⟧ in Kherson.",
    "⟦Five houses⟧ were destroyed in Kherson.",
  )
  .says(
    { value: 2, target: ["commercial-shipping"], actor: ["houthis"] },
    "The Houthis attacked ⟦two commercial ships⟧ in the Red Sea.",
    "Houthi missiles hit ⟦two merchant vessels⟧ off Yemen.",
  )
  .says(
    { value: 4, actor: ["ukraine"], target: ["russia"] },
    "Ukraine struck ⟦four Russian air bases⟧ with drones.",
    "Ukrainian drones destroyed ⟦four Russian bombers⟧.",
  )
  .says(
    { value: 12, target: ["islamic-state"] },
    "The coalition struck ⟦12 Islamic State positions⟧ near Mosul.",
  )
  .says({ value: 1 }, "Six strikes destroyed ⟦one warehouse⟧ near Mosul.")
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
    "Russian drones hit ⟦three substations⟧ in Odesa.",
    "Russian missiles hit ⟦three power plants⟧ in western Ukraine.",
  )
  .says(
    { value: 11 },
    "⟦Eleven vehicles⟧ were destroyed in an ambush in Mali.",
    "The drone strike burned ⟦eleven trucks⟧ of an aid convoy in Darfur.",
  )
  .says({ value: 36 }, "Strikes on ⟦36 targets⟧ were conducted in Yemen at dawn.")
  .says(
    { value: 4, target: ["commercial-shipping"] },
    "⟦Four tankers⟧ have been hit in the Gulf of Aden since Monday.",
    "⟦Four tankers⟧ were set ablaze by missiles in the Gulf of Aden.",
  )
  .says(
    { value: 20, actor: ["ukraine"], target: ["russia"] },
    "Ukraine said its drones destroyed ⟦20 Russian tanks⟧.",
    "Ukrainian forces knocked out ⟦20 Russian tanks⟧ near Avdiivka.",
  )
  .says(
    { value: 2, target: ["civilians"] },
    "⟦Two schools⟧ were among the buildings hit in El Fasher.",
    "Shells landed on ⟦two hospitals⟧ in Omdurman.",
  )
  .says(
    { value: 3, target: ["houthis"], actor: ["us"] },
    "U.S. forces destroyed ⟦three Houthi boats⟧ in the Red Sea.",
    "U.S. helicopters sank ⟦three Houthi boats⟧ in the Red Sea.",
  )
  .silent("a possibility", "The jets could strike 50 targets.")
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
    "Artillery fire reduced ⟦two apartment blocks⟧ to rubble in Chasiv Yar.",
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
    "Russia fired 26 cruise missiles at ⟦11 targets⟧ in Syria.",
    "Russian ships launched rockets toward ⟦11 positions⟧ near Palmyra.",
    "Russian jets dropped bombs on ⟦11 training camps⟧ near Idlib.",
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
    "Drones set fire to ⟦12 homes⟧ in Sumy.",
    "The blast flattened ⟦12 shops⟧ in Idlib.",
    "Missiles levelled ⟦12 houses⟧ in Khan Younis.",
  )
  .says(
    { value: 3 },
    "The strikes destroyed five launchers, two radar sites and ⟦three storage depots⟧.",
    "The raids wiped out ⟦three Tor systems⟧.",
    "⟦Three artillery pieces⟧ were put out of action.",
    "The bombing reached the port, and ⟦three gunboats⟧ were sunk.",
  )
  .says(
    { value: 33, actor: ["israel"] },
    "Israel struck dozens of sites in Gaza, including ⟦33 rocket launch pits⟧.",
    "Israeli jets bombed ⟦33 launch areas⟧ in southern Lebanon.",
  )
  .silent("found after an attack", "After the attack on the base, police seized 10 weapons caches.")
  .silent("sent after a strike", "Following strikes on the port the navy deployed two frigates.")
  .silent(
    "help",
    "The attack on Rafah held up 30 aid trucks.",
    "Strikes went on as 30 aid trucks entered Gaza.",
  )
  .silent("those who strike", "Twelve warplanes struck the depot.", "Two destroyers fired missiles at Yemen.")
  .silent("spared by a denial", "The ministry denied that four tanks were destroyed.")
  .says(
    { value: 2 },
    "⟦Two of its thermal plants⟧ were badly damaged.",
    "Strikes destroyed ⟦two of the three bunkers⟧ near Homs.",
    "Gunmen fired on a convoy, burning ⟦two trucks⟧.",
  )
  .says({ value: 26 }, "⟦26 houses⟧ and 10 cars were wrecked by a bomb in Kharkiv.")
  .says(
    { value: 2, target: ["us"] },
    "Houthi forces targeted ⟦two American warship destroyers⟧ in the Red Sea.",
  )
  .silent("missiles, not ships", "After the strikes the group still keeps two anti-ship missiles.")
  .silent("of how many", "Shells struck the city; of 86 hospitals in the area 61 are closed.")
  .silent(
    "nature's doing",
    "A storm damaged 30 houses in Texas.",
    "An earthquake flattened 300 buildings in Herat.",
  )
  .silent("the whole clause is denied", "Israel denied that it had struck two hospitals in Gaza.")
  .silent("what flies", "The air force shot down 11 targets over the Khmelnytskyi region.");
