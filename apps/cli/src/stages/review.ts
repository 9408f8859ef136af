import { type Served, startDesk } from "@sitrep/desk";
import { readJudgements } from "@sitrep/link";
import { LoadError } from "@sitrep/load/load-error";
import { addedClaim, readCorrections, readField, setField } from "@sitrep/normalize";
import { Failure, wrongUsage } from "../failure.js";

/** The desk, with the stages' ways to read what people write. */
export async function startReview(start: {
  readonly data: string;
  readonly database: string;
  readonly who: string;
  readonly port: number;
}): Promise<Served> {
  const reading = { readField, setField, readCorrections, readJudgements, addedClaim };
  try {
    return await startDesk({ ...start, reading });
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw error.code === "no-such-database" ? wrongUsage(error.message) : new Failure(error.message);
  }
}
