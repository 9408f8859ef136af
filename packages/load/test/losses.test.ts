import { expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { asOf, inputOf, rowClaimOf, sinceDay } from "./rows.js";

it("losses are of one thing and one side each, and two of different things dispute nothing", async () => {
  const loss = (line: number, equipment: string, value: number) =>
    rowClaimOf("loss_count", "losses.csv", line, 0, {
      ...asOf("2024-01-20"),
      ...sinceDay("2022-02-24"),
      ...{ equipment, value, target: ["russia"], said_by: `voice-${line}`, said_by_kind: "organisation" },
    });
  const given = { claims: [loss(2, "tank", 8592), loss(3, "tank", 8600), loss(4, "aircraft", 369)] };
  expect(
    await ask(inputOf("unused", given), "SELECT equipment, outcome, value, since, quote FROM losses"),
  ).toMatchObject([
    { equipment: "aircraft", outcome: "destroyed", value: 369, since: "2022-02-24" },
    { equipment: "tank", value: 8592 },
    { equipment: "tank", value: 8600, quote: expect.stringContaining("equipment: tank") },
  ]);
  const disputed = "SELECT type_or_outcome, left_value, right_value FROM disputed_figures";
  expect(await ask(inputOf("unused", given), disputed)).toEqual([
    { type_or_outcome: "tank destroyed", left_value: 8592, right_value: 8600 },
  ]);
});
