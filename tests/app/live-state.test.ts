// What a screen makes of the server's messages: old news is ignored, a phone keeps its own part, clocks agree.

import { describe, expect, test } from "vitest";
import {
  emptyState,
  type LiveState,
  withRoster,
  withRun,
  withTally,
  withTelling,
  withView,
  withYou,
} from "../../app/live/live-state";
import { clockOffset, withSample } from "../../app/live/server-clock";
import { defaultSettings } from "../../lib/session/state";
import type { HostView, PlayerView, RosterEntry, RunNews, Stage, You } from "../../lib/session/views";
import { bytesOf } from "../../lib/training/floats";
import { lectureRun } from "../server/support/runs";

const standings: Stage = {
  phase: "standings",
  round: {
    id: "r1",
    origin: { of: "programme", position: 0 },
    number: 1,
    openedAt: 0,
    answersFrom: 3_000,
    closesAt: 33_000,
    revoteOf: null,
  },
};

const common = {
  now: 1_000,
  code: "ABCDEF",
  title: { en: "A class" },
  questions: 3,
  items: 4,
  kinds: [],
  next: 1,
  settings: defaultSettings,
  stage: standings,
  training: null,
};
const phone = (version: number, you?: You | null): PlayerView => ({
  ...common,
  role: "player",
  settings: { lobbyOpen: true, places: true },
  version,
  ...(you !== undefined && { you }),
});
const host = (version: number): HostView => ({
  ...common,
  role: "host",
  version,
  walk: null,
  tally: null,
  upcoming: null,
  pace: { begunAt: null, left: 0 },
  standings: [],
  together: null,
  script: null,
  forgottenAt: null,
});
const ada: You = {
  nickname: "Ada",
  seat: 0,
  score: 100,
  streak: 1,
  place: 1,
  sharedBy: 1,
  of: 2,
  said: null,
  own: null,
  outcome: null,
};

const received = <V extends PlayerView | HostView>(...views: V[]) =>
  views.reduce((state, view) => withView(state, view, 0), emptyState<V>());

describe("views", () => {
  test("a newer view replaces the one before, an older one is ignored", () => {
    expect(received(host(3), host(5)).view?.version).toBe(5);
    expect(received(host(5), host(3)).view?.version).toBe(5);
  });

  test("the same version again is shown: a reconnect brings it, perhaps with more in it", () => {
    expect(received(phone(4), phone(4, ada)).view?.you).toEqual(ada);
  });

  test("a broadcast without `you` keeps what the phone knows of itself", () => {
    expect(received(phone(1, ada), phone(2)).view).toMatchObject({ version: 2, you: ada });
  });

  test("`you: null` says that the phone has not joined", () => {
    expect(received(phone(1, ada), phone(2, null)).view?.you).toBeNull();
  });

  test("an answer that is in stays in, whatever was read before it was stored and comes after", () => {
    const said = (roundId: string, ...parts: (string | null)[]): You => ({
      ...ada,
      said: { roundId, parts },
    });
    const told = received(phone(1, said("r1", "+", "-")));
    const kept = { you: { said: { roundId: "r1", parts: ["+", "-"] } } };
    const written = { roundId: "r1", parts: ["+"], reason: "It is added." };
    expect(withYou(told, { ...said("r1", "+"), said: written }).view?.you?.said?.reason).toBe("It is added.");
    expect(withView(told, phone(2, ada), 0).view).toMatchObject(kept);
    expect(withYou(told, said("r1", "+")).view).toMatchObject(kept);
    expect(withYou(told, said("r1", null, null, "0")).view?.you?.said?.parts).toEqual(["+", "-", "0"]);
    expect(withYou(told, said("r0", "0")).view).toMatchObject(kept);
    const next: PlayerView = { ...phone(2, ada), stage: { ...standings, round: { id: "r2", number: 2 } } };
    expect(withView(told, next, 0).view?.you?.said).toBeNull();
  });

  test("any view says that the connection is there", () => {
    const lost: LiveState<HostView> = { ...received(host(5)), connection: "lost" };
    expect(withView(lost, host(3), 0).connection).toBe("live");
  });

  test("news of another tab changes the own part alone", () => {
    expect(withYou(received(phone(1, ada)), { ...ada, score: 200 }).view).toMatchObject({
      version: 1,
      you: { score: 200 },
    });
  });
});

