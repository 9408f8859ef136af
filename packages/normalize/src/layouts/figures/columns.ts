import {
  CasualtyOutcome,
  Certainty,
  ClaimKind,
  EventType,
  LossOutcome,
  MunitionOutcome,
  Qualifier,
  TroopChange,
} from "@sitrep/model";

/** A column of a table of figures, for people. */
export interface ColumnDoc {
  readonly name: string;
  readonly says: string;
  readonly example: string;
}

const oneOf = (options: readonly string[]) => options.map((option) => `\`${option}\``).join(", ");

const date = "`2024`, `2024-01`, `2024-01-20`, or both ends of a stretch: `2023-10-17/2023-10-18`";

/** Columns that a row has once. Any subset, in any order; `kind` with `value` or `date` makes a table one of figures. */
const PLAIN = {
  kind: [`what the row states: ${oneOf(ClaimKind.options)}`, "event_count"],
  value: [
    "the number as written: `150`, `2,500`, `3–7`, `>150`, `~2,500`, `more than 150`; every kind but `event` has one",
    "more than 150",
  ],
  value_high: ["the upper end of a range, where `value` is its lower end", "7"],
  qualifier: [
    `${oneOf(Qualifier.options.filter((option) => option !== "vague"))}, or words: \`over\`, \`roughly\`; may stand in \`value\` instead`,
    "at least",
  ],
  since: [`the day from which a count runs: ${date}`, "2023-10-17"],
  since_words: ["the source's own words for it", "since the war began"],
  until: ["the day to which it runs, if it ends before `as_of`; dates as in `since`", "2024-02"],
  until_words: ["the source's own words for it", "early February"],
  as_of: ["the day on which the figure held or was given; dates as in `since`", "2024-01-09"],
  date: ["the local day of an event; dates as in `since`", "2024-01-20"],
  date_words: ["the source's own words for it", "Saturday evening"],
  time: ["the moment of an event, with its zone", "2024-01-24T00:15+03:00"],
  event_type: [oneOf(EventType.options), "attack"],
  outcome: [
    `of a casualty: ${oneOf(CasualtyOutcome.options)}; of munitions: ${oneOf(MunitionOutcome.options)}; of equipment: ${oneOf(LossOutcome.options)} (\`lost\` if empty)`,
    "injured",
  ],
  munition: ["means used, several with `;`; counts of munitions speak of the first", "missile; rocket"],
  equipment: ["what a `loss_count` counts, in your own words", "tank"],
  change: [`of troops: ${oneOf(TroopChange.options)}; \`level\` if empty`, "increase"],
  country: [
    "ISO code or English name of a country, or a sea; several with `;`; the place's own if empty",
    "IQ; SY",
  ],
  place: ["site, town or region", "Al-Asad"],
  actor: [
    "who attacks, strikes or stations the troops: slug or name; several with `;`",
    "Iran-backed militias",
  ],
  target: ["who or what is hit, and for casualties who was hurt; several with `;`", "us; us-led-coalition"],
  victims: [
    "who was hurt, in a row of another kind with figures of casualties, where it was not the target",
    "civilians",
  ],
  said_by: [
    "who gave the figure; empty where the source says it itself; a person may follow in brackets",
    "Pentagon (Pat Ryder)",
  ],
  certainty: [`${oneOf(Certainty.options)}; \`asserted\` if empty`, "claimed"],
  source: ["the outlet or page", "Military Times"],
  source_url: ["its full address, http or https", "https://example.org/a"],
  quote: ["the source's words, where they may be kept", "more than 150 attacks"],
  note: ["for people: kept as it is", "two outlets differ"],
} as const;

export type PlainColumn = keyof typeof PLAIN;

export const plainColumns: ReadonlySet<string> = new Set(Object.keys(PLAIN));
export const isPlainColumn = (name: string): name is PlainColumn => plainColumns.has(name);

/** What a further figure of a row counts: people, munitions or targets. */
export type SideFigure =
  | { readonly kind: "casualty"; readonly outcome: CasualtyOutcome }
  | { readonly kind: "munition_count"; readonly outcome: MunitionOutcome }
  | { readonly kind: "target_count" };

/** Columns that hold a further figure of the row, named for what they count. */
export const sideFigures: ReadonlyMap<string, SideFigure> = new Map<string, SideFigure>([
  ...CasualtyOutcome.options.map((outcome): [string, SideFigure] => [outcome, { kind: "casualty", outcome }]),
  ...MunitionOutcome.options
    .filter((outcome) => outcome !== "other")
    .map((outcome): [string, SideFigure] => [outcome, { kind: "munition_count", outcome }]),
  ["targets", { kind: "target_count" }],
]);

const SIDE_DOCS: readonly ColumnDoc[] = [
  {
    name: "value:IQ",
    says: "the part of `value` that belongs to one country (code or name after the colon): a claim of its own, part of the row's",
    example: "75",
  },
  {
    name: CasualtyOutcome.options.join(", "),
    says: "people hurt, in a row of another kind: a casualty claim with the row's window, country, claimant and target, about the row's event. `killed` and `injured` beside `killed_or_injured` are parts of it",
    example: "at least 66",
  },
  {
    name: [...sideFigures].flatMap(([name, { kind }]) => (kind === "munition_count" ? name : [])).join(", "),
    says: "munitions of the row's first `munition`, about the row's event",
    example: "17",
  },
  { name: "targets", says: "sites, ships or vehicles hit, about the row's event", example: "more than 85" },
  { name: "injured:JO", says: "the part of any of these that belongs to one country", example: "40" },
  {
    name: "injured_qualifier",
    says: "the qualifier of any of these, where it does not stand in the cell",
    example: "at least",
  },
];

/** Every column of a table of figures, in the order of the documentation. */
export const figuresColumns: readonly ColumnDoc[] = [
  ...Object.entries(PLAIN).map(([name, [says, example]]) => ({ name, says, example })),
  ...SIDE_DOCS,
];
