// What a teacher can say is on the host's screen beside what is on, and on no other.

import { describe, expect, it } from "vitest";
import { knob } from "../../../lib/course/knob/knob";
import { hostView, playerView, type Snapshot, screenView } from "../../../lib/session/gate";
import { defaultSettings, type Phase, type RoundClock } from "../../../lib/session/state";

const { hook, downhill, uphill } = knob.items();
const nobody = { standings: [], found: [], tally: null };

const roundOf = (origin: RoundClock["origin"]): RoundClock => ({
  id: "r",
  origin,
  openedAt: 0,
  answersFrom: 0,
  closesAt: null,
  revoteOf: null,
});
const round = roundOf({ of: "programme", position: 1 });

function at(phase: Phase): Snapshot {
  return {
    version: 1,
    code: "ABC234",
    title: {},
    programme: [hook, downhill, uphill],
    state: { ...phase, settings: defaultSettings, next: 2, rounds: 1, training: null },
    round: "round" in phase ? { question: downhill as never, deal: [] } : null,
    run: null,
  };
}

it("is that of the item that is on, and between items of the one that comes next", () => {
  const shown = (phase: Phase) => hostView(at(phase), nobody, 0).script;
  expect(shown({ phase: "slide", position: 0 })).toEqual(hook.script);
  expect(shown({ phase: "open", round })).toEqual(downhill.script);
  expect(shown({ phase: "closed", round, counted: true })).toEqual(downhill.script);
  expect(shown({ phase: "standings", round })).toEqual(uphill.script);
  expect(shown({ phase: "lobby" })).toEqual(uphill.script);
  expect(shown({ phase: "finished" })).toBeNull();
});

describe("at the network", () => {
  const asked = roundOf({ of: "run", runId: "t", follows: { kind: "nothing" } });
  const training = { runId: "t", stage: null, sample: 0, lens: null };
  const shown = (phase: Phase, next: number) => {
    const snapshot = at(phase);
    return hostView({ ...snapshot, state: { ...snapshot.state, next, training } }, nobody, 0).script;
  };

  it("stays that of the slide which led there, also while the class is asked about it", () => {
    expect(shown({ phase: "lobby" }, 1)).toEqual(hook.script);
    expect(shown({ phase: "open", round: asked }, 1)).toEqual(hook.script);
  });

  it("is that of what comes next where no slide led there, and says nothing to a round about it", () => {
    expect(shown({ phase: "lobby" }, 2)).toEqual(uphill.script);
    expect(shown({ phase: "open", round: asked }, 2)).toBeNull();
    expect(shown({ phase: "lobby" }, 0)).toEqual(hook.script);
  });
});

it("lends the big screen the sentence that helps, while the class talks and the host wants it", () => {
  const talking = (hint: boolean) => at({ phase: "closed", round, counted: true, talk: { since: 5, hint } });
  const { unlock } = downhill.script ?? {};
  expect(screenView(talking(true), nobody, 0).stage).toMatchObject({ talk: { since: 5, hint: unlock } });
  expect(screenView(talking(false), nobody, 0).stage).toMatchObject({ talk: { since: 5, hint: null } });
  expect(JSON.stringify(playerView(talking(true), 0, null))).not.toContain("talk");
});

it("is sent to no phone and no big screen", () => {
  const phases: Phase[] = [
    { phase: "lobby" },
    { phase: "slide", position: 0 },
    { phase: "open", round },
    { phase: "revealed", round, walk: { playing: false, step: 0, at: 0 } },
  ];
  const said = [hook, downhill, uphill].flatMap(({ script }) => script?.say.en ?? []);
  for (const snapshot of phases.map(at)) {
    const sent = JSON.stringify([screenView(snapshot, nobody, 0), playerView(snapshot, 0, null)]);
    for (const words of said) expect(sent).not.toContain(words);
  }
});
