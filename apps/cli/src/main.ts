#!/usr/bin/env node
import { freshBundle } from "./fresh-bundle.js";

const { start }: typeof import("./start.js") = await import(freshBundle() ?? "./start.js");
await start();
