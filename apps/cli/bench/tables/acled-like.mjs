import { cellOf, chance, dayAfter } from "./chance.mjs";

/** Made-up rows in ACLED's layout of 2023 and later. Nothing in them happened. */
export const HEADER =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
/** 787,000 rows are 500 MB. */
export const ROWS_A_MEGABYTE = 1574;
const BROKEN_ONCE_IN = 20_000;

const COUNTRIES = [
  ["UKR", "804", "Europe", "Ukraine", 48.4, 31.2],
  ["SYR", "760", "Middle East", "Syria", 35.0, 38.5],
  ["YEM", "887", "Middle East", "Yemen", 15.6, 47.6],
  ["MMR", "104", "Southeast Asia", "Myanmar", 21.2, 96.5],
  ["MEX", "484", "North America", "Mexico", 23.9, -102.5],
  ["IRQ", "368", "Middle East", "Iraq", 33.1, 43.8],
  ["SDN", "729", "Northern Africa", "Sudan", 15.6, 30.2],
  ["SOM", "706", "Eastern Africa", "Somalia", 5.8, 45.9],
  ["COD", "180", "Middle Africa", "Democratic Republic of Congo", -2.9, 23.6],
  ["NGA", "566", "Western Africa", "Nigeria", 9.6, 8.1],
  ["COL", "170", "South America", "Colombia", 4.1, -73.1],
  ["MLI", "466", "Western Africa", "Mali", 17.3, -3.5],
];
const KINDS = [
  ["Political violence", "Battles", "Armed clash", ""],
  ["Political violence", "Explosions/Remote violence", "Shelling/artillery/missile attack", ""],
  ["Political violence", "Explosions/Remote violence", "Air/drone strike", "Civilian targeting"],
  ["Demonstrations", "Protests", "Peaceful protest", ""],
  ["Political violence", "Violence against civilians", "Attack", "Civilian targeting"],
  ["Strategic developments", "Strategic developments", "Looting/property destruction", ""],
];
const INTERS = [
  "State forces",
  "Rebel group",
  "Political militia",
  "Identity militia",
  "Civilians",
  "External/Other forces",
];
const SOURCES = [
  "Example Wire",
  "Lake Region Monitor",
  "Committee of Observers; Example Wire",
  "Local Partner; Radio Ejemplo",
];
const SCALES = ["National", "Other-National", "Local partner-National", "International", "Subnational"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SENTENCES = [
  "forces of one side shelled positions of the other near the village, with no word of the dead.",
  "several people were killed when a house was hit, according to local sources, and others were wounded.",
  "at least 4 fighters were killed in the clash, and two vehicles, a truck and a pickup, were destroyed.",
  "a drone was shot down over the fields; no casualties were reported.",
  'residents said that they had heard "heavy shooting" during the night, and left for the next town.',
  "people gathered before the municipality, asking for water, wages and the release of those detained.",
  "an explosive device went off at the side of the road while a patrol passed; casualties unknown.",
  "fighters entered the market, took food and fuel, and withdrew towards the hills before dawn.",
];

/** Rows of the table, one a call, each with its line end. */
export function rows() {
  const { whole, oneOf, isOnceIn } = chance(4);
  const actors = Array.from(
    { length: 1500 },
    (_, at) => `Made-up Forces of Example Region ${at + 1} (2018-)`,
  );
  const places = Array.from({ length: 12_000 }, (_, at) => {
    const country = COUNTRIES[Math.floor((at / 12_000) ** 1.5 * COUNTRIES.length)];
    const [, , , , latitude, longitude] = country;
    const province = whole(1, 14);
    return {
      country,
      admin1: `${country[3]} Province ${province}`,
      admin2: `District ${province}-${whole(1, 20)}`,
      admin3: isOnceIn(2) ? `Subdistrict ${whole(1, 400)}` : "",
      location: `${isOnceIn(20) ? "Peña-Łódź" : "Example Town"} ${at + 1}`,
      latitude: (latitude + whole(-25_000, 25_000) / 10_000).toFixed(4),
      longitude: (longitude + whole(-25_000, 25_000) / 10_000).toFixed(4),
    };
  });
  let count = 0;
  return () => {
    count++;
    const place = oneOf(places);
    const [code, iso, region, country] = place.country;
    const [disorder, kind, subKind, targeting] = oneOf(KINDS);
    const [year, month, day] = dayAfter(2400 - Math.floor(count / 330) + whole(0, 3));
    const [first, second] = [oneOf(INTERS), oneOf(INTERS)];
    const date = `${String(day).padStart(2, "0")} ${MONTHS[month - 1]} ${year}`;
    const broken = count % BROKEN_ONCE_IN === 0;
    const opening = `On ${day} ${MONTHS[month - 1]} ${year}, near to ${place.location} (${place.admin2}, ${place.admin1}), `;
    const told = Array.from({ length: whole(1, 2) }, () => oneOf(SENTENCES));
    const notes = opening + told.join(isOnceIn(12) ? "\n" : " Then ");
    const fatalities = isOnceIn(3) ? String(oneOf([1, 2, 3, 10, 4, 5, 12, 27])) : "0";
    return `${[
      `${code}${100_000 + count}`,
      date,
      year,
      isOnceIn(10) ? 2 : 1,
      disorder,
      kind,
      subKind,
      oneOf(actors),
      isOnceIn(4) ? cellOf(`${oneOf(actors)}; ${oneOf(actors)}`) : "",
      first,
      isOnceIn(3) ? "" : oneOf(actors),
      isOnceIn(6) ? oneOf(actors) : "",
      second,
      `${first}-${second}`,
      targeting,
      iso,
      region,
      country,
      place.admin1,
      place.admin2,
      place.admin3,
      place.location,
      place.latitude,
      place.longitude,
      isOnceIn(5) ? 2 : 1,
      oneOf(SOURCES),
      oneOf(SCALES),
      `"${notes.replaceAll('"', '""')}"`,
      broken ? "a few" : fatalities,
      isOnceIn(6) ? "crowd size=no report" : "",
      1_706_054_400 + 604_800 * Math.floor(count / 5000),
    ].join(",")}\n`;
  };
}
