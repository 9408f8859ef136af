import type { Document, Issue, PartialDate } from "@sitrep/model";

/** What a report, its front matter or its sidecar says about itself. Absent where it does not say. */
export interface Facts {
  title?: string;
  publisher?: string;
  url?: string;
  published?: PartialDate;
  /** `published` stood under a key that does not say whose day it is: `date` */
  isBareDate?: true;
  /** ISO 8601 in UTC */
  published_at?: string;
  zone?: string;
  /** what it says of its own contents, in a sentence or two */
  description?: string;
  restates?: Document["restates"];
}

export interface FactsRead {
  readonly facts: Facts;
  readonly issues: Issue[];
}
