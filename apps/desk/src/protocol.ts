import type {
  Certainty,
  ClaimKind,
  CorrectionAction,
  CorrectionField,
  CorrectionState,
  JudgementWord,
} from "@sitrep/model";

/** A claim in the queue: what it states, and why it is worth a look. */
export interface QueueItem {
  readonly claim_id: string;
  readonly kind: ClaimKind;
  /** what it states, in a few words */
  readonly head: string;
  readonly quote: string;
  /** who published it and when */
  readonly source: string;
  /** in words, the weightiest first */
  readonly reasons: readonly string[];
  /** doubt × weight: the higher, the sooner */
  readonly score: number;
  readonly decided: Decided | null;
}

/** The last word of a person on a claim. */
export interface Decided {
  readonly action: CorrectionAction;
  readonly who: string;
}

export interface Queue {
  readonly items: readonly QueueItem[];
  /** of all claims, not of those shown alone */
  readonly counts: { readonly open: number; readonly decided: number; readonly all: number };
  /** decisions in the files that the database does not know yet */
  readonly waiting: number;
  /** what somebody must know who decides here, as sentences */
  readonly notices: readonly string[];
}

/** Which claims the queue shows. */
export const QUEUE_PARTS = ["open", "decided", "all"] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** A field of a claim that a person may set. */
export interface FieldView {
  readonly field: CorrectionField;
  /** as people write it; empty for nothing */
  readonly says: string;
  /** with names in place of ids, where they differ */
  readonly named: string;
  /** how it is known, in words */
  readonly known: string;
  /** the words that filled it; null where none did */
  readonly words: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** what the program read, where a person set it */
  readonly read: string | null;
  /** who set it, where a person did and the database does not know it yet or already */
  readonly by: string | null;
  readonly waits: boolean;
}

export interface SentenceView {
  readonly start: number;
  readonly end: number;
  readonly part: string;
  readonly text: string;
  /** a new paragraph begins here */
  readonly opens: boolean;
}

/** A line about a claim, with what became of it. */
export interface DecisionView {
  readonly line: number;
  readonly who: string;
  readonly action: CorrectionAction;
  readonly field: CorrectionField | null;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly when: string;
  /** null where no run has seen it yet */
  readonly state: CorrectionState | null;
}

/** Something else that speaks of the same: a member of the event, the other side of a dispute. */
export interface OtherView {
  readonly id: string;
  readonly kind: "claim" | "record";
  readonly says: string;
  readonly quote: string;
  readonly source: string;
  /** why it is here: how the link was made, or what the dispute is */
  readonly why: string;
}

export interface ClaimView {
  readonly claim_id: string;
  readonly kind: ClaimKind;
  readonly head: string;
  readonly certainty: Certainty;
  readonly quote: string;
  readonly document_id: string | null;
  readonly file: string;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  /** all that was read, to say with a decision what was judged */
  readonly reading: string;
  readonly fields: readonly FieldView[];
  /** of a report: the claim's sentence with its neighbours */
  readonly sentences: readonly SentenceView[];
  /** the words of the report's other claims; `waits` for those that a person marked and no run has read yet */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly says: string;
    readonly waits: boolean;
  }[];
  /** whether all of the report is here, or the sentences around the claim */
  readonly isWhole: boolean;
  readonly source: {
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly copies: readonly string[];
  };
  readonly event_id: string | null;
  readonly members: readonly OtherView[];
  readonly disputes: readonly OtherView[];
  readonly decisions: readonly DecisionView[];
}

/** A member of an event, or of one near it, with its evidence. */
export interface CardView {
  readonly id: string;
  readonly kind: "claim" | "record";
  readonly relation: "member" | "near";
  readonly says: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  /** the claim's words in the sentence, in code points; null for a row of a table */
  readonly start: number | null;
  readonly end: number | null;
  readonly source: string;
  readonly why: string;
  /** what a person said of it and the claim that is open; `waits` for the next run */
  readonly judged: {
    readonly judgement: JudgementWord;
    readonly who: string;
    readonly waits: boolean;
  } | null;
}

export interface EventView {
  readonly event_id: string;
  /** the claim that is open */
  readonly self: CardView;
  /** the other members first, then events near it */
  readonly others: readonly CardView[];
}

export interface JudgementRequest {
  readonly left: string;
  readonly right: string;
  readonly judgement: JudgementWord;
  readonly why?: string;
}

/** What the page asks the server to write. */
export interface DecisionRequest {
  readonly action: CorrectionAction;
  readonly claim: string;
  /** what the page showed as read: another reading is another decision */
  readonly reading: string;
  readonly field?: CorrectionField;
  readonly to?: string;
  readonly why?: string;
}

/** A claim that was missed: its words, and what they state as `field: value | field: value`. */
export interface AdditionRequest {
  readonly document: string;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly to: string;
  readonly why?: string;
  readonly undo?: boolean;
}

/** What the claims of a kind may say, what they must say first. */
export const FIELDS_OF: Readonly<Record<ClaimKind, readonly CorrectionField[]>> = {
  event: ["event_type", "date", "actor", "target", "country", "place", "said_by", "certainty"],
  event_count: [
    "figure",
    "event_type",
    "since",
    "until",
    "as_of",
    "actor",
    "target",
    "country",
    "said_by",
    "certainty",
  ],
  troop_level: ["figure", "change", "as_of", "actor", "country", "place", "said_by", "certainty"],
  casualty: [
    "figure",
    "outcome",
    "since",
    "as_of",
    "actor",
    "target",
    "country",
    "place",
    "said_by",
    "certainty",
  ],
  munition_count: [
    "figure",
    "munition",
    "outcome",
    "actor",
    "target",
    "country",
    "place",
    "said_by",
    "certainty",
  ],
  target_count: ["figure", "actor", "target", "country", "place", "said_by", "certainty"],
  loss_count: [
    "figure",
    "equipment",
    "outcome",
    "since",
    "as_of",
    "actor",
    "target",
    "country",
    "said_by",
    "certainty",
  ],
};

/** Words for a field, and how the program reads them. */
export interface Checked {
  /** as it would be kept; null where the words mean nothing */
  readonly reads: string | null;
  readonly expected: string | null;
}

/** What may be chosen for a field, as people write it. */
export type Choices = Readonly<Partial<Record<CorrectionField, readonly string[]>>>;

/** An answer that is none: a sentence for the person. */
export interface Refused {
  readonly says: string;
}
