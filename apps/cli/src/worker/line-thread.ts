import { parentPort, workerData } from "node:worker_threads";
import { answerTo } from "./answer.js";
import { type Asked, READY, type ThreadSettings } from "./line-reader.js";

/** A thread that reads lines: the lines and its answers are messages. */
const settings: ThreadSettings = workerData;
parentPort?.on("message", (asked: Asked) => parentPort?.postMessage(answerTo(asked, settings)));
parentPort?.postMessage(READY);
