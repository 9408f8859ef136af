/** What the file of a part holds: bytes as they lay in their container, or what a library took out of a form that is no text. */
export type ContentKind = "bytes" | "text" | "html" | "rows";

/** Why something is not read: what was found, and what to do. */
export interface Refusal {
  readonly code: string;
  readonly found: string;
  readonly expected: string;
  /** hangs on more than the bytes (what was unpacked before, who ended the reader): to be tried again by the next run */
  readonly again?: boolean;
}

/** A doubt about a container, or about one of its parts. */
export interface Note {
  readonly code: string;
  readonly severity: "info" | "warning";
  /** name of the part; null for the container */
  readonly part: string | null;
  readonly found: string;
  readonly expected: string;
}

/** What a form says of a report beside its text; a sidecar is believed before it. */
export interface Stated {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** day, as YYYY-MM-DD */
  readonly published?: string;
  /** ISO 8601 in UTC */
  readonly published_at?: string;
  /** a message, which may quote another */
  readonly isMail?: boolean;
  /** all of a page is its text: it has no menus */
  readonly isWhole?: boolean;
  /** whatever the text says of its encoding: it was decoded already */
  readonly isUtf8?: boolean;
  /** where each page of the text begins, in UTF-16 units; absent for forms without pages */
  readonly pages?: readonly number[];
  /** begin and end of what is no part of the text: running heads, numbers of pages; in order */
  readonly furniture?: readonly (readonly [number, number])[];
}

/** What the file itself says, where it is no mere container. */
export interface OwnContent {
  readonly kind: Exclude<ContentKind, "bytes">;
  /** its file in the folder of what was taken out */
  readonly stored: string;
  readonly bytes: number;
  readonly stated: Stated;
}

export interface Part {
  /** what it is called in its container; null where it has no name of its own: it is called as its container, without the last ending */
  readonly name: string | null;
  readonly kind: ContentKind;
  /** the form of its bytes, where its container says so; they tell it themselves elsewhere */
  readonly form?: "mail";
  /** its file in the folder of what was taken out; null where it was refused */
  readonly stored: string | null;
  readonly bytes: number;
  /** sha-256, in hexadecimal */
  readonly file_hash: string;
  readonly stated: Stated;
  readonly why: Refusal | null;
}

/** All that came out of one file. */
export interface Unpacked {
  readonly own: OwnContent | null;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  /** why the file as a whole is not read */
  readonly why: Refusal | null;
}

export const NOTHING: Unpacked = { own: null, parts: [], notes: [], why: null };

export const refused = (code: string, found: string, expected: string): Unpacked => ({
  ...NOTHING,
  why: { code, found, expected },
});
