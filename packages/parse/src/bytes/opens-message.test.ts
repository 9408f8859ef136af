import { expect, test } from "vitest";
import { opensMessage } from "./opens-message.js";

test.each([
  "From desk@example.org Tue Jan 23 21:15:00 2024",
  "From desk@example.org  Tue Jan  2 21:15:00 2024\r\n",
  "From 1788@xxx Tue Jan 23 21:15:00 +0000 2024",
  "From - Tue Jan 23 21:15:00 2024",
  "From desk@example.org Tue, 23 Jan 2024 21:15:00 +0300",
  "From desk Tue Jan 23 21:15 UTC 2024 remote from mill",
])("%j opens a message", (line) => expect(opensMessage(line)).toBe(true));

test.each([
  "From Mosul two rockets were fired at 21:15 in 2024.",
  "From Tuesday, Jan 23, 2024, at 21:15 on, the road was shut.",
  "From desk@example.org 21:15:00",
  "From desk@example.org Tue Jan 23 21:15:00",
  "From desk@example.org Tue 23 21:15:00 2024",
  "From desk@example.org Jan 23 21:15:00 2024",
  "From: desk@example.org Tue Jan 23 21:15:00 2024",
  ">From desk@example.org Tue Jan 23 21:15:00 2024",
  "From ",
])("%j opens none", (line) => expect(opensMessage(line)).toBe(false));
