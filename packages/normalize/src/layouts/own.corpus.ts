import { z } from "zod";
import type { LayoutKind } from "./layout.js";
import { mappedLayout } from "./mapping/mapped-layout.js";
import type { Mapping } from "./mapping/mapping.js";
import { ourColumns } from "./mapping/our-columns.js";
import { ownCell } from "./mapping/own-cells.js";
import { rows } from "./testing/row-corpus.js";

// A made table, as its sidecar has it; every type of cell is there.

const columns = {
  source_event_id: "Nr",
  event_date: { from: "Datum", format: "dd.MM.yyyy" },
  country: "Land",
  country_code: "Kürzel",
  location: "Ort",
  geo_precision: "Stufe",
  latitude: { from: "Breite", decimal: "," as const },
  longitude: { from: "Länge", decimal: "," as const },
  fatalities: "Tote",
  injured: { from: "Verletzte", scale: 10 },
  event_type: { from: "Typ", values: { Angriff: "attack", "k.A.": null } },
  source_url: "Quelle",
  timestamp: "Stand",
};
const mapping: Mapping = { dataset: { name: "Mine", licence: "CC0-1.0" }, nulls: ["-"], columns };

const own: LayoutKind = {
  name: "own",
  says: "a table of one's own, as its sidecar has it",
  recognise: (head) => mappedLayout(head, mapping, []) ?? { missing: ["columns"] },
};

/** The cells as the mapping has them, under the names of the table. */
const schema = z.object(
  Object.fromEntries(
    Object.entries(columns).map(([ours, source]) => {
      const { from, ...options } = typeof source === "string" ? { from: source } : source;
      return [from, ownCell(ourColumns.get(ours) ?? "text", options, ["-"])];
    }),
  ),
);

const STRIKE = {
  Nr: "7",
  Datum: "20.01.2024",
  Land: "Iraq",
  Kürzel: "",
  Ort: "Al-Asad",
  Stufe: "2",
  Breite: "33,79",
  Länge: "42,44",
  Tote: "3 – 7",
  Verletzte: "1.2",
  Typ: "Angriff",
  Quelle: "https://example.org/strike",
  Stand: "2024-01-24 10:15",
  Bemerkung: "seen twice",
};

export default rows(own, schema, { mapping })
  .from(STRIKE)
  .reads(
    {},
    {
      dataset: "Mine",
      source_event_id: "7",
      event_date: "2024-01-20",
      country_code: "IQ",
      latitude: 33.79,
      fatalities_low: 3,
      fatalities_best: null,
      fatalities_high: 7,
      injured: 12,
      event_type: "attack",
      timestamp: "2024-01-24T10:15:00Z",
      // what is read otherwise than as written stays as written
      native: {
        Datum: "20.01.2024",
        Breite: "33,79",
        Länge: "42,44",
        Tote: "3 – 7",
        Verletzte: "1.2",
        Typ: "Angriff",
        Bemerkung: "seen twice",
      },
    },
  )
  .reads({ Tote: "at least 5" }, { fatalities_low: 5, fatalities_best: 5 })
  .reads({ Tote: "-", Ort: "-" }, { fatalities_best: null, location: null })
  .reads({ Typ: "k.A." }, { event_type: null })
  .reads({ Land: "-", Kürzel: "SY", Breite: "" }, { country: null, country_code: "SY", latitude: null })
  .flags({ Tote: "about 5" }, "fatalities-about")
  .flags({ Breite: "42,44", Länge: "33,79" }, "coordinates-swapped")
  .flags({ Breite: "33", Länge: "44" }, "country-centroid")
  .flags({ Land: "Ruritania", Breite: "33", Länge: "44" })
  .setsAside({ Datum: "2024-01-20" }, "Datum", "bad-cell")
  .setsAside({ Datum: "31.02.2024" }, "Datum", "bad-cell")
  .setsAside({ Datum: "20.1.2024" }, "Datum", "bad-cell")
  .setsAside({ Datum: "20.01.2024 oder später" }, "Datum", "bad-cell")
  .costs({ Tote: "7-3" }, "Tote", { fatalities_low: null, fatalities_best: null })
  .costs({ Kürzel: "Ruritania" }, "Kürzel", { country_code: null })
  .costs({ Verletzte: "-1" }, "Verletzte", { injured: null })
  .costs({ Breite: "n. bek." }, "Breite", { latitude: null, longitude: 42.44 })
  .refuses(
    "a table that lacks a column",
    Object.keys(STRIKE).filter((name) => name !== "Tote"),
    [
      "the column Tote (for fatalities); the table has Nr, Datum, Land, Kürzel, Ort, Stufe, Breite, Länge, Verletzte, Typ, Quelle, Stand …",
    ],
  );
