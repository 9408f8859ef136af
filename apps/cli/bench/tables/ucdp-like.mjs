import { cellOf, chance, dayAfter } from "./chance.mjs";

/** Made-up rows in the layout of UCDP GED 23.1. Nothing in them happened. */
export const HEADER =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";
/** 293,000 rows are 200 MB. */
export const ROWS_A_MEGABYTE = 1465;
const BROKEN_ONCE_IN = 20_000;

const COUNTRIES = [
  ["Syria", 652, "Middle East", 35.0, 38.5],
  ["Afghanistan", 700, "Asia", 33.8, 66.0],
  ["Ukraine", 369, "Europe", 48.4, 31.2],
  ["Somalia", 520, "Africa", 5.8, 45.9],
  ["DR Congo (Zaire)", 490, "Africa", -2.9, 23.6],
  ["Mexico", 70, "Americas", 23.9, -102.5],
  ["Iraq", 645, "Middle East", 33.1, 43.8],
  ["India", 750, "Asia", 22.9, 79.6],
];
const OFFICES = [
  "Example Wire",
  "Lake Region Monitor",
  "Observers' Network",
  "Agencia Ejemplo",
  "Radio Voix",
];
const HEADLINES = [
  "Clashes in the north leave several dead, officials say",
  "Army says it repelled an attack",
  'Residents tell of a "night of fire"',
  "Two bodies found by the river;\nvillagers accuse militia",
  "Shelling resumes as talks stall, monitors report",
];

/** Rows of the table, one a call, each with its line end. */
export function rows() {
  const { whole, oneOf, isOnceIn } = chance(23);
  const dyads = Array.from({ length: 250 }, (_, at) => ({
    id: 400 + at,
    type: whole(1, 3),
    country: COUNTRIES[at % COUNTRIES.length],
    sides: [`Government of Example Land ${at % 60}`, `Made-up Front for Region ${at}`],
  }));
  const places = Array.from({ length: 9000 }, (_, at) => ({
    town: `${isOnceIn(15) ? "Río Ñandú" : "Example"} village ${at + 1}`,
    adm1: `Governorate ${at % 140}`,
    adm2: `Example district ${at % 900}`,
    north: whole(-250_000, 250_000) / 100_000,
    east: whole(-250_000, 250_000) / 100_000,
  }));
  const dateOf = ([year, month, day]) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  let count = 0;
  return () => {
    count++;
    const { id: dyad, type, country, sides } = oneOf(dyads);
    const place = oneOf(places);
    const [land, landNumber, region, latitude, longitude] = country;
    const day = whole(0, 2000);
    const start = dateOf(dayAfter(day));
    const end = isOnceIn(6) ? dateOf(dayAfter(day + whole(1, 6))) : start;
    const [a, b, civilians, unknown] = [
      isOnceIn(3) ? whole(1, 4) : 0,
      whole(0, 3),
      isOnceIn(4) ? whole(1, 9) : 0,
      isOnceIn(8) ? whole(1, 20) : 0,
    ];
    const best = a + b + civilians + unknown;
    const point = [(longitude + place.east).toFixed(6), (latitude + place.north).toFixed(6)];
    const sources = Array.from({ length: isOnceIn(8) ? 2 : 1 }, () => [
      oneOf(OFFICES),
      dateOf(dayAfter(day + whole(0, 9))),
      oneOf(HEADLINES),
    ]);
    const joined = (at) => cellOf(sources.map((source) => source[at]).join(";"));
    const relid = `EXA-${start.slice(0, 4)}-${type}-${dyad}-${count}`;
    return `${[
      200_000 + count,
      relid,
      start.slice(0, 4),
      1,
      "Clear",
      type,
      dyad,
      dyad + 10_000,
      `${land}: Example Territory ${dyad}`,
      dyad,
      dyad + 10_000,
      `${sides[0]} - ${sides[1]}`,
      dyad + 100,
      dyad + 100,
      sides[0],
      dyad + 1000,
      dyad + 1000,
      sides[1],
      isOnceIn(20) ? -1 : sources.length,
      cellOf(sources.map((source) => `"${source.join(",")}"`).join(";")),
      joined(0),
      joined(1),
      joined(2),
      "army, residents".slice(0, isOnceIn(2) ? 4 : 15).replace(", ", " and "),
      isOnceIn(4) ? 4 : 1,
      place.town,
      `in the vicinity of ${place.town} (${place.adm2})`,
      place.adm1,
      isOnceIn(10) ? "" : place.adm2,
      point[1],
      point[0],
      `POINT (${point[0]} ${point[1]})`,
      whole(80_000, 190_000),
      land,
      landNumber,
      region,
      isOnceIn(5) ? 2 : 1,
      start === end ? 1 : 2,
      `${start} 00:00:00.000`,
      count % BROKEN_ONCE_IN === 0 ? "soon" : `${end} 00:00:00.000`,
      a,
      b,
      civilians,
      unknown,
      best,
      best + (isOnceIn(5) ? whole(1, 9) : 0),
      best,
      type === 1 ? landNumber : "",
      "",
    ].join(",")}\n`;
  };
}
