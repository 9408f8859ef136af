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

describe("why claims are one event", () => {
  const SECOND = `Four hurt in rocket attack

January 22, 2024

The Al-Asad base in Iraq came under rocket fire on Saturday and two soldiers were wounded, officials said.

A base near Erbil in Iraq was attacked with drones on Saturday, officials said.
`;

  it("is shown with every feature that joined them, and what nearly joined", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "data/a.txt": REPORT, "data/b.txt": SECOND });
    const flags = ["--data", "data", "--out", "out"];
    expect((await runSitrep(["run", ...flags], folder)).code).toBe(0);
    const { out: rows } = await runSitrep(
      [
        "sql",
        "SELECT event_id FROM strike_chronology WHERE place = 'Al-Asad Airbase' AND reports = 2",
        "--out",
        "out",
        "--format",
        "csv",
      ],
      folder,
    );
    const id = rows.trim().split("\n").at(-1) ?? "";
    const { code, out } = await runSitrep(["explain", "--event", id.slice(0, 8), ...flags], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/a\.txt {2}“.*(?:[Rr]ockets|Al-Asad).*”/);
    expect(out).toMatch(/chance -3, same day \+2\.5, same place \+2, same country \+0\.5/);
    expect(out).toMatch(/nearly joined\n.*b\.txt {2}“.*Erbil.*”\n.*\n +forbidden: different places/s);
    const { out: json } = await runSitrep(["explain", "--event", id, "--json", ...flags], folder);
    expect(JSON.parse(json).event.event_id).toBe(id);
  });

  it("is asked for by an id that exists, else by a message that says so", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "data/a.txt": REPORT });
    const flags = ["--data", "data", "--out", "out"];
    await runSitrep(["run", ...flags], folder);
    const wrong = await runSitrep(["explain", "--event", "nothing", ...flags], folder);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("nothing: not the id of one event")]);
    const neither = await runSitrep(["explain"], folder);
    expect([neither.code, neither.err]).toEqual([
      2,
      expect.stringContaining("expected a file or --event ID"),
    ]);
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
