import { also, corpus } from "@sitrep/testing";
import rule from "./named-event.js";

export default corpus(rule)
  .says(
    { event_type: "strike", actor: ["turkey"], place: "Kobani" },
    "Turkey retaliated on Monday with ⟦artillery fire on Kobani⟧.",
    "Turkey responded on Monday with ⟦air strikes on Kobani⟧.",
    "⟦Turkey answered with drone strikes on Kobani⟧ on Monday.",
    "Turkey followed up with ⟦a drone attack on Kobani⟧ on Monday.",
    "Turkey reacted on Monday with ⟦shelling of Kobani⟧.",
  )
  .says(
    { actor: [], place: "Kobani" },
    "Turkey will respond with firmness to ⟦artillery fire on Kobani⟧ on Monday.",
    "Turkey reacted on Monday to ⟦artillery fire on Kobani⟧.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], target: ["hezbollah"], place: "Tyre" },
    "⟦An Israeli air strike destroyed a Hezbollah depot in Tyre⟧ on Monday.",
    "⟦An Israeli air strike hit a Hezbollah depot in Tyre⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["boko-haram"], place: "Bama", date: "Sunday" },
    "⟦The attack on a church in Bama on Sunday was the work of Boko Haram⟧, police said.",
  )
  .says(
    { event_type: "attack", actor: [], place: "Bama", date: "Sunday" },
    "⟦The attack on a church in Bama⟧ on Sunday was not the work of Boko Haram, police said.",
    "⟦The attack on a church in Bama⟧ on Sunday may be the work of Boko Haram, police said.",
  )
  .silent(
    "aircraft that are named after what they do",
    also("Coalition pilots flew 11 strikes for the Iraqi army with attack, fighter and tanker aircraft.", {
      "event-count/counted-events": { value: 11 },
    }),
  )
  .says(
    { event_type: "strike", actor: ["us"], country: ["SY"], date: "Sunday" },
    "At my direction, on Sunday, ⟦United States forces conducted a targeted military strike against depots in eastern Syria⟧.",
    "At his order, on Sunday, ⟦United States forces conducted a targeted strike against depots in eastern Syria⟧.",
    "On Sunday, ⟦United States forces conducted a limited military strike against depots in eastern Syria⟧.",
  )
  .says(
    { event_type: "strike", actor: ["us"], target: ["houthis"], country: ["YE"] },
    "The U.S. military conducted a strike on a Houthi radar site in Yemen on Friday.",
    "A U.S. strike on a Houthi radar site in Yemen was announced on Friday.",
    "Friday's U.S. strike on a Houthi radar site in Yemen was the second of the week.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], country: ["SY"], place: "Damascus" },
    "An Israeli air strike in Damascus destroyed a house.",
    "Israel carried out an air strike in Damascus on Saturday.",
  )
  .says(
    { event_type: "attack", target: ["civilians"], place: "Gao", country: ["ML"] },
    also("Jihadist fighters killed 23 people in ⟦a massacre in Gao⟧ on Monday.", {
      "casualty/killed-people": { value: 23 },
    }),
    also("The army says that 23 people were killed in ⟦an attack in Gao⟧ on Monday.", {
      "casualty/people-hurt": { value: 23 },
    }),
  )
  .says(
    { event_type: "attack", target: ["us"], place: "Al-Asad Airbase", country: ["IQ"] },
    "A rocket attack on U.S. troops at Al-Asad airbase in Iraq took place on Saturday.",
    "There was a drone attack on U.S. forces at Al-Asad airbase in Iraq on Saturday.",
  )
  .says(
    { event_type: "attack", actor: ["houthis"], country: ["gulf-of-aden"], target: ["commercial-shipping"] },
    "A Houthi missile attack on a cargo ship in the Gulf of Aden caused a fire on Monday.",
    "Monday's Houthi attack on a cargo ship in the Gulf of Aden caused a fire.",
  )
  .says(
    { event_type: "attack", actor: ["islamic-state"], country: ["IR"], place: "Kerman" },
    "The Islamic State carried out a suicide bombing in Kerman, Iran, on Wednesday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], country: ["UA"], place: "Kharkiv" },
    "A Russian missile strike on Kharkiv damaged a school.",
    "Russia launched a missile strike on Kharkiv at dawn.",
  )
  .says(
    { event_type: "strike", actor: ["ukraine"], country: ["RU"], place: "Belgorod" },
    "A Ukrainian drone strike in Belgorod set a depot on fire.",
  )
  .says(
    { event_type: "strike", actor: ["pakistan"], country: ["IR"] },
    "Pakistan conducted air strikes in Iran on Thursday.",
  )
  .says(
    { event_type: "attack", actor: ["al-shabaab"], place: "Mogadishu", country: ["SO"] },
    "Al-Shabaab launched an attack on a hotel in Mogadishu on Friday.",
  )
  .says(
    { event_type: "attack", actor: ["rapid-support-forces"], place: "El Fasher" },
    also("An RSF attack on El Fasher killed 12 people.", {
      "casualty/killed-people": { value: 12, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "strike", actor: ["turkey"], country: ["SY"] },
    "A Turkish drone strike in Hasakah hit a car.",
  )
  .says({ event_type: "strike", munition: ["missile"] }, "A missile strike on Lviv damaged a railway depot.")
  .says(
    { event_type: "strike", actor: ["us"], place: "Baghdad", country: ["IQ"] },
    also("A U.S. drone strike in Baghdad killed a militia commander.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "strike", date: "Tuesday" },
    also(
      "A military air strike on a village in Sagaing on Tuesday killed 30 people, Myanmar's shadow government said.",
      { "casualty/killed-people": { value: 30, outcome: "killed", date: "Tuesday" } },
    ),
  )
  .says(
    { event_type: "attack", actor: ["jnim"], date: "Sunday" },
    "JNIM fighters staged an ambush on an army convoy near Timbuktu on Sunday.",
  )
  .says(
    {
      event_type: "attack",
      actor: ["iran-backed-militias"],
      target: ["us"],
      country: ["JO"],
      place: "Tower 22",
    },
    "Iran-backed militias carried out the drone attack on U.S. troops at Tower 22 in Jordan on Sunday.",
  )
  .says(
    { event_type: "attack", place: "Mosul", country: ["IQ"], date: "Tuesday" },
    "⟦An army convoy came under sniper fire in Mosul⟧ on Tuesday.",
    "⟦Soldiers came under heavy machine-gun fire in Mosul⟧ on Tuesday.",
  )
  .says(
    { event_type: "attack", target: ["us"], munition: ["rocket"], country: ["SY"] },
    "⟦U.S. troops came under rocket fire in Syria⟧ on Friday.",
    "⟦American forces in Syria came under rocket fire⟧ on Friday.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], place: "Kherson", country: ["UA"] },
    "The centre of Kherson came under artillery fire from Russian forces on Monday.",
  )
  .silent("only alluded to", "Attacks on shipping have raised prices.")
  .silent(
    "a possibility",
    also("Hezbollah could carry out an attack on Haifa on Friday.", {
      "event/named-event": {
        event_type: "attack",
        actor: ["hezbollah"],
        target: ["israel"],
        place: "Haifa",
        date: "Friday",
        certainty: "possible",
      },
    }),
  )
  .silent(
    "a threat",
    also("Israel threatened an attack on Rafah.", {
      "event/named-event": { event_type: "attack", place: "Rafah", certainty: "planned" },
    }),
  )
  .silent("a labour strike", "A strike by train drivers in Berlin on Friday cancelled many trains.")
  .says(
    { event_type: "attack" },
    also("An attack in 2017 on the embassy left 17 people dead.", {
      "casualty/left-dead": { value: 17, outcome: "killed", date: "2017" },
    }),
  )
  .says(
    { event_type: "strike", actor: ["us"], target: ["houthis"] },
    "Later the same day ⟦U.S. forces conducted a strike against Houthi missiles⟧.",
  )
  .says(
    { event_type: "strike", actor: ["us"], country: ["SO"], target: ["al-shabaab"] },
    also("⟦A U.S. strike on an al-Shabaab leader killed two people near Jilib in Somalia⟧.", {
      "casualty/killed-people": { value: 2, outcome: "killed" },
    }),
  )
  .silent(
    "strikes over pay",
    "Strikes over pay in London on Monday closed schools.",
    "The rail strike in Lyon on Monday went on.",
  )
  .silent(
    "of what kind they are",
    "Assault groups gathered near Kharkiv on Monday.",
    "The attack plan for Kharkiv was drawn up on Monday.",
  )
  .silent(
    "a sum of years",
    also("The group has carried out dozens of bombings in Mogadishu.", {
      "event-count/counted-events": {
        qualifier: "vague",
        event_type: "strike",
        wrong: "what a group does is an attack",
      },
    }),
  )
  .silent("a heart attack", "He died of a heart attack in Baghdad on Sunday.")
  .silent("a verbal attack", "The senator's verbal attack on the president came on Monday.")
  .silent(
    "foiled",
    also("Police in Paris foiled an attack on a synagogue on Friday.", {
      "event/named-event": { event_type: "attack", place: "Paris", date: "Friday", certainty: "possible" },
    }),
  )
  .knownGap(
    '"could" stands behind what it makes a possibility',
    { certainty: "possible" },
    "An attack on Haifa by Hezbollah could come on Friday, officials believe.",
    "An attack on Haifa could draw in Lebanon.",
  )
  .silent("the war itself", "Prices rose amid Russia's attack on Ukraine.")
  .says(
    { event_type: "strike", actor: ["russia"], target: ["civilians"], place: "Idlib" },
    also(
      "Nineteen civilians were killed in overnight ⟦Russian airstrikes on Syria's Idlib⟧, monitors said on Wednesday.",
      { "casualty/people-hurt": { value: 19, outcome: "killed", date: "overnight" } },
    ),
  )
  .says(
    { event_type: "attack", actor: [], target: [], country: [], place: null, date: "March 3" },
    "The talks are the first since ⟦the March 3 massacre⟧.",
    "The army has not entered the valley since ⟦the March 3 massacre⟧.",
    "Families of those taken during ⟦the terrorist assault⟧ on March 3 met the minister.",
    "⟦The massacre⟧ of March 3 is taught in schools.",
  )
  .says(
    { event_type: "attack", actor: ["hamas"], target: ["israel"], date: "March 3" },
    "No such raid has been seen since ⟦the March 3 Hamas attack on Israel⟧.",
  )
  .silent(
    "no day of one event",
    "Prices have risen since the massacre.",
    "Prices have risen since the March offensive.",
    "Prices have risen since March 3.",
  )
  .says(
    { event_type: "attack", target: ["kuwait"], country: ["KW"] },
    also("⟦The drone attack on Outpost Larch in Kuwait⟧ killed three Kuwaiti soldiers.", {
      "casualty/killed-people": { value: 3, outcome: "killed" },
    }),
    also("⟦A drone attack on Outpost Larch in Kuwait⟧ that killed three Kuwaiti soldiers drew protest.", {
      "casualty/killed-people": { value: 3, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "attack", date: "6 May" },
    also("Insurers met after ⟦the 6 May missile attack on the Ostra Star⟧ that killed two sailors.", {
      "casualty/killed-people": { value: 2, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "attack", country: ["KW"], date: "last Saturday" },
    also(
      "⟦The attack on Kuwaiti forces in northern Kuwait⟧ last Saturday that killed three soldiers was the worst in years.",
      { "casualty/killed-people": { value: 3, outcome: "killed" } },
    ),
  )
  .says(
    { event_type: "strike", actor: ["us"], country: ["IQ", "SY"] },
    also("⟦The U.S. launched airstrikes on 85 targets in Iraq and Syria⟧.", {
      "target-count/counted-targets": { value: 85 },
    }),
    also("⟦The U.S. carried out strikes against seven facilities in Iraq and Syria⟧, officials said.", {
      "target-count/counted-targets": { value: 7 },
    }),
  )
  .silent(
    "a sum of sites over no known time",
    also("The U.S. has carried out strikes on 85 targets in Iraq and Syria.", {
      "target-count/counted-targets": { value: 85 },
    }),
  )
  .says(
    { event_type: "strike", actor: ["us"], country: ["IQ", "SY"], date: "today" },
    also(
      "After the bombing in Kuwait, ⟦U.S. forces today conducted strikes on seven facilities, which included more than 85 targets in Iraq and Syria⟧.",
      { "target-count/counted-targets": { value: 7 } },
    ),
  )
  .says(
    { event_type: "attack", actor: ["hamas"], target: ["israel"], country: ["IL"], date: "Oct. 7" },
    "The Oct. 7 assault on Israel by Hamas set off the war in Gaza.",
    "The Oct. 7 assault on Israel by Hamas sparked the war in Gaza.",
  )
  .says(
    { event_type: "strike", actor: ["israel"], target: ["syria"], country: ["SY"], date: "Monday" },
    also("⟦Israeli air strikes on military sites in central Syria⟧ killed 18 people on Monday.", {
      "casualty/killed-people": { value: 18 },
    }),
  )
  .says(
    { event_type: "attack", actor: [], country: ["ML"], place: "Gao", date: "Monday" },
    also("According to UN figures, ⟦jihadist attacks in Mali killed 300 people in Gao⟧ on Monday.", {
      "casualty/killed-people": { value: 300 },
    }),
  )
  .says(
    { event_type: "strike", actor: ["israel"], date: "Tuesday" },
    also(
      "Lebanon said ⟦an Israeli drone strike⟧ on Tuesday killed two men in a southern village, despite a ceasefire of November.",
      { "casualty/killed-people": { value: 2 } },
    ),
  )
  .silent(
    "it ranks an event told elsewhere",
    "Thursday's loss of a governor marked one of the deadliest attacks in years.",
  )
  .says(
    { event_type: "attack", target: ["pakistan"], place: "Peshawar", date: "Friday" },
    also(
      "The death toll from ⟦a suicide bomb attack targeting police in Peshawar⟧ earlier on Friday has risen to 11.",
      {
        "casualty/toll": { value: 11 },
      },
    ),
  )
  .says(
    { event_type: "strike", target: ["us"], country: ["KW"] },
    also(
      "The army struck sites in Iraq on Thursday, in answer to ⟦the drone strike that killed three U.S. troops in Kuwait⟧.",
      {
        "event/struck": { event_type: "strike", country: ["IQ"], date: "Thursday" },
        "casualty/killed-people": { value: 3, outcome: "killed" },
      },
    ),
  )
  .says(
    { event_type: "attack", target: ["civilians"], date: "Monday" },
    "Her house was the object of ⟦an attack⟧ on Monday.",
    "The house of a senator was the target of ⟦a bomb attack⟧ on Monday.",
  )
  .says(
    { event_type: "attack", actor: [], date: null },
    "⟦Pedro Ruda's assassination⟧ shocked the party.",
    also("He left the party after ⟦the assassination of Senator Ramon Velez⟧.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "attack", country: ["IQ"], place: "Erbil", date: "June 15, 2031" },
    "The strikes followed others, including ⟦the June 15, 2031, attack in Erbil, Iraq⟧.",
  )
  .says(
    { event_type: "strike", actor: ["russia"], country: ["UA"], place: "Kharkiv" },
    also("Two people were injured due to ⟦an overnight Russian drone attack in Kharkiv⟧.", {
      "casualty/people-hurt": { value: 2, outcome: "injured" },
    }),
  )
  .says(
    { event_type: "attack", actor: ["al-shabaab"], place: "Mogadishu", date: "Saturday" },
    also(
      "Five people were killed in ⟦an attack on Saturday on a hotel in Mogadishu that was swiftly claimed by Shabaab militants⟧.",
      { "casualty/people-hurt": { value: 5, outcome: "killed" } },
    ),
  )
  .says(
    { event_type: "strike", actor: ["russia"], place: "Brovary" },
    "⟦A Russian drone strike also sparked a fire in a building in Brovary⟧.",
  )
  .silent(
    "days and weeks of it are no one event",
    also("Daily shelling of Omdurman by the RSF has left 40 dead.", {
      "casualty/left-dead": { value: 40, outcome: "killed" },
    }),
    also("Weeks of Russian shelling in Kherson have killed 40 civilians.", {
      "casualty/killed-people": { value: 40, outcome: "killed" },
    }),
    also("Jihadist attacks in Mali, Niger and Chad left 4,000 people dead last year.", {
      "casualty/left-dead": { value: 4000, outcome: "killed" },
    }),
  )
  .says(
    { event_type: "attack", actor: ["al-shabaab"], place: "Bariire", date: "Tuesday" },
    also("Eleven soldiers were killed by al-Shabaab in ⟦an attack on a base at Bariire⟧ on Tuesday.", {
      "casualty/people-hurt": { value: 11, outcome: "killed" },
    }),
  );
