// What must never reach a phone or the projector: the key before the reveal, other students, anyone's token.

import { expect, it } from "vitest";
import type { Payload } from "../../lib/protocol";
import { type LoopStage, loopStages } from "../../lib/session/training-state";
import type { HostView, PlayerView, ScreenView, Tally, You } from "../../lib/session/views";
import type { RunConfig } from "../../lib/training/run-config";
import { TrainingRun } from "../../lib/training/training-run";
import { openSchool, startClass } from "./support/classroom";
import { leaksIn } from "./support/leaks";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { closeAndReveal, openRound, skipReading } from "./support/rounds";
import { lectureRun, startRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, strangerOf, studentOf } from "./support/screens";

/** Field names under which an answer key could leak, wherever they are nested. */
const KEYS_TO_THE_ANSWER = [
  ...["gradient", "gradients", "grad", "sign", "signs", "chain", "right", "values"],
  ...["summary", "before", "correct", "credit"],
];
const KEYS_OF_OTHERS = [
  "token",
  "tokenHash",
  "nicknameKey",
  "ownerId",
  "upcoming",
  "programme",
  "deal",
  "written",
  "picked",
];

function entriesIn(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name, inner], ...entriesIn(inner)]);
}

/** What was said of the class between two moments, without what an earlier round may still be said of. */
function expectNoKey({ heard }: Pick<Screen<PlayerView | ScreenView>, "heard">, roundId: string): void {
  const told = heard.filter(({ event, carried }) => !isOfAnotherRound(event, carried, roundId));
  const entries = entriesIn(told);
  const names = entries.map(([name]) => name);
  expect(names.filter((name) => [...KEYS_TO_THE_ANSWER, ...KEYS_OF_OTHERS].includes(name))).toEqual([]);
  expect(entries.filter(([name, value]) => name === "reveal" && value !== null)).toEqual([]);
  // How long the walk back is would say how far the asked node is from the loss.
  expect(entries.filter(([name, value]) => name === "walkSteps" && value !== 1)).toEqual([]);
}

/** News is coalesced, so a round's last tally, or what became of an answer in another tab, may come after the next has opened. */
const isOfAnotherRound = (event: string, [carried]: unknown[], roundId: string) =>
  (event === "tally" && (carried as Tally).roundId !== roundId) ||
  (event === "you" && (carried as You).outcome !== null && (carried as You).outcome?.roundId !== roundId);

type Pictured = Exclude<LoopStage, "update"> | null;
const everyPicture: Pictured[] = [null, "forward", "loss", "backward"];

/** The class may be the optimizer, and then it is asked in another way. */
const byVotes = { votes: { perPhone: 6, stepSize: { start: 0.2, end: 0.02, steps: 9 }, seconds: null } };

const ofARun: {
  question: Payload<"training:ask">["question"];
  pictures: Pictured[];
  config?: Partial<RunConfig>;
}[] = [
  { question: { kind: "weight", about: "vote" }, pictures: everyPicture, config: byVotes },
  {
    question: { kind: "weight", about: "deal", perPhone: 2, taps: "sign", seconds: null },
    pictures: everyPicture,
  },
  { question: { kind: "bug", of: "knob", asks: "when", seconds: null }, pictures: everyPicture },
  {
    question: { kind: "weight", about: "one", index: 3, taps: "sign-and-turn", seconds: null },
    pictures: ["backward"],
  },
  {
    question: { kind: "weight", about: "pick", which: "largest", taps: "sign", seconds: null },
    pictures: ["backward"],
  },
  { question: { kind: "bug", of: "twist", asks: "why", seconds: null }, pictures: ["backward"] },
];

/** What the update goes by at the moment on the screens. */
function gradientOn({ run }: Screen<HostView>): number[] {
  if (!run) throw new Error("There is no run on the screens.");
  const { config, training, parameters } = run;
  const gradient = new TrainingRun(config).blameAt({ step: training.step, parameters, forgotten: null });
  if (!gradient.ok) throw new Error(gradient.refusal.kind);
  return [...gradient.value];
}

