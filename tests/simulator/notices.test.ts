// A simulator that finds nothing has to be able to: each mend taken out again, some class comes to grief; and what a seed tells never changes.

import { describe, expect, it } from "vitest";
import type { SessionState } from "../../lib/session/state";
import { runLesson } from "./lesson";
import { atOnce, MemoryDatabase } from "./store/memory";
import { asBuilt, type Wiring } from "./world/wiring";

/** The first seed at which a class put together like this breaks a rule, with the rule; null if none of them does. */
async function firstBroken(wiring: Wiring): Promise<string | null> {
  for (let seed = 1; seed <= 400; seed++) {
    const { violations } = await runLesson(seed, { wiring });
    if (violations[0]) return violations[0];
  }
  return null;
}

/** What somebody has said counts for good. */
class Unforgetting extends MemoryDatabase {
  override counts(): boolean {
    return true;
  }
}

/** Everybody who ever joined is dealt in, by seat. */
const dealBySeat: Wiring = {
  ...asBuilt,
  wired(live) {
    const { db } = live;
    if (!(db instanceof MemoryDatabase)) return live;
    live.roster.presentNow = async (sessionId) => {
      const people = db.tables.sessions.get(sessionId)?.people ?? [];
      return new Map(people.map(({ id, seat }) => [id, seat]));
    };
    return live;
  },
};

const countTheRemoved: Wiring = { ...asBuilt, database: (...shared) => new Unforgetting(...shared) };

/** Whatever is compared with what was told, there is never anything to compare it with. */
const compareNothing: Wiring = {
  ...asBuilt,
  database: (tables, statement) =>
    new MemoryDatabase(tables, async (name, writes, work) => {
      if (name === "readMarks") throw new Error("Nobody is told what is committed.");
      return (statement ?? atOnce)(name, writes, work);
    }),
};

/** Runs are told as if no round were ever on. */
const tellGradients: Wiring = {
  ...asBuilt,
  database: (tables, statement) =>
    new MemoryDatabase(tables, async (name, writes, work) => {
      const outcome = await (statement ?? atOnce)(name, writes, work);
      return name === "currentRun" && outcome ? { ...outcome, phase: "lobby" } : outcome;
    }),
};

/** Whoever reads a class finds its round counted as soon as it is closed. */
const tellVotes: Wiring = {
  ...asBuilt,
  database: (tables, statement) =>
    new MemoryDatabase(tables, async (name, writes, work) => {
      const outcome = await (statement ?? atOnce)(name, writes, work);
      const { state } = (name === "readSnapshot" ? outcome : {}) as { state?: SessionState };
      return state?.phase === "closed" ? { ...outcome, state: { ...state, counted: true } } : outcome;
    }),
};

describe("the simulator notices", () => {
  it.each([
    ["a deal by seat, also to those who are not there", dealBySeat, "dealt to nobody who is not there"],
    ["answers that count though their student was removed", countTheRemoved, "newest state"],
    ["that nobody compares what was told with what is committed", compareNothing, "newest"],
    ["a gradient on phones while a round is on", tellGradients, "nobody is told the key"],
    ["votes that are told while answers still count", tellVotes, "votes are told when no answer counts"],
  ])("%s", async (_mend, wiring, rule) => {
    expect(await firstBroken(wiring)).toContain(rule);
  });
});

it("tells the same story of a seed each time, word for word", async () => {
  const tell = async (seed: number) => {
    const story: string[] = [];
    await runLesson(seed, { listen: (line) => story.push(line) });
    return story.join("\n");
  };
  for (const seed of [1, 2, 3]) {
    const story = await tell(seed);
    expect(story.length).toBeGreaterThan(2_000);
    expect(await tell(seed)).toBe(story);
  }
  expect(await tell(4)).not.toBe(await tell(5));
});
