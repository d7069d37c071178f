// Reasons: what is left of a typed line, when one may be shown, and who sees what of it.

import { describe, expect, it } from "vitest";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { refuse } from "../../../lib/result";
import { hostView, playerView, type Snapshot, screenView } from "../../../lib/session/gate";
import {
  MAX_SHOWN_REASONS,
  type PickedReason,
  readReason,
  withoutAnswer,
  withPicked,
} from "../../../lib/session/reasons";
import { close, NOW, open, PRESENT, phases, programme, reveal } from "./one-round";
import { change, outcomeOf, reach, type World } from "./world";

describe("a typed line", () => {
  it("loses what nobody sees, and keeps powers as they are", () => {
    expect(readReason("  minus\u200b times\n\u202eminus ")).toBe("minus times minus");
    expect(readReason("x² grows")).toBe("x² grows");
    expect(readReason("\u2060 \u3164")).toBe("");
  });
});

const why = (id: string, answer = "+"): PickedReason => ({ id, answer, text: `because of ${id}` });

describe("what is picked", () => {
  it("is one for each answer, the newest", () => {
    expect(withPicked([why("a"), why("b", "-")], why("c"))).toEqual([why("b", "-"), why("c")]);
    expect(withPicked([why("a")], why("a"))).toEqual([why("a")]);
    expect(withoutAnswer([why("a"), why("b", "-")], "+")).toEqual([why("b", "-")]);
  });

  it("is no more than there is room for", () => {
    const many = Array.from({ length: MAX_SHOWN_REASONS + 1 }, (_, at) => why(`${at}`, `${at}`));
    const picked = many.reduce<PickedReason[]>(withPicked, []);
    expect(picked).toEqual(many.slice(1));
  });
});

const asking = reach(phases.lobby, { type: "session:configure", settings: { asksReasons: true } }, open);
/** As the store finds it. */
const written = (world: World, reason = why("a")): World => ({ ...world, reason });
const counted = written(reach(asking, close, { type: "round:count", roundId: "r1", at: NOW + 90_000 }));
const show = { type: "round:show-reason", roundId: "r1", answer: "+", reasonId: "a" } as const;
const hide = { ...show, reasonId: null };
const again = { revoteOf: "r1", roundId: "r2", at: NOW + 90_000, present: PRESENT };
const revote = { type: "round:revote", ...again } as const;

describe("showing a reason", () => {
  it("waits until nobody can answer any more, on all screens alike", () => {
    const closed = written(reach(asking, close));
    for (const world of [written(asking), closed])
      expect(outcomeOf(world, show)).toEqual(refuse("still-counting"));
    expect(change(counted, show)).toMatchObject({ state: { reasons: [why("a")] }, audience: "everyone" });
    expect(change(reach(counted, show), show).audience).toBe("nobody");
  });

  it("takes one that was written for this answer in this round, and no other", () => {
    const gone = { ...counted, reason: null };
    const ofAnother = written(counted, why("a", "-"));
    for (const world of [gone, ofAnother]) expect(outcomeOf(world, show)).toEqual(refuse("no-such-reason"));
    expect(outcomeOf(counted, { ...show, roundId: "r0" })).toEqual(refuse("wrong-phase"));
  });

  it("goes on while the class votes again, where it can be hidden, and ends with the reveal", () => {
    const secondVote = reach(counted, show, revote);
    expect(secondVote.state).toMatchObject({ phase: "open", reasons: [why("a")] });
    const more = { type: "round:extend", roundId: "r2", seconds: 30, at: NOW + 90_000 } as const;
    const closesAt = ("round" in secondVote.state && secondVote.state.round.closesAt) || 0;
    const second = reach(secondVote, { ...more, closesAt }, { ...close, roundId: "r2", at: NOW + 95_000 });
    expect(second.state).toMatchObject({ phase: "closed", reasons: [why("a")] });
    expect(reach(secondVote, { ...hide, roundId: "r2" }).state).toMatchObject({ reasons: [] });
    const shown = reach(counted, show, { ...reveal, at: NOW + 91_000 });
    expect(shown.state).not.toHaveProperty("reasons");
  });
});

it("waits for whoever is still writing, though everybody has answered", () => {
  expect(reach(asking, close).state).toMatchObject({ phase: "closed", counted: false });
  expect(phases.closed.state).toMatchObject({ counted: true });
});

describe("who sees what", () => {
  const snapshotOf = ({ state, round }: World): Snapshot => ({
    ...{ version: 1, code: "ABC234", title: lectureQuiz.title, programme: [...programme] },
    ...{ state, round, run: null },
  });
  const nobody = { standings: [], found: [], tally: null };
  const groups = [{ answer: "+", count: 1, reasons: [{ id: "a", text: "because of a" }] }];
  const news = { ...nobody, written: groups };

  it("asks phones for one once they have answered, while the round is on", () => {
    expect(playerView(snapshotOf(asking), 0).stage).toMatchObject({ round: { reasonAfter: 1 } });
    const unasked = playerView(snapshotOf(phases.open), 0).stage;
    expect(JSON.stringify(unasked)).not.toContain("reasonAfter");
    const revealed = reach(counted, { ...reveal, at: NOW + 91_000 });
    expect(JSON.stringify(playerView(snapshotOf(revealed), 0))).not.toContain("reasonAfter");
  });

  it("tells what was written to the host alone, and what is picked to all, without its id", () => {
    expect(hostView(snapshotOf(counted), news, 0)).toMatchObject({ written: groups, picked: [] });
    for (const view of [screenView(snapshotOf(counted), news, 0), playerView(snapshotOf(counted), 0)])
      expect(JSON.stringify(view)).not.toContain("because");
    const shown = snapshotOf(reach(counted, show));
    for (const view of [screenView(shown, news, 0), playerView(shown, 0)]) {
      expect(view.reasons).toEqual([{ answer: "+", text: "because of a" }]);
      expect(JSON.stringify(view)).not.toContain('"id":"a"');
    }
    expect(hostView(shown, news, 0)).toMatchObject({ picked: ["a"] });
  });
});
