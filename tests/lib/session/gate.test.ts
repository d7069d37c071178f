// The gate: what leaves the server for each screen, in each phase.

import { describe, expect, it } from "vitest";
import type { Item } from "../../../lib/questions/item";
import { secondsFor } from "../../../lib/questions/lesson-time";
import { arrivesAt } from "../../../lib/session/clock";
import {
  hostView,
  mayTellVotes,
  playerView,
  runDuring,
  type Snapshot,
  STANDINGS_SHOWN,
  screenView,
} from "../../../lib/session/gate";
import { defaultSettings, type Phase, type Settings } from "../../../lib/session/state";
import type { Standing } from "../../../lib/session/together";
import { firstShown } from "../../../lib/session/training-state";
import type { RunNews } from "../../../lib/session/views";
import { youOf } from "../../../lib/session/you";
import { closed, open, programme, question, revealed, round, run, slide, snapshot, walk } from "./snapshots";

const playful = { ...defaultSettings, placesOnPhones: true };
const standingWith = (settings = playful) => snapshot({ phase: "standings", round }, settings);
const first = { at: 0, of: 2 };
const nobody = { standings: [], found: [], tally: null };
const { resultsAtOnce: _, ...ofBefore } = defaultSettings;

it("says what was answered only once nobody can answer any more", () => {
  const counted = snapshot({ phase: "closed", round, counted: true });
  const before = snapshot({ phase: "closed", round } as Parameters<typeof snapshot>[0]);
  const after = [counted, revealed, snapshot({ phase: "standings", round })];
  const during = [open, closed, before, snapshot({ phase: "lobby" }), snapshot({ phase: "finished" })];
  expect(after.map(({ state }) => mayTellVotes(state))).toEqual(after.map(() => true));
  expect(during.map(({ state }) => mayTellVotes(state))).toEqual(during.map(() => false));
});

/** Every key and every text or number anywhere in a view. */
function contents(view: unknown): unknown[] {
  if (Array.isArray(view)) return view.flatMap(contents);
  if (view && typeof view === "object")
    return Object.entries(view).flatMap(([key, value]) => [key, ...contents(value)]);
  return [view];
}

it("only the host learns that zero_grad is forgotten", () => {
  expect(hostView(open, nobody, 0).forgottenAt).toBe(4);
  for (const view of [playerView(open, 0), screenView(open, nobody, 0)])
    expect(contents(view)).not.toContain("forgottenAt");
});

describe("before the reveal", () => {
  for (const [name, at] of [
    ["open", open],
    ["closed", closed],
  ] as const) {
    it(`nothing of the answer is on a phone or on the projector while a round is ${name}`, () => {
      for (const view of [playerView(at, 0), screenView(at, nobody, 0)]) {
        for (const secret of [
          "sign",
          "gradient",
          "gradients",
          "steps",
          "chain",
          "explanation",
          "expression",
        ]) {
          expect(contents(view)).not.toContain(secret);
        }
      }
    });
  }

  it("a formula of the explanation is on no screen, and the host has those of what comes next and of the script", () => {
    const words = { prompt: { en: "$a^2$" }, explanation: { en: "$b^2$" } };
    const asked = { ...question, ...words, script: { say: { en: "$c^2$" }, mistake: {}, unlock: {} } };
    const items = programme.with(6, asked).with(7, { ...slide, title: { en: "$d^2$" } });
    const formulasOf = (at: Snapshot) => {
      const written = { ...at, programme: items, round: { question: asked, deal: [3, 1] } };
      const views = [playerView(written, 0), screenView(written, nobody, 0), hostView(written, nobody, 0)];
      return views.map(({ formulas }) => Object.keys(formulas ?? {}).join(" "));
    };
    expect(formulasOf(open)).toEqual(["a^2", "a^2", "a^2 d^2 c^2"]);
    expect(formulasOf(revealed)).toEqual(["a^2 b^2", "a^2 b^2", "a^2 b^2 d^2 c^2"]);
    expect(formulasOf(snapshot({ phase: "lobby" }))).toEqual(["", "", "d^2"]);
    expect(contents(playerView(open, 0))).not.toContain("formulas");
  });

  it("what comes next is on the host's screen only, with its answer", () => {
    expect(hostView(open, nobody, 0).upcoming).toMatchObject({
      of: "slide",
      slide: { title: { en: "Look" } },
    });
    const later = { ...open, state: { ...open.state, next: 8 } };
    expect(hostView(later, nobody, 0).upcoming).toMatchObject({
      of: "question",
      number: 8,
      shown: { kind: "blame", reveal: { sign: "-" } },
    });
    for (const view of [playerView(open, 0), screenView(open, nobody, 0)])
      expect(contents(view)).not.toContain("upcoming");
  });
});

