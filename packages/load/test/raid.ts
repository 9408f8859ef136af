import type { CasualtyClaim, Claim, Document } from "@sitrep/model";
import { actor } from "./names.js";
import { claimOf, documentOf, eventOf, inputOf, memberOf, onDay } from "./rows.js";

/** A state and its army. */
export const SIDES = [actor("norland", "state"), actor("norland-army", "force", "norland")];

export interface Reported {
  readonly publisher: string;
  readonly published: string;
  readonly words: string;
  readonly figure: Partial<CasualtyClaim>;
  /** a second figure of the same report */
  readonly also?: Pick<Reported, "words" | "figure">;
  /** the source group of its event claim, where it is not its own */
  readonly with?: number;
}

/** Several reports of one raid on 3 March, each with one figure of its dead. */
export function raid(reports: readonly Reported[]) {
  const documents: Document[] = [];
  const claims: Claim[] = [];
  const told: string[] = [];
  for (const { publisher, published, also, ...first } of reports) {
    const figures = also ? [first, also] : [first];
    const said = figures.map(({ words }) => `${words}.`).join(" ");
    const document = documentOf(`${publisher}-${published}-${said}txt`, [`A raid hit Orlan. ${said}`], {
      publisher,
      published,
    });
    const event = claimOf("event", document, "A raid hit Orlan", onDay("2024-03-03"));
    documents.push(document);
    claims.push(
      event,
      ...figures.map(({ words, figure }) =>
        claimOf("casualty", document, words, { outcome: "killed", about: event.claim_id, ...figure }),
      ),
    );
    told.push(event.claim_id);
  }
  const event = eventOf(
    told.map((claim_id) => ({ claim_id })),
    onDay("2024-03-03"),
  );
  const members = reports.map(({ with: other }, index) =>
    memberOf(event, told[index] ?? "", { source_group: told[other ?? index] ?? "" }),
  );
  return inputOf("unused", { documents, claims, events: [event], members, actors: SIDES });
}

/** Said by the army of that state. */
export const official = {
  said_by: "norland-army",
  said_by_words: "the army",
  said_by_kind: "organisation",
} as const;

/** Said by doctors. */
export const doctors = {
  said_by: "doctors",
  said_by_words: "doctors",
  said_by_kind: "organisation",
} as const;

/** Five reports of one raid: two figures, one more than another, a vague word and a denial. */
export const moved = raid([
  { publisher: "Gazette", published: "2024-03-03", words: "9 people died", figure: { value: 9, ...doctors } },
  {
    publisher: "Herald",
    published: "2024-03-04",
    words: "more than 12 died",
    figure: { value: 12, qualifier: "more_than" },
  },
  { publisher: "Courier", published: "2024-03-04", words: "seven died", figure: { value: 7, ...official } },
  {
    publisher: "Globe",
    published: "2024-03-05",
    words: "dozens died",
    figure: { value: null, qualifier: "vague" },
  },
  {
    publisher: "Star",
    published: "2024-03-06",
    words: "nobody died",
    figure: { value: 0, certainty: "denied" },
  },
]);
