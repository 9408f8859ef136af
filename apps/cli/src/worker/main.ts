#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";

// One file is both: what reads and writes, and the thread that it starts from itself. Each loads its own half.
if (isMainThread) {
  const { runWorker } = await import("./run-worker.js");
  await runWorker(new URL(import.meta.url));
} else await import("./line-thread.js");
