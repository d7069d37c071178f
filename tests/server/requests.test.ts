// Whatever arrives, the server stays up and answers with a refusal that has a name.

import fc from "fast-check";
import pino from "pino";
import { expect, it } from "vitest";
import { type RequestName, requests } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { lectureRun, steady } from "./support/runs";
import { hostOf, newToken, phoneOf, type Screen, strangerOf, studentOf } from "./support/screens";

const names = Object.keys(requests) as RequestName[];
const REFUSALS = [
  "bad-request",
  "not-allowed",
  "wrong-phase",
  "no-such-question",
  "no-such-participant",
  "no-such-reason",
  "no-such-screen",
  "nickname-empty",
  "nickname-too-long",
  "nickname-taken",
  "round-not-open",
  "lobby-closed",
  "session-ended",
  "too-many-robots",
  "no-such-run",
  "too-many-parameters",
  "too-many-samples",
];

/** A configuration of any size, often far too large, with something of it often missing or wrong. */
const nearlyARun = fc
  .record({
    hidden: fc.array(fc.integer({ min: -1, max: 70 }), { maxLength: 8 }),
    learningRate: fc.oneof(
      fc.record({ start: fc.double(), end: fc.double(), steps: fc.integer() }),
      fc.constant(steady(1)),
    ),
    seed: fc.oneof(fc.integer(), fc.constant(1)),
    batch: fc.oneof(
      fc.constant({ kind: "full" }),
      fc.record({ kind: fc.constant("mini"), size: fc.integer() }),
    ),
    data: fc.oneof(
      fc.record({ kind: fc.constant("moons"), n: fc.nat(), noise: fc.double() }),
      fc.constant({ kind: "lecture" }),
      fc.jsonValue(),
    ),
  })
  .map((wrong) => ({ ...lectureRun(), ...wrong }));

