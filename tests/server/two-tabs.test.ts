// Two tabs of a host that press the same button at once: it happens once, and neither tab is told anything wrong.

import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Payload, RequestName, requests } from "../../lib/protocol";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import type { HostView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import { openSchool, openTestDatabase, type School, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { allAnswer, openRound, skipReading } from "./support/rounds";
import { lectureRun, startRun, train } from "./support/runs";
import { hostOf, type Screen, strangerOf, studentOf } from "./support/screens";

type HostRequest = {
  [Name in RequestName]: (typeof requests)[Name]["role"] extends "host" ? Name : never;
}[RequestName];

interface Scene {
  school: School;
  lesson: Awaited<ReturnType<typeof startClass>>;
  host: Screen<HostView>;
  ada: Awaited<ReturnType<typeof studentOf>>;
}

const closed = async ({ school, host, ada }: Scene) => {
  const roundId = await openRound(school, host);
  await allAnswer(school, roundId, [ada]);
  await host.demand("round:close", { roundId });
  return roundId;
};
const revealed = async (scene: Scene) => {
  const roundId = await closed(scene);
  await scene.host.demand("round:reveal", { roundId });
  return roundId;
};
/** A run that has made two steps. */
const running = async ({ host }: Scene) => {
  const runId = await startRun(host, lectureRun());
  await train(host, 2);
  return { runId, step: 2 };
};
/** A big screen asks to show the class. */
const asking = async ({ school, lesson, host }: Scene) => {
  const screen = await strangerOf(school, lesson);
  await screen.demand("screen:ask", {});
  await host.until(({ screens }) => (screens.at(-1)?.waiting.length ?? 0) > 0);
  return { screenId: host.screens.at(-1)?.waiting[0]?.id ?? "" };
};
const slide = {
  kind: "slide",
  title: { en: "A product" },
  text: {},
  picture: { kind: "graph", expression: "a = 2\nb = 3\nL = a * b", target: "" },
} as const;
/** Where it stands in the programme. */
const SLIDE = 2;
const votes = { perPhone: 5, stepSize: { start: 0.2, end: 0.02, steps: 9 }, seconds: null };
const vote = { kind: "weight", about: "vote" } as const;

/** What the class is at before the press, and what is pressed. */
const presses: { [Name in HostRequest]: (scene: Scene) => Promise<Payload<Name>> } = {
  "item:open": async () => ({ position: 0 }),
  "round:close": async ({ school, host }) => ({ roundId: await openRound(school, host) }),
  async "round:count"({ school, host }) {
    const roundId = await openRound(school, host);
    await host.demand("round:close", { roundId });
    await sleep(ANSWER_GRACE_MS);
    return { roundId };
  },
  "round:extend": async ({ school, host }) => {
    const roundId = await openRound(school, host);
    const { stage } = host.view;
    return { roundId, seconds: 30, closesAt: (stage.phase === "open" && stage.round.closesAt) || 0 };
  },
  "round:reveal": async (scene) => ({ roundId: await closed(scene) }),
  "round:talk": async (scene) => ({ roundId: await closed(scene), hint: true }),
  async "round:show-reason"({ school, host, ada }) {
    await host.demand("session:configure", { asksReasons: true });
    const roundId = await openRound(school, host);
    await allAnswer(school, roundId, [ada]);
    await ada.demand("reason:write", { roundId, text: "It is multiplied." });
    await host.demand("round:close", { roundId });
    await sleep(ANSWER_GRACE_MS);
    await host.demand("round:count", { roundId });
    await host.until(({ view }) => view.written?.length === 1);
    const [group] = host.view.written ?? [];
    return { roundId, answer: group?.answer ?? "", reasonId: group?.reasons[0]?.id ?? null };
  },
  "round:revote": async (scene) => ({ roundId: await closed(scene) }),
  "round:hand-on": async ({ school, host }) => ({ roundId: await openRound(school, host), things: [0] }),
  "item:skip": async () => ({ position: 0 }),
  async "item:back"({ host }) {
    await host.demand("item:skip", { position: 0 });
    return { position: 0 };
  },
  "walk:control": async (scene) => ({ roundId: await revealed(scene), action: "forward", step: 0 }),
  async "walk:try"(scene) {
    const roundId = await revealed(scene);
    await scene.host.demand("walk:control", { roundId, action: "arrive", step: 0 });
    return { roundId, tried: { node: 0, value: 3 } };
  },
  async "slide:try"({ host }) {
    await host.demand("item:open", { position: SLIDE });
    return { position: SLIDE, tried: { node: 0, value: 3 } };
  },
  "standings:show": async (scene) => ({ roundId: await revealed(scene) }),
  "training:start": async () => ({ config: lectureRun(), instead: null }),
  "training:show": async (scene) => ({ ...(await running(scene)), stage: "forward" }),
  "training:advance": async (scene) => ({ ...(await running(scene)), steps: 3 }),
  "training:rewind": async (scene) => ({ ...(await running(scene)), to: 1 }),
  "training:set-weight": async (scene) => ({ ...(await running(scene)), index: 3, value: 0.5 }),
  "training:reset": running,
  "training:look": async (scene) => ({ runId: (await running(scene)).runId, sample: 2 }),
  "training:ask": async ({ host }) => ({
    runId: await startRun(host, lectureRun({ votes })),
    step: 0,
    question: vote,
  }),
  async "training:turn"({ school, host, ada }) {
    const runId = await startRun(host, lectureRun({ votes }));
    await host.demand("training:ask", { runId, step: 0, question: vote });
    await host.inPhase("open");
    const roundId = await skipReading(school, host);
    await allAnswer(school, roundId, [ada]);
    await host.demand("round:close", { roundId });
    await host.demand("round:reveal", { roundId });
    return { runId, step: 0, roundId };
  },
  "training:forget": async (scene) => ({ ...(await running(scene)), forgotten: true }),
  "training:leave": async (scene) => ({ runId: (await running(scene)).runId }),
  "session:configure": async () => ({ lobbyOpen: false }),
  "session:finish": async () => ({}),
  "session:end": async () => ({}),
  "participants:remove": async ({ host }) => {
    await host.until(({ roster }) => roster.length === 1);
    return { participantIds: [host.roster[0]?.id ?? ""], block: false };
  },
  "screen:admit": asking,
  "screen:refuse": asking,
  "screen:refuse-all": async (scene) => {
    await asking(scene);
    return {};
  },
  "robots:call": async () => ({ count: 2 }),
  "robots:dismiss": async ({ host }) => {
    await host.demand("robots:call", { count: 2 });
    await host.until(({ roster }) => roster.length === 3);
    return {};
  },
};

/** Who presses "two more" twice wants four: the one button that adds each time. */
const ADDING: HostRequest = "robots:call";
const names = Object.keys(presses) as HostRequest[];

/** What a tab may be told whose press came second. */
const SECOND = ["too-many-requests", "wrong-phase", "no-such-run", "session-ended", "session-not-found"];

let postgres: Database;
beforeAll(async () => {
  postgres = await openTestDatabase("postgres");
});
afterAll(() => postgres.close());

const redis = () => ({ db: postgres, redisUrl: inject("redisUrl") });
const places = {
  "at one process": async () => {
    const school = await openSchool();
    return [school, school] as const;
  },
  "at two processes": async () => [await openSchool(redis()), await openSchool(redis())] as const,
};

describe.each(Object.entries(places))("%s", (_, open) => {
  it.each(names)("%s pressed in two tabs at once happens once", async (name) => {
    const [left, right] = await open();
    const [once, twice] = [await scene(left), await scene(left)];
    await once.host.demand(name, await presses[name](once));

    const payload = await presses[name](twice);
    const tab = await hostOf(right, twice.lesson);
    const said = await Promise.all([twice.host.ask(name, payload), tab.ask(name, payload)]);
    expect(said.some(({ ok }) => ok)).toBe(true);
    for (const outcome of said) if (!outcome.ok) expect(SECOND).toContain(outcome.refusal);

    const expected = await remains(left, once.lesson.id);
    const times = name === ADDING ? { participants: 5 } : {};
    await expect.poll(() => remains(left, twice.lesson.id)).toEqual({ ...expected, ...times });
    // Both tabs show the same.
    const shown = ({ view }: Screen<HostView>) =>
      withoutIds({ stage: view.stage, next: view.next, settings: view.settings });
    await expect.poll(() => isDeepStrictEqual(shown(twice.host), shown(tab))).toBe(true);
  });
});

async function scene(school: School) {
  const lesson = await startClass(school, [multiplication({ seconds: 30 }), multiplication(), slide]);
  const host = await hostOf(school, lesson);
  return { school, lesson, host, ada: await studentOf(school, lesson, "Ada") };
}

/** What the store holds of a class, without what differs between any two classes: ids and times. */
async function remains({ db }: School, sessionId: string) {
  const { prisma } = db;
  const where = { sessionId };
  const session = await prisma.liveSession.findUniqueOrThrow({ where: { id: sessionId } });
  const rounds = await prisma.round.findMany({ where, orderBy: { index: "asc" } });
  const runs = await prisma.trainingRun.findMany({ where });
  return withoutIds({
    state: JSON.parse(session.state),
    rounds: rounds.map(({ status, origin, openedAt, closesAt }) => ({
      status,
      origin,
      // Of an open round; that of a closed one says when somebody pressed.
      lasts: status === "open" && closesAt ? Number(closesAt - openedAt) : null,
    })),
    runs: runs.map(({ step, revision, parameters }) => ({
      step,
      revision,
      parameters: Buffer.from(parameters).toString("hex"),
    })),
    participants: await prisma.participant.count({ where: { ...where, removedAt: null } }),
    answers: await prisma.answer.count({ where: { round: where } }),
  });
}

function withoutIds(value: object): object {
  const text = JSON.stringify(value)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|c[a-z0-9]{24}/g, "id")
    .replace(/\b1[0-9]{12}\b/g, '"time"');
  return JSON.parse(text);
}