describe("after the reveal", () => {
  it("everyone sees the answer and the way to it", () => {
    for (const view of [
      playerView(revealed, 0),
      screenView(revealed, nobody, 0),
      hostView(revealed, nobody, 0),
    ]) {
      const shown = { kind: "blame", reveal: { sign: "+", gradient: 6 } };
      expect(view.stage).toMatchObject({ phase: "revealed", round: { number: 7, shown } });
    }
  });

  it("a phone is told what it shows of a round, and of the settings whether anybody may join", () => {
    const { settings, stage } = playerView(revealed, 0);
    expect(Object.keys(settings)).toEqual(["lobbyOpen"]);
    const round = "round" in stage ? Object.keys(stage.round) : [];
    expect(round.sort()).toEqual(["answersFrom", "closesAt", "id", "number", "points", "shown"]);
  });

  it("a phone is told what ended a round while it is closed, where that was kept", () => {
    const ended = snapshot({ phase: "closed", round: { ...round, endedBy: "time" }, counted: true });
    expect(playerView(ended, 0).stage).toMatchObject({ phase: "closed", round: { endedBy: "time" } });
    expect(screenView(ended, nobody, 0).stage).toMatchObject({ round: { endedBy: "time" } });
    expect(playerView(closed, 0).stage).not.toHaveProperty("round.endedBy");
  });

  it("only host and projector follow the animation; a phone is told when it arrives", () => {
    expect(hostView(revealed, nobody, 0).walk).toEqual(walk);
    expect(screenView(revealed, nobody, 0).walk).toEqual(walk);
    expect(screenView(revealed, nobody, 0).stage).toMatchObject({ round: { walkSteps: 8 } });
    expect(playerView(revealed, 0)).not.toHaveProperty("walk");
    expect(playerView(revealed, 0).stage).not.toHaveProperty("round.walkSteps");
    expect(playerView(revealed, 0).stage).toMatchObject({ tellsAt: arrivesAt(walk, 8) });
  });

  it.each([
    ["held before its end: not yet", { walk: { ...walk, playing: false } }, null],
    ["back from its end: still", { walk: { ...walk, playing: false, told: true } }, 0],
    ["not waited for: at once", { walk, settings: { ...defaultSettings, resultsAtOnce: true } }, 0],
    ["in a class of before phones waited", { walk, settings: ofBefore as Settings }, arrivesAt(walk, 8)],
  ])("a walk %s", (_, part, tellsAt) => {
    const { settings, ...phase } = { settings: defaultSettings, ...part };
    const seen = snapshot({ phase: "revealed", round, ...phase }, settings);
    expect(playerView(seen, 0).stage).toMatchObject({ tellsAt });
  });
});

describe("names", () => {
  const standings: Standing[] = Array.from({ length: 12 }, (_, index) => ({
    nickname: `N${index}`,
    score: 100 - index,
    streak: 0,
    place: index + 1,
    sharedBy: 1,
    before: 12 - index,
  }));
  const moved = { standings, found: [{ position: 2, answered: 12, right: 7 }], tally: null };
  /** By the number that the class knows. */
  const rounds = [{ number: 3, answered: 12, right: 7 }];

  it("are on the projector for the first places only", () => {
    expect(screenView(standingWith(), moved, 0).standings).toHaveLength(STANDINGS_SHOWN);
    expect(hostView(standingWith(), moved, 0).standings).toHaveLength(STANDINGS_SHOWN);
    expect(hostView(snapshot({ phase: "finished" }), moved, 0).standings).toHaveLength(12);
  });

  it("leave the server for the projector only while they are shown", () => {
    const hidden = standingWith({ ...playful, namesShown: false });
    expect(contents(screenView(hidden, moved, 0))).not.toContain("N0");
    expect(contents(hostView(hidden, moved, 0))).toContain("N0");
  });

  it("and places are on nobody's big screen between the questions of a quiet class, which sees what it found", () => {
    const quiet = screenView(standingWith(defaultSettings), moved, 0);
    expect(contents(quiet)).not.toContain("N0");
    expect(quiet.together).toEqual({ rounds, risers: [] });
    expect(screenView(snapshot({ phase: "finished" }), moved, 0).standings[0]?.nickname).toBe("N0");
  });

  it("of those who moved up most are told beside what the class found, at the standings and at the end", () => {
    const risers = ["N0", "N1", "N2"].map((nickname, i) => ({ nickname, from: 12 - i, to: i + 1 }));
    expect(screenView(standingWith(), moved, 0).together).toEqual({ rounds, risers });
    expect(screenView(revealed, moved, 0).together).toBeNull();
  });
});

it("a phone has a place only while phones show places", () => {
  const ada = { nickname: "Ada", seat: 3, score: 100, streak: 1, place: 2, sharedBy: 3, of: 9, answers: [] };
  const placeWith = (placesOnPhones: boolean) => {
    const { place, sharedBy } = youOf(standingWith({ ...defaultSettings, placesOnPhones }), ada, first, []);
    return [place, sharedBy];
  };
  expect(placeWith(true)).toEqual([2, 3]);
  expect(placeWith(false)).toEqual([null, 0]);
});

it("a broadcast to phones leaves each phone's own part alone, and a guest is told that it has none", () => {
  expect(playerView(open, 0)).not.toHaveProperty("you");
  expect(playerView(open, 0, null).you).toBeNull();
});

