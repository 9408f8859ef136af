/** Lines between two countries of the atlas that are disputed, at least in a part, and how the map names them: decision 24. */
export const DISPUTED_LINES: readonly (readonly [left: string, right: string, name: string])[] = [
  ["Israel", "Palestine", "Israel and Palestine"],
  ["Israel", "Syria", "the Golan Heights, between Israel and Syria"],
  ["Israel", "Lebanon", "Israel and Lebanon"],
  ["Kosovo", "Serbia", "Kosovo and Serbia"],
  ["Morocco", "W. Sahara", "Western Sahara"],
  ["Mauritania", "W. Sahara", "Western Sahara"],
  ["Algeria", "W. Sahara", "Western Sahara"],
  ["Somalia", "Somaliland", "Somaliland"],
  ["Ethiopia", "Somaliland", "Somaliland"],
  ["Djibouti", "Somaliland", "Somaliland"],
  ["Cyprus", "N. Cyprus", "Northern Cyprus"],
  ["India", "Pakistan", "Kashmir and other parts of the line between India and Pakistan"],
  ["Pakistan", "Siachen Glacier", "the Siachen Glacier"],
  ["India", "Siachen Glacier", "the Siachen Glacier"],
  ["China", "Siachen Glacier", "the Siachen Glacier"],
  ["China", "India", "Aksai Chin and other parts of the line between China and India"],
  ["Bhutan", "China", "China and Bhutan"],
  ["S. Sudan", "Sudan", "Abyei and other parts of the line between Sudan and South Sudan"],
  ["Egypt", "Sudan", "the Halaib triangle"],
  ["Kenya", "S. Sudan", "the Ilemi triangle"],
  ["Armenia", "Azerbaijan", "Armenia and Azerbaijan"],
  ["Guyana", "Venezuela", "the Essequibo"],
];

/** Disputes of which the atlas has no line: what the map says where the country is in view. */
export const WITHOUT_LINE: readonly (readonly [country: string, says: string])[] = [
  ["Ukraine", "Crimea and all land that Russia holds are drawn as parts of Ukraine"],
  ["Georgia", "Abkhazia and South Ossetia are drawn as parts of Georgia"],
  ["Moldova", "Transnistria is drawn as a part of Moldova"],
  ["Taiwan", "Taiwan is drawn apart from China"],
];