/** Anything JSON can carry, and objects that are nearly right. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      nickname: fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.jsonValue()),
      token: fc.oneof(fc.string({ minLength: 32 }), fc.constant("t".repeat(40)), fc.jsonValue()),
      roundId: fc.oneof(fc.string({ maxLength: 80 }), fc.jsonValue()),
      part: fc.oneof(fc.integer({ min: -1, max: 25 }), fc.jsonValue()),
      question: fc.oneof(
        fc.record({ kind: fc.constantFrom("weight", "bug", "blame", "slide", "__proto__", "toString") }),
        fc.record({
          kind: fc.constant("weight"),
          about: fc.constantFrom("one", "pick", "deal", "vote", "constructor"),
          index: fc.integer(),
          taps: fc.constantFrom("sign", "none"),
          seconds: fc.constantFrom(null, 5, 0),
        }),
        fc.jsonValue(),
      ),
      value: fc.oneof(fc.constantFrom("+", "0", "-"), fc.jsonValue()),
      position: fc.oneof(fc.integer(), fc.double(), fc.constant("0")),
      seconds: fc.oneof(fc.integer(), fc.double()),
      count: fc.constantFrom(0, -1, 61, 1e9, "1"),
      action: fc.oneof(fc.constantFrom("play", "__proto__"), fc.jsonValue()),
      participantIds: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      block: fc.oneof(fc.boolean(), fc.jsonValue()),
      screenId: fc.oneof(fc.string(), fc.jsonValue()),
      lobbyOpen: fc.jsonValue(),
      speedBonus: fc.jsonValue(),
      runId: fc.oneof(fc.string({ maxLength: 80 }), fc.jsonValue()),
      step: fc.oneof(fc.integer({ min: -1, max: 20_000 }), fc.double(), fc.jsonValue()),
      steps: fc.oneof(fc.integer(), fc.jsonValue()),
      to: fc.oneof(fc.nat(), fc.jsonValue()),
      stage: fc.oneof(fc.constantFrom("forward", "update", "constructor"), fc.jsonValue()),
      index: fc.oneof(fc.nat(), fc.jsonValue()),
      sample: fc.oneof(fc.nat(), fc.jsonValue()),
      lens: fc.oneof(fc.record({ layer: fc.nat(), neuron: fc.integer() }), fc.jsonValue()),
      config: fc.oneof(nearlyARun, fc.jsonValue()),
      __proto__: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

const patient = { requests: { points: 1_000_000, duration: 60 }, joins: { points: 1_000_000, duration: 60 } };

it.each(names)("%s survives any payload", async (name) => {
  const school = await openSchool({ limits: patient });
  const lesson = await startClass(school);
  const screens: Record<string, () => Promise<Screen<View>>> = {
    host: () => hostOf(school, lesson) as unknown as Promise<Screen<View>>,
    player: () => studentOf(school, lesson, "Ada") as unknown as Promise<Screen<View>>,
    guest: () => phoneOf(school, lesson) as unknown as Promise<Screen<View>>,
    wall: () => strangerOf(school, lesson) as unknown as Promise<Screen<View>>,
  };
  const connect = screens[requests[name].role];
  let screen = await connect?.();
  await fc.assert(
    fc.asyncProperty(anything, async (payload) => {
      const result = await screen?.askAnything(name, payload);
      if (result && !result.ok) expect(REFUSALS).toContain(result.refusal);
      // Who has joined is no guest any more.
      else if (name === "participant:join") screen = await connect?.();
    }),
    { numRuns: 150 },
  );
  expect(screen?.socket.connected).toBe(true);
  expect((await phoneOf(school, await startClass(school))).views).toHaveLength(1);
});

it("survives requests without an acknowledgement, without a payload and with unknown names", async () => {
  const school = await openSchool({ limits: { requests: { points: 1_000, duration: 60 } } });
  const lesson = await startClass(school);
  const student = await studentOf(school, lesson, "Ada");
  const socket = student.socket as unknown as { emit(name: string, ...rest: unknown[]): void };
  for (const name of [...names, "room:destroy", "constructor", "__proto__"]) {
    socket.emit(name);
    socket.emit(name, null, "not a function");
    socket.emit(name, Buffer.from([1, 2, 3]));
  }
  expect(await student.askAnything("answer:submit")).toEqual({ ok: false, refusal: "bad-request" });
});

it("hangs up on a message that is far too long", async () => {
  const school = await openSchool();
  const student = await studentOf(school, await startClass(school), "Ada");
  student.socket.io.opts.reconnection = false;
  student.socket.emit("answer:submit", { roundId: "x".repeat(100_000), part: 0, value: "+" }, () => {});
  await student.until(({ socket }) => !socket.connected);
  expect((await phoneOf(school, await startClass(school))).views).toHaveLength(1);
});

it("slows down a phone that asks without end, and nobody else", async () => {
  const school = await openSchool({ limits: { requests: { points: 20, duration: 60 } } });
  const lesson = await startClass(school);
  const eager = await studentOf(school, lesson, "Eager");
  const calm = await studentOf(school, lesson, "Calm");
  const answer = { roundId: "none", part: 0, value: "+" } as const;
  const results = await Promise.all(Array.from({ length: 30 }, () => eager.ask("answer:submit", answer)));
  expect(results.filter((result) => !result.ok && result.refusal === "too-many-requests")).toHaveLength(10);
  expect(await calm.ask("answer:submit", answer)).toEqual({ ok: false, refusal: "round-not-open" });
});

it("answers a request that met a bug with server-error, and logs it without a name", async () => {
  const lines: string[] = [];
  const log = pino({ level: "error" }, { write: (line) => void lines.push(line) });
  const school = await openSchool({ log, db: await openTestDatabase() });
  const lesson = await startClass(school);
  const guest = await phoneOf(school, lesson);
  await school.db.prisma.$executeRaw`ALTER TABLE "Participant" RENAME TO "Gone"`;
  expect(await guest.ask("participant:join", { nickname: "Secretname", token: newToken() })).toEqual({
    ok: false,
    refusal: "server-error",
  });
  const line = lines.find((text) => text.includes("participant:join"));
  expect(JSON.parse(line ?? "{}")).toMatchObject({
    connection: guest.socket.id,
    request: "participant:join",
  });
  expect(lines.join()).not.toContain("Secretname");
});
