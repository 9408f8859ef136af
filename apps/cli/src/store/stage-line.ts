import type {
  Claim,
  CorrectionOutcome,
  Document,
  DocumentCopy,
  Draft,
  Event,
  EventMember,
  FileEntry,
  GivenActor,
  Issue,
  JudgementOutcome,
  SetAside,
} from "@sitrep/model";
import type { ContentKind } from "../parts/unpacked.js";

/** The drafts of one document: a stage file may hold those of many, in the order of its documents. */
export interface DocumentDrafts {
  readonly document_id: string;
  readonly drafts: readonly Draft[];
}

/** What a line of a stage file may hold, by its tag. */
export interface StageValues {
  /** an input file, and all that became of it */
  file: FileEntry;
  /** a table that normalize has still to read */
  table: FileEntry;
  /** where the rows of that table are */
  source: TableSource;
  /** a table of articles, whose rows this file holds as documents */
  articles: { readonly file: string };
  document: Document;
  drafts: DocumentDrafts;
  claim: Claim;
  /** whom the sidecar of a table names, and no table of the lexicon has */
  actor: GivenActor;
  /** a line of data/corrections.csv, and what became of it */
  correction: CorrectionOutcome;
  event: Event;
  member: EventMember;
  copy: DocumentCopy;
  /** a line of data/judgements.csv, and what became of it */
  judgement: JudgementOutcome;
  set_aside: SetAside;
  issue: Issue;
}
/** Where a table is read from, and what says how: in the store of parts, or under their names in the data folder where `stored` is null. */
export interface TableSource {
  readonly stored: string | null;
  readonly kind: ContentKind;
  readonly sidecar: { readonly file: string; readonly stored: string | null } | null;
}

export type StageTag = keyof StageValues;

/** How many lines of each tag a stage file has; a tag that is absent has none. */
export type TagCounts = Partial<Record<string, number>>;

/** One line, as an object with the tag as its only field: `{ claim: … }`. */
export type StageLine = { [Tag in StageTag]: { readonly [Key in Tag]: StageValues[Tag] } }[StageTag];

/** `{"claim":{…}}`: the tag is first, so that a reader can pass over a line without parsing it. */
export const textOf = (line: StageLine): string => `${JSON.stringify(line)}\n`;

/** The tag of a line; empty for a line that is none of ours. */
export function tagOf(line: string): string {
  const end = line.indexOf('":');
  return line.startsWith('{"') && end > 0 ? line.slice(2, end) : "";
}

/** The value of a line with this tag, null for other lines. */
export function valueWith<Tag extends StageTag>(line: string, tag: Tag): StageValues[Tag] | null {
  if (!line.startsWith(`{"${tag}":`)) return null;
  const value: StageValues[Tag] = JSON.parse(line.slice(tag.length + 4, line.lastIndexOf("}")));
  return value;
}
