import { randomBytes } from "node:crypto";
import { deskRoutes } from "./desk.js";
import { openLedger } from "./ledger.js";
import type { Reading } from "./reading.js";
import { type Served, serve } from "./server/serve.js";

export type { AddedTo, Reading, Setting } from "./reading.js";
export type { Served } from "./server/serve.js";

export interface DeskStart {
  readonly data: string;
  readonly database: string;
  readonly reading: Reading;
  readonly who: string;
  /** 0 for one that is free */
  readonly port: number;
}

/** Serves the desk until it is closed. Throws a `LoadError` where there is no database yet, and a system error where the port is taken. */
export async function startDesk({ data, database, reading, who, port }: DeskStart): Promise<Served> {
  const ledger = await openLedger(database);
  const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
  const routes = deskRoutes({ data, ledger, reading, who, now });
  const served = await serve(routes, randomBytes(32).toString("hex"), port).catch((error: unknown) => {
    ledger.close();
    throw error;
  });
  return {
    ...served,
    async close() {
      await served.close();
      ledger.close();
    },
  };
}
