const numbered = (names: readonly string[], from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) =>
    names.map((name) => name.replace("#", `${from + at}`)),
  ).flat();

const target = [
  ...["targtype#", "targtype#_txt", "targsubtype#", "targsubtype#_txt"],
  ...["corp#", "target#", "natlty#", "natlty#_txt"],
];
const weapon = ["weaptype#", "weaptype#_txt", "weapsubtype#", "weapsubtype#_txt"];

/** The 135 columns of the Global Terrorism Database, in its order. */
export const gtdColumns: readonly string[] = [
  ...["eventid", "iyear", "imonth", "iday", "approxdate", "extended", "resolution"],
  ...["country", "country_txt", "region", "region_txt", "provstate", "city", "latitude", "longitude"],
  ...["specificity", "vicinity", "location", "summary", "crit1", "crit2", "crit3", "doubtterr"],
  ...["alternative", "alternative_txt", "multiple", "success", "suicide"],
  ...numbered(["attacktype#", "attacktype#_txt"], 1, 3),
  ...numbered(target, 1, 3),
  ...["gname", "gsubname", ...numbered(["gname#", "gsubname#"], 2, 3), "motive"],
  ...["guncertain1", "guncertain2", "guncertain3", "individual", "nperps", "nperpcap"],
  ...["claimed", "claimmode", "claimmode_txt", ...numbered(["claim#", "claimmode#", "claimmode#_txt"], 2, 3)],
  ...["compclaim", ...numbered(weapon, 1, 4), "weapdetail"],
  ...["nkill", "nkillus", "nkillter", "nwound", "nwoundus", "nwoundte"],
  ...["property", "propextent", "propextent_txt", "propvalue", "propcomment"],
  ...["ishostkid", "nhostkid", "nhostkidus", "nhours", "ndays", "divert", "kidhijcountry"],
  ...["ransom", "ransomamt", "ransomamtus", "ransompaid", "ransompaidus", "ransomnote"],
  ...["hostkidoutcome", "hostkidoutcome_txt", "nreleased", "addnotes", "scite1", "scite2", "scite3"],
  ...["dbsource", "INT_LOG", "INT_IDEO", "INT_MISC", "INT_ANY", "related"],
];

/** What people call a column in extracts that they have tidied up. */
export const tidiedNames: Readonly<Record<string, readonly string[]>> = {
  eventid: ["event_id"],
  iyear: ["year"],
  imonth: ["month"],
  iday: ["day"],
  country_txt: ["country_name"],
  region_txt: ["region_name"],
  provstate: ["state", "province"],
  latitude: ["lat"],
  longitude: ["lon", "long", "lng"],
  attacktype1_txt: ["attack_type", "attacktype"],
  targtype1_txt: ["target_type", "targettype", "targtype"],
  target1: ["target"],
  weaptype1_txt: ["weapon_type", "weapontype", "weaptype"],
  gname: ["group", "group_name", "perpetrator", "terrorist_group"],
  nkill: ["killed", "n_killed", "num_killed", "fatalities"],
  nwound: ["wounded", "n_wounded", "num_wounded", "injured"],
};
