import { Claim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const REPORT = `Rockets wound two at base in Iraq

January 21, 2024

BAGHDAD, Jan 21 (Reuters) - At least 14 rockets hit the Al-Asad base in Iraq on Saturday, wounding two soldiers, the army said.

Read more: Drone strike kills nine near Marib

The ministry counted 77 crates and 12 crates. It said that four people could be killed in Gaza.
`;

describe("what was seen in a report", () => {
  it("is shown sentence by sentence: mentions, rules, slots, what they mean, what was taken back and why", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "a.txt": REPORT });
    const { code, out } = await runSitrep(["explain", "a.txt"], folder);
    expect(code).toBe(0);
    expect(out).toContain("furniture  BAGHDAD, Jan 21 (Reuters) -");
    expect(out).toContain("furniture  Read more: Drone strike kills nine near Marib");
    expect(out).toMatch(/seen .*At least 14 \(count: at_least 14\) · rockets \(munition: rocket\)/);
    expect(out).toMatch(
      /states {4}casualty “wounding two soldiers” by casualty\/killed-people: value exact 2 · outcome injured/,
    );
    expect(out).toMatch(/\n {15}place Al-Asad( Airbase)? · stated “[^”]*Al-Asad[^”]*”\n/);
    expect(out).toMatch(/\n {15}about .* \(about\) · stated “.*”\n/);
    expect(out).toMatch(/settled .*date 2024-01-20/);
    expect(out).toMatch(/not {7}\w+ “.*” by \S+: .*\n +because .* \(\w+\)/);
    const statements = out.split("\n").filter((line) => line.includes(" states "));
    const settled = out.split("\n").filter((line) => line.includes(" settled "));
    expect(settled).toHaveLength(statements.length);
  });

  it("is shown as JSON too", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "a.txt": REPORT });
    const { out } = await runSitrep(["explain", "a.txt", "--json"], folder);
    expect(JSON.parse(out).sentences[0]).toMatchObject({ part: "headline" });
  });
});

describe("claims of stated slots alone", () => {
  it("are the same, with nothing in the slots that were filled from elsewhere", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "a.txt": `${REPORT}\nThree more people were killed.\n` });
    const claimsOf = async (...flags: string[]) =>
      (await runSitrep(["claims", "a.txt", ...flags], folder)).out
        .trim()
        .split("\n")
        .map((line) => Claim.parse(JSON.parse(line)));
    const all = await claimsOf();
    const stated = await claimsOf("--stated");
    expect(stated.map(({ claim_id }) => claim_id)).toEqual(all.map(({ claim_id }) => claim_id));
    const inferred = all.filter(({ country_basis }) => country_basis !== null && country_basis !== "stated");
    expect(inferred.length).toBeGreaterThan(0);
    for (const [index, claim] of stated.entries()) {
      expect(claim.country).toEqual(claim.country_basis === "stated" ? all[index]?.country : []);
      expect(claim.actor).toEqual(claim.actor_basis === "stated" ? all[index]?.actor : []);
    }
  });
});

describe("what nothing used", () => {
  it("is listed over a folder, the most frequent patterns first, with a place that can be found", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "reports/a.txt": REPORT, "reports/b.txt": `${REPORT}\nHe saw 5 crates.\n` });
    const { code, out } = await runSitrep(["leftovers", "reports"], folder);
    expect(code).toBe(0);
    const [first = ""] = out.split("\n");
    expect(first).toMatch(/^ {3}3 {2}# crates {2}e\.g\. .* \(reports\/a\.txt@\d+\)$/);
    const counts = out
      .trim()
      .split("\n")
      .map((line) => Number.parseInt(line, 10));
    expect(counts).toEqual([...counts].sort((left, right) => right - left));
    expect(out).not.toContain("rockets");
  });

  it("is given one by one as NDJSON", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "a.txt": REPORT });
    const { out } = await runSitrep(["leftovers", "a.txt", "--format", "ndjson"], folder);
    const [found] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([...REPORT].slice(found.start, found.end).join("")).toMatch(/\S/);
  });
});