it.each(ofARun)(
  "sends no screen a gradient while a round is on, whatever picture was on the screens: $question.kind, $pictures",
  async ({ question, pictures, config = {} }) => {
    const school = await openSchool();
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const runId = await startRun(host, lectureRun(config));
    const step = config.votes ? 0 : 1;
    if (step > 0) await train(host, step);
    const ada = await studentOf(school, lesson, "Ada");
    let comers = 0;
    for (const stage of everyPicture) {
      if (stage) await host.demand("training:show", { runId, step, stage });
      if (!pictures.includes(stage)) continue;
      await ada.until(({ run }) => run !== null && (stage === null || run.training.stage === stage));
      const numbers = gradientOn(host);
      // The picture of this stage is made of it. Every other number that a phone has is something else.
      if (stage === "backward") expect(leaksIn(ada.frames, { numbers })).not.toEqual([]);
      for (const heard of [ada.heard, ada.frames]) heard.length = 0;
      await host.demand("training:ask", { runId, step, question });
      await host.inPhase("open");
      const roundId = await skipReading(school, host);
      const comeIn = async (): Promise<Screen<PlayerView | ScreenView>[]> => [
        await studentOf(school, lesson, `Late ${++comers}`),
        await phoneOf(school, lesson, ada.token),
        await projectorOf(school, lesson),
      ];
      const late = await comeIn();
      for (const phase of ["open", "closed"] as const) {
        if (phase === "closed") await host.demand("round:close", { roundId });
        if (phase === "closed") late.push(...(await comeIn()));
        for (const screen of [ada, ...late]) {
          await screen.inPhase(phase);
          if (screen !== ada) await screen.until(({ run }) => run !== null);
          expectNoKey(screen, roundId);
          expect(leaksIn(screen.frames, { numbers })).toEqual([]);
        }
      }
      await host.demand("item:skip", { position: null });
      await host.inPhase("lobby");
      for (const screen of [ada, ...late]) {
        await screen.inPhase("lobby");
        // What the picture needs is told once there is nothing to give away any more.
        if (stage === "backward") await screen.until(({ runs }) => runs.at(-1)?.gradient !== undefined);
        if (screen !== ada) screen.socket.disconnect();
      }
    }
  },
);

it("draws the stages of a step without anything of a student's, on phones and on a screen that nobody admitted", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const runId = await startRun(host, lectureRun(byVotes));
  const screens = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Cy")];
  const wall = await strangerOf(school, lesson);
  const bo = await studentOf(school, lesson, "Borodin");
  for (const stage of [...loopStages, "summary"] as const) {
    const shown = await host.ask("training:show", { runId, step: 0, stage });
    if (shown.ok)
      for (const screen of screens) await screen.until(({ run }) => run?.training.stage === stage);
  }
  for (const screen of [...screens, wall])
    expect(leaksIn(screen.frames, { texts: ["Borodin", bo.token, '"summary":{'] })).toEqual([]);
  expect(wall.heard.map(({ event }) => event).filter((event) => event !== "wall")).toEqual([]);
});

/** Whole: three digits in a row are also in many a time. */
const NUMBERS = /\b87[12]\b/;

it("keeps what one place was handed from all others, and the answers of both", async () => {
  const takeAway = addPairKind();
  try {
    const school = await openSchool();
    const lesson = await startClass(school, [pairQuestion()]);
    const host = await hostOf(school, lesson);
    const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
    const projector = await projectorOf(school, lesson);
    const roundId = await openRound(school, host);
    await ada.demand("answer:submit", { roundId, part: 0, value: "871" });
    await bo.demand("answer:submit", { roundId, part: 0, value: "872" });
    const guest = await phoneOf(school, lesson);
    await projector.until(({ tallies }) => tallies.some((tally) => tally.roundId === roundId));
    // One of the two places is behind the other, and was handed its number; nobody else may have it.
    await expect.poll(() => [ada, bo].filter(({ yous }) => yous.length > 0).length).toBe(1);
    for (const screen of [guest, projector]) expect(JSON.stringify(screen.heard)).not.toMatch(NUMBERS);
    const first = ada.yous.length === 0 ? ada : bo;
    expect(JSON.stringify(first.heard)).not.toMatch(NUMBERS);
  } finally {
    takeAway();
  }
});

it("tells a phone nothing of other students, and the projector no votes while a round is open", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Borodin");
  const roundId = await openRound(school, host);
  await bo.demand("answer:submit", { roundId, part: 0, value: "-" });
  await projector.until(({ tallies }) => tallies.at(-1)?.answered === 1);
  expect(projector.tallies.every(({ summary }) => summary === undefined)).toBe(true);
  await closeAndReveal(school, host, roundId);
  await host.demand("session:finish", {});
  await ada.inPhase("finished");
  expect(JSON.stringify(ada.heard)).not.toContain("Borodin");
  expect(new Set(ada.heard.map(({ event }) => event))).toEqual(new Set(["view", "window"]));
});

it("keeps a token between the server and its phone", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const screens = [
    await hostOf(school, lesson),
    await projectorOf(school, lesson),
    await phoneOf(school, lesson),
  ];
  const ada = await studentOf(school, lesson, "Ada");
  await screens[0]?.until(({ roster }) => roster.length === 1);
  const told = JSON.stringify([...screens, ada].map(({ heard }) => heard));
  expect(told).not.toContain(ada.token);
});