describe("a run", () => {
  it("is where its row says, on every screen alike", () => {
    for (const view of [playerView(open, 0), screenView(open, nobody, 0), hostView(open, nobody, 0)])
      expect(view.training).toEqual({ ...firstShown("t"), step: 9, trouble: null });
  });

  it("that is not the one on the screens is on none", () => {
    const other = { ...open, run: { ...run, id: "u" } };
    expect(playerView(other, 0).training).toBeNull();
  });

  it("gives no screen its gradient while a round is on, and keeps the rest", () => {
    const news = { version: 1, lossesFrom: 0, gradient: new Uint8Array(8) } as unknown as RunNews;
    for (const phase of ["open", "closed"] as const)
      expect(runDuring(phase, news)).toEqual({ version: 1, lossesFrom: 0 });
    for (const phase of ["lobby", "revealed"] as const) expect(runDuring(phase, news)).toEqual(news);
  });

  it("brings the kinds that are made of one, which a programme alone does not", () => {
    expect(playerView({ ...open, run: null }, 0).kinds).toEqual(["blame"]);
    expect(playerView(open, 0).kinds).toEqual(["blame", "weight", "bug"]);
  });
});

it("the host alone is told when the class began, and how long what comes next takes", () => {
  const at = (phase: Parameters<typeof snapshot>[0]) => hostView(snapshot(phase), nobody, 0).pace;
  expect(at({ phase: "slide", position: 7 }).begunAt).toBeNull();
  const { state, ...rest } = snapshot({ phase: "slide", position: 7 });
  const last = programme.at(-1);
  const later = { ...rest, state: { ...state, begunAt: 5_000, next: programme.length - 1 } };
  expect(hostView(later, nobody, 0).pace).toEqual({ begunAt: 5_000, left: last ? secondsFor(last) : 0 });
  expect(screenView(later, nobody, 0)).not.toHaveProperty("pace");
});

it("the time that is left has in it what the class does at the network, less the votes that are done, until it is back", () => {
  const votes = { ...slide, seconds: 300, story: "byVotes" } as const;
  const left = (phase: Phase, { of = votes as Item, step = 0, isThere = true } = {}) => {
    const at = snapshot(phase);
    const training = isThere ? at.state.training : null;
    const state = { ...at.state, training, next: programme.length };
    const items = programme.with(-1, of);
    return hostView({ ...at, state, run: { ...run, step }, programme: items }, nobody, 0).pace.left;
  };
  const there = { phase: "standings", round } as const;
  expect(left({ phase: "slide", position: 7 }, { step: 5 })).toBe(300);
  expect(left({ phase: "slide", position: 7, beenThere: true })).toBe(0);
  expect([0, 2, 5, 9].map((step) => left(there, { step }))).toEqual([300, 180, 0, 0]);
  expect(left(there, { of: { ...votes, story: "fromNone" }, step: 2 })).toBe(300);
  expect(left(there, { isThere: false })).toBe(0);
  expect(left(there, { of: slide })).toBe(0);
});

it("tells the host that there is nothing to talk about where one's answer is what the next is asked", () => {
  const at = snapshot({ phase: "closed", round, counted: true });
  const chain = {
    kind: "relay",
    rows: [[2, 3]],
    prompt: {},
    explanation: {},
    seconds: 30,
    points: 100,
  } as const;
  const relay = { ...at, round: { ...first, question: chain, deal: [] } } as unknown as Snapshot;
  expect(hostView(relay, nobody, 0).handsOn).toBe(true);
  expect(hostView(at, nobody, 0)).not.toHaveProperty("handsOn");
});

it("tells the host, and nobody else, that a slide sends the class to a network, and what for", () => {
  const leads = { ...slide, seconds: 60 };
  const items = programme.with(7, { ...leads, story: "byVotes" });
  const at = (of: typeof programme) => ({ ...snapshot({ phase: "slide", position: 7 }), programme: of });
  expect(hostView(at(items), nobody, 0).leadsToNetwork).toBe("byVotes");
  expect(hostView(at(programme.with(7, leads)), nobody, 0).leadsToNetwork).toBe("fromNone");
  expect(hostView(at(programme), nobody, 0)).not.toHaveProperty("leadsToNetwork");
  const back = snapshot({ phase: "slide", position: 7, beenThere: true });
  expect(hostView({ ...back, programme: items }, nobody, 0)).toMatchObject({ beenThere: true });
  expect(screenView(at(items), nobody, 0)).not.toHaveProperty("leadsToNetwork");
});

it("a slide is the same on every screen, and counts as no question", () => {
  const at = snapshot({ phase: "slide", position: 7 });
  for (const view of [playerView(at, 0), screenView(at, nobody, 0), hostView(at, nobody, 0)]) {
    expect(view.stage).toMatchObject({ phase: "slide", position: 7, slide: { title: { en: "Look" } } });
    expect([view.items, view.questions]).toEqual([programme.length, programme.length - 1]);
  }
});
