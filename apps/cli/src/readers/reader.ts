import type { Left } from "../parts/bounds.js";
import type { Unpacked } from "../parts/unpacked.js";

/** What is to be read. */
export interface Request {
  readonly form: string;
  /** what people call the form, and what to do with such a file where it cannot be read */
  readonly called: string;
  readonly remedy: string;
  readonly path: string;
  /** an empty folder for what is taken out */
  readonly folder: string;
  /** what may still come out of the outermost file around it */
  readonly left: Left;
}

/** Reads one form. What is wrong with a file it says in what it gives; what it throws sets the file aside as damaged. */
export type Reader = (request: Request) => Promise<Unpacked>;

/** The number of the open file that the answers go to. */
export const ANSWERS = 3;

/** What the process answers to one request. */
export type Answer = { readonly unpacked: Unpacked } | { readonly fault: string };
