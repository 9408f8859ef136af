const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Stand before a name or an explanation: their full stop never ends a sentence. */
export const NEVER_LAST = words(`
  mr mrs ms mx dr prof rev hon fr messrs mme gen maj col lt ltc sgt capt cmdr cdr adm radm vadm brig cpl pvt spc pfc ssgt tsgt msgt
  sfc cwo ens supt insp det sen rep gov pres amb atty asst dep st ste ft mt vs viz cf e.g i.e approx
`);

/** Stand before a number; with anything else after them they are words ("The answer was no."). */
export const BEFORE_NUMBER = words("no nos fig figs art arts p pp vol ch sec para pt op eq ver ca c res");

/** The same for months, which must start with a capital: "Jan. 24", but "in Jan. The". */
export const MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec");

/** End a sentence only where a typical first word follows: "Acme Inc. The", but "Acme Inc. Chairman". */
export const MAY_BE_LAST = words(
  "inc corp co ltd llc plc bros jr sr etc al ave blvd dept univ assn intl est govt hrs hr min mins km lbs no",
);

/** As above, but only with a capital: weekdays, states, "Sgt. 1st Cl.". */
export const MAY_BE_LAST_CAPITAL = words(`
  mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
  neb nev okla ore pa penn tenn tex va vt wash wis wyo art
`);

/** Names that hold a sentence mark. */
export const MARKED_NAMES = words("yahoo! jeopardy!");

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const OPENERS = words(`
  The A An This That These Those There Here It Its He His She Her They Their Them We Our You Your My In On At By For From With
  Without Within During Since Until After Before Between Among Amid Under Over Against Despite Although Though Because If When While
  Where Whether As But And Or Nor So Yet However Meanwhile Moreover Furthermore Therefore Thus Also Still Now Then Later Earlier
  Today Yesterday Tomorrow Tonight Overnight Once Only Both Each Every All Some Any Many Most Much More Few Several Other Others
  Another Such Not No None Nothing What Who Why How Which According Asked Speaking Officials Local Dozens Hundreds Thousands Scores
  One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Initially Additionally Separately Previously Recently Last
  Following Even Just I
`);