describe("a run and its numbers", () => {
  const at = (step: number, runId = "run") =>
    ({ runId, stage: null, sample: 0, lens: null, step, trouble: null }) as const;
  const news = (version: number, training: RunNews["training"]): RunNews => ({
    version,
    training,
    config: lectureRun(),
    parameters: bytesOf([1, 2]),
    losses: bytesOf([]),
    lossesFrom: 0,
  });
  const network = { stage: { phase: "lobby" } as const };

  test("that come before the view stay, also past a view from before the run", () => {
    const told = withRun(withView(emptyState<HostView>(), host(1), 0), news(3, at(0)));
    const between = withView(told, host(2), 0);
    expect(between.run?.training.runId).toBe("run");
    expect(withView(between, { ...host(3), training: at(0) }, 0).run?.training.runId).toBe("run");
    expect(withView(between, host(4), 0).run).toBeNull();
  });

  test("come together once the votes have turned it: nobody sees the network of before for a blink", () => {
    const voted = withRun(received({ ...host(3), training: at(0) }), news(2, at(0)));
    const turned = withView(voted, { ...host(4), ...network, training: at(1) }, 0);
    expect(turned.view).toEqual(voted.view);
    expect(withView(turned, host(3), 0).coming?.version).toBe(4);
    const late = withRun(turned, news(3, at(0)));
    expect(late.view?.version).toBe(3);
    const shown = withRun(late, news(4, at(1)));
    expect([shown.view?.version, shown.run?.training.step, shown.coming]).toEqual([4, 1, null]);
    // Whatever comes after it shows at once.
    expect(withView(turned, host(5), 0)).toMatchObject({ view: { version: 5 }, coming: null });
  });

  test("come together where another run begins, and on a phone with what is its own", () => {
    const first = withRun(received({ ...phone(3, ada), ...network, training: at(2) }), news(3, at(2)));
    const other = withView(first, { ...phone(4), ...network, training: at(0, "other") }, 0);
    expect([other.view?.version, other.run?.training.runId]).toEqual([3, "run"]);
    const shown = withRun(withYou(other, { ...ada, score: 200 }), news(4, at(0, "other")));
    expect(shown).toMatchObject({
      view: { version: 4, you: { score: 200 } },
      run: { training: at(0, "other") },
    });
  });

  test.each([
    ["is only left for a while", withRun(received({ ...host(3), training: at(1) }), news(2, at(1))), at(1)],
    [
      "is on the board",
      withRun(received({ ...host(3), ...network, training: at(0) }), news(3, at(0))),
      at(1),
    ],
    ["is the first thing that is seen", emptyState<HostView>(), at(1)],
  ])("do not wait for each other where it %s", (_what, before, training) => {
    expect(withView(before, { ...host(4), ...network, training }, 0).view?.version).toBe(4);
  });

  test("are not waited for by a phone that has not joined, which is told of no run", () => {
    const guest = received(phone(3, null));
    expect(withView(guest, { ...phone(4), ...network, training: at(0) }, 0).view?.version).toBe(4);
  });
});

describe("when a phone tells how it went", () => {
  const stage = { phase: "revealed", round: { id: "r1" }, tellsAt: 9_000 } as unknown as PlayerView["stage"];
  const tried = { node: 0, value: 3 };
  const told = (version: number, roundId: string) =>
    withTelling(received({ ...phone(4, ada), stage }), { version, roundId, tellsAt: null, tried }).view;

  test("is moved by news of the round on show, and the rest stays", () => {
    expect(told(5, "r1")).toMatchObject({
      version: 5,
      you: ada,
      stage: { round: { id: "r1" }, tellsAt: null, tried },
    });
  });

  test("is moved by no older news, and by none of another round", () => {
    for (const view of [told(3, "r1"), told(5, "r0")])
      expect(view).toMatchObject({ version: 4, stage: { tellsAt: 9_000 } });
  });
});

describe("tallies", () => {
  const tally = { roundId: "r1", answered: 3, present: 4 };

  test("a tally of the round on show is shown", () => {
    expect(withTally(received(host(1)), tally).view?.tally).toEqual(tally);
  });

  test("a tally of another round is too late to matter", () => {
    expect(withTally(received(host(1)), { ...tally, roundId: "r0" }).view?.tally).toBeNull();
  });

  test("a late tally without what the answers come to does not take it away", () => {
    const votes = {
      summary: { signs: { "+": 2, "0": 1, "-": 0 }, turns: null },
      before: { signs: { "+": 0, "0": 3, "-": 0 }, turns: null },
    };
    const closed = withTally(received(host(1)), { ...tally, ...votes });
    const progress = { dealt: [1], answered: [0] };
    expect(withTally(closed, { ...tally, answered: 4, progress }).view?.tally).toEqual({
      ...tally,
      answered: 4,
      ...votes,
    });
  });
});

describe("roster", () => {
  const entry = (id: string, present = true): RosterEntry => ({
    id,
    nickname: id,
    robot: false,
    present,
    joinedAt: 0,
  });
  const known = withRoster(emptyState<HostView>(), {
    full: true,
    entries: [entry("a"), entry("b")],
    removed: [],
  });

  test("it grows, changes and shrinks by news, and keeps its order", () => {
    const news = { full: false, entries: [entry("a", false), entry("c")], removed: ["b"] };
    expect(withRoster(known, news).roster).toEqual([entry("a", false), entry("c")]);
  });

  test("a full one replaces what was there", () => {
    expect(withRoster(known, { full: true, entries: [entry("z")], removed: [] }).roster).toEqual([
      entry("z"),
    ]);
  });
});

describe("clock", () => {
  test("the luckiest message tells the server's time best: the others were longer under way", () => {
    const sent = [0, 1_000, 2_000];
    const delays = [400, 30, 900];
    const samples = sent.reduce(
      (known, at, index) => withSample(known, at + 5_000, at + (delays[index] ?? 0)),
      [] as readonly number[],
    );
    expect(clockOffset(samples)).toBe(5_000 - 30);
  });

  test.each([
    ["this device's is set ahead", -7_200_000],
    ["this device's is set back", 7_200_000],
    ["the server's is set back", -7_200_000],
    ["the server's is set ahead", 7_200_000],
  ])("%s: the next message tells", (_, jump) => {
    let samples: readonly number[] = [];
    for (let message = 0; message < 8; message++) samples = withSample(samples, 5_000, 40);
    expect(clockOffset(withSample(samples, 5_000 + jump, 90))).toBe(4_910 + jump);
  });

  test("a message that was under way for seconds moves no clock", () => {
    const samples = withSample(withSample([], 5_000, 40), 5_000, 8_000);
    expect(clockOffset(samples)).toBe(4_960);
  });

  test("without a message the own clock has to do", () => expect(clockOffset([])).toBe(0));

  test("a clock that was set right in mid-class is believed after a few messages", () => {
    let samples: readonly number[] = withSample([], 60_000, 0);
    for (let message = 0; message < 10; message++) samples = withSample(samples, 1_000, 1_000);
    expect(clockOffset(samples)).toBe(0);
  });
});
