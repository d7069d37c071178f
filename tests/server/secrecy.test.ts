// What must never reach a phone or the projector: the key before the reveal, other students, anyone's token.

import { expect, it } from "vitest";
import type { Payload } from "../../lib/protocol";
import type { Item } from "../../lib/questions/item";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { LoopStage } from "../../lib/session/training-state";
import type { PlayerView, Tally, You } from "../../lib/session/views";
import { openSchool, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { answersAt, closeAndReveal, openRound, skipReading } from "./support/rounds";
import { lectureRun, startRun, train } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "./support/screens";

/** Field names under which an answer key could leak, wherever they are nested. */
const KEYS_TO_THE_ANSWER = [
  ...["gradient", "gradients", "grad", "sign", "signs", "chain", "right", "values"],
  ...["summary", "before", "correct", "credit"],
];
const KEYS_OF_OTHERS = ["token", "tokenHash", "nicknameKey", "ownerId", "upcoming", "programme", "deal"];

function entriesIn(value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name, inner], ...entriesIn(inner)]);
}

/** What was said of the class between two moments, without what an earlier round may still be said of. */
function expectNoKey({ heard }: Pick<Screen<PlayerView>, "heard">, roundId: string): void {
  const told = heard.filter(({ event, carried }) => !isOfAnotherRound(event, carried, roundId));
  const entries = entriesIn(told);
  const names = entries.map(([name]) => name);
  expect(names.filter((name) => [...KEYS_TO_THE_ANSWER, ...KEYS_OF_OTHERS].includes(name))).toEqual([]);
  expect(entries.filter(([name, value]) => name === "reveal" && value !== null)).toEqual([]);
  // How long the walk back is would say how far the asked node is from the loss.
  expect(entries.filter(([name, value]) => name === "steps" && value !== 1)).toEqual([]);
}

/** News is coalesced, so a round's last tally, or what became of an answer in another tab, may come after the next has opened. */
const isOfAnotherRound = (event: string, [carried]: unknown[], roundId: string) =>
  (event === "tally" && (carried as Tally).roundId !== roundId) ||
  (event === "you" && (carried as You).outcome !== null && (carried as You).outcome?.roundId !== roundId);

const everyKindByHand: Item[] = [
  ...lectureQuiz.items,
  {
    ...multiplication(),
    kind: "number",
    asks: "value",
    target: "L",
    tolerance: 0,
    explanation: { en: "Six, because it is a product." },
  },
  {
    ...multiplication(),
    kind: "number",
    asks: "gradient",
    tolerance: 0.1,
    explanation: { en: "Three, which is b." },
  },
];

it("sends no phone and no projector the answer, or anything it could be read from, before the reveal", async () => {
  const school = await openSchool();
  const lesson = await startClass(school, everyKindByHand);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  const projector = await projectorOf(school, lesson);
  const guest = await phoneOf(school, lesson);
  for (const item of everyKindByHand) {
    for (const screen of [ada, projector, guest]) screen.heard.length = 0;
    const roundId = await openRound(school, host);
    const [value = ""] = await answersAt(school, roundId, ada.joined.seat);
    await ada.demand("answer:submit", { roundId, part: 0, value });
    const late = [await phoneOf(school, lesson), await phoneOf(school, lesson, ada.token)];
    for (const screen of [ada, guest, projector, ...late]) {
      await screen.inPhase("open");
      expectNoKey(screen, roundId);
      if (item.kind !== "slide") expect(JSON.stringify(screen.heard)).not.toContain(item.explanation.en);
    }
    await closeAndReveal(host, roundId);
    for (const screen of [ada, guest]) await screen.inPhase("revealed");
    await projector.inPhase("revealed");
    for (const { socket } of late) socket.disconnect();
  }
});

type Pictured = Exclude<LoopStage, "update"> | null;
const everyPicture: Pictured[] = [null, "forward", "loss", "backward"];

const ofARun: { question: Payload<"training:ask">["question"]; pictures: Pictured[] }[] = [
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

it.each(ofARun)(
  "sends no phone a gradient while a round is on, whatever picture was on the screens: $question.kind, $pictures",
  async ({ question, pictures }) => {
    const school = await openSchool();
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const runId = await startRun(host, lectureRun());
    await train(host, 1);
    const ada = await studentOf(school, lesson, "Ada");
    for (const stage of everyPicture) {
      if (stage) await host.demand("training:show", { runId, step: 1, stage });
      if (!pictures.includes(stage)) continue;
      await ada.until(({ run }) => run !== null && (stage === null || run.training.stage === stage));
      ada.heard.length = 0;
      await host.demand("training:ask", { runId, step: 1, question });
      await host.inPhase("open");
      const roundId = await skipReading(school, host);
      const late = [await phoneOf(school, lesson), await phoneOf(school, lesson, ada.token)];
      for (const close of [false, true]) {
        if (close) await host.demand("round:close", { roundId });
        if (close) late.push(await phoneOf(school, lesson));
        for (const phone of [ada, ...late]) {
          await phone.inPhase(close ? "closed" : "open");
          if (phone !== ada) await phone.until(({ run }) => run !== null);
          expectNoKey(phone, roundId);
        }
      }
      await host.demand("item:skip", { position: null });
      await host.inPhase("lobby");
      for (const phone of [ada, ...late]) {
        await phone.inPhase("lobby");
        // What the picture needs is told once there is nothing to give away any more.
        if (stage === "backward") await phone.until(({ runs }) => runs.at(-1)?.gradient !== undefined);
        if (phone !== ada) phone.socket.disconnect();
      }
    }
  },
);

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
    const late = await phoneOf(school, lesson);
    await late.inPhase("open");
    await projector.until(({ tallies }) => tallies.some((tally) => tally.roundId === roundId));
    // One of the two places is behind the other, and was handed its number; nobody else may have it.
    await expect.poll(() => [ada, bo].filter(({ yous }) => yous.length > 0).length).toBe(1);
    for (const screen of [late, projector]) expect(JSON.stringify(screen.heard)).not.toMatch(/87[12]/);
    const first = ada.yous.length === 0 ? ada : bo;
    expect(JSON.stringify(first.heard)).not.toMatch(/87[12]/);
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
  await closeAndReveal(host, roundId);
  await host.demand("session:finish", {});
  await ada.inPhase("finished");
  expect(JSON.stringify(ada.heard)).not.toContain("Borodin");
  expect(new Set(ada.heard.map(({ event }) => event))).toEqual(new Set(["view"]));
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
