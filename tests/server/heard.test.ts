// What the screens of a process were told is compared with what there is to tell, also where one message overtakes another.

import { beforeEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../../lib/session/gate";
import { type Counted, HeardOf } from "../../server/news/heard";

const ID = "a class";
const nobody = new Map<string, number>();
const ada = new Map([["Ada", 0]]);
const marks = { sessionId: ID, roundId: "a round", version: 1, people: 1, stored: 0 };

const counted = (among: Counted["among"]): Counted => ({
  tally: { roundId: "a round", answered: 0, present: among.size },
  stored: 0,
  among,
});

describe("how many are present", () => {
  let heard: HeardOf;
  beforeEach(() => {
    heard = new HeardOf();
    heard.open(ID);
    const snapshot = { version: 1, state: { phase: "standings", round: { id: "a round" } } };
    heard.shown(ID, snapshot as unknown as Snapshot);
  });

  it("lacks nothing where all screens were told of those who are here", () => {
    heard.counted(ID, counted(ada));
    heard.counted(ID, counted(ada), "one");
    expect(heard.lackOf(marks, ada)).toBeNull();
  });

  it("is told again after a first view that was counted earlier and came later", () => {
    heard.counted(ID, counted(ada));
    heard.counted(ID, counted(nobody), "one");
    expect(heard.lackOf(marks, ada)).toMatchObject({ tally: true });
    heard.counted(ID, counted(ada));
    expect(heard.lackOf(marks, ada)).toBeNull();
  });

  it("is told again after a view of all that was counted earlier and came later", () => {
    heard.counted(ID, counted(ada));
    heard.counted(ID, counted(nobody));
    expect(heard.lackOf(marks, ada)).toMatchObject({ tally: true });
  });

  it("is no question where nothing is counted", () => {
    heard.counted(ID, counted(ada));
    heard.counted(ID, null);
    expect(heard.lackOf(marks, nobody)).toBeNull();
  });
});
