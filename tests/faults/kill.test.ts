// `kill -9` in a storm of answers: whatever was acknowledged is there after the restart, exactly once.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { openMigrated, startClass } from "../server/support/classroom";
import { multiplication } from "../server/support/multiplication";
import { closeAndReveal, openRound } from "../server/support/rounds";
import { hostOf, studentOf, type Wire } from "../server/support/screens";
import { freshDatabase } from "../setup/fresh-database";
import { spareLiveServer, startServing } from "../setup/live-server";

const kills = inject("kills");
const STUDENTS = 40;
/** The answers of a round come within this time. */
const STORM_MS = 120;
/** The kill comes so soon after an acknowledgement: while the next answers gather, are written, or are told of. */
const KILL_WITHIN_MS = 10;

/** The screens come back when this test says so: forty that knock at a closed door would keep the computer busy. */
const onCall = { reconnection: false };
const answerOf = (seat: number): string => (["+", "0", "-"] as const)[seat % 3] ?? "+";

it(`keeps every acknowledged answer through ${kills} kills`, async () => {
  const databaseUrl = await freshDatabase("sqlite");
  const db = await openMigrated(databaseUrl);
  let server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const school = { db, url: server.url, close: async () => {} };
  const questions = Array.from({ length: kills }, () => multiplication());
  const lesson = await startClass(school, questions);
  const host = await hostOf(school, lesson, onCall);
  const names = Array.from({ length: STUDENTS }, (_, seat) => `Seat ${seat}`);
  const students = await Promise.all(names.map((name) => studentOf(school, lesson, name, onCall)));
  let acknowledgedBeforeAKill = 0;

  for (let kill = 0; kill < kills; kill++) {
    const spare = spareLiveServer();
    const roundId = await openRound(school, host);
    const acknowledged = new Map<string, string>();
    const goal = Math.ceil((Math.random() * STUDENTS) / 2);
    await new Promise<void>((reached) => {
      for (const [seat, student] of students.entries()) {
        const value = answerOf(seat);
        void sleep(Math.random() * STORM_MS).then(() =>
          student.socket.emit("answer:submit", { roundId, part: 0, value }, (result) => {
            if (result.ok) acknowledged.set(names[seat] ?? "", value);
            if (acknowledged.size === goal) reached();
          }),
        );
      }
    });
    await sleep(Math.random() * KILL_WITHIN_MS);
    await server.stop("SIGKILL");
    await everyScreen(({ socket }) => !socket.connected);

    const promised = new Map(acknowledged);
    const kept = await storedAnswers(roundId);
    for (const [name, value] of promised) expect(kept.get(name)).toEqual([value]);
    acknowledgedBeforeAKill += promised.size;

    server = await startServing(spare, { databaseUrl, port: server.port });
    for (const { socket } of [host, ...students]) socket.connect();
    await everyScreen(({ socket }) => socket.connected);
    await Promise.all(
      students.map((student, seat) =>
        student.demand("answer:submit", { roundId, part: 0, value: answerOf(seat) }),
      ),
    );
    const all = await storedAnswers(roundId);
    expect([...all.values()].every((given) => given.length === 1)).toBe(true);
    expect(all.size).toBe(STUDENTS);
    await closeAndReveal(host, roundId);
  }
  await server.stop();
  // Otherwise the kills came too late to prove anything.
  expect(acknowledgedBeforeAKill).toBeLessThan(kills * STUDENTS);

  function everyScreen(condition: (screen: { socket: Wire }) => boolean) {
    return Promise.all([host.until(condition), ...students.map((student) => student.until(condition))]);
  }

  async function storedAnswers(roundId: string): Promise<Map<string, string[]>> {
    const rows = await db.prisma.answer.findMany({ where: { roundId }, include: { participant: true } });
    const byName = new Map<string, string[]>();
    for (const { value, participant } of rows) {
      byName.set(participant.nickname, [...(byName.get(participant.nickname) ?? []), value]);
    }
    return byName;
  }
});
