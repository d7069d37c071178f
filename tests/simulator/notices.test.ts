// A simulator that finds nothing has to be able to: each mend taken out again, some class comes to grief; and what a seed tells never changes.

import { describe, expect, it } from "vitest";
import type { SessionState } from "../../lib/session/state";
import { runLesson } from "./lesson";
import { atOnce, MemoryDatabase } from "./store/memory";
import { asBuilt, type Wiring } from "./world/wiring";

/** The rule that is broken first in the classes from this seed on, put together like this; null if all of them keep all rules. */
async function firstBroken(wiring: Wiring, from: number): Promise<string | null> {
  for (let seed = from; seed < from + 400; seed++) {
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
  // Each begins shortly before a class that has shown it: the search from the first one on takes minutes on a busy machine.
  it.each([
    ["a deal by seat, also to those who are not there", dealBySeat, 21, "dealt to nobody who is not there"],
    ["answers that count though their student was removed", countTheRemoved, 111, "newest state"],
    ["that nobody compares what was told with what is committed", compareNothing, 1, "newest"],
    ["a gradient on phones while a round is on", tellGradients, 15, "nobody is told the key"],
    ["votes that are told while answers still count", tellVotes, 1, "votes are told when no answer counts"],
  ])("%s", async (_mend, wiring, from, rule) => {
    expect(await firstBroken(wiring, from)).toContain(rule);
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
