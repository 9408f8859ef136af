import { systemCode } from "../failure.js";

/** What is to be done with an archive that is cut or damaged. */
export const WHOLE = "a whole archive: fetch it or pack it once more";

/** Whether the disk or its rights are at fault, and not the bytes of a file. */
export const isOfSystem = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(systemCode(error) ?? "");

export const oneLine = (error: Error): string => error.message.split("\n")[0]?.slice(0, 200) ?? "";
