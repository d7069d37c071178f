// `kill -9` in a storm of answers: whatever was acknowledged is there after the restart, exactly once.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { openMigrated, startClass } from "../server/support/classroom";
import { multiplication } from "../server/support/multiplication";
import { closeAndReveal, openRound } from "../server/support/rounds";
import { hostOf, studentOf, type Wire } from "../server/support/screens";
import { freshDatabase } from "../setup/fresh-database";
import { spareLiveServer, startServing } from "../setup/live-server";

const KILLS = 20;
const STUDENTS = 40;
/** The answers of a round come within this time, and the kill comes somewhere in it. */
const STORM_MS = 120;

/** Half a minute on an idle computer; a busy one must not make it fail. */
const PATIENCE_MS = 600_000;

/** The screens come back when this test says so: forty that knock at a closed door would keep the computer busy. */
const onCall = { reconnection: false };
const answerOf = (seat: number): string => (["+", "0", "-"] as const)[seat % 3] ?? "+";

it(`keeps every acknowledged answer through ${KILLS} kills`, { timeout: PATIENCE_MS }, async () => {
  const databaseUrl = await freshDatabase("sqlite");
  const db = await openMigrated(databaseUrl);
  let server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const school = { db, url: server.url, close: async () => {} };
  const questions = Array.from({ length: KILLS }, () => multiplication());
  const lesson = await startClass(school, questions);
  const host = await hostOf(school, lesson, onCall);
  const names = Array.from({ length: STUDENTS }, (_, seat) => `Seat ${seat}`);
  const students = await Promise.all(names.map((name) => studentOf(school, lesson, name, onCall)));
  let acknowledgedBeforeAKill = 0;

  for (let kill = 0; kill < KILLS; kill++) {
    const spare = spareLiveServer();
    const roundId = await openRound(school, host);
    const acknowledged = new Map<string, string>();
    for (const [seat, student] of students.entries()) {
      const value = answerOf(seat);
      void sleep(Math.random() * STORM_MS).then(() =>
        student.socket.emit("answer:submit", { roundId, part: 0, value }, (result) => {
          if (result.ok) acknowledged.set(names[seat] ?? "", value);
        }),
      );
    }
    await sleep(Math.random() * STORM_MS);
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
  // Otherwise the kills came too early or too late to prove anything.
  expect(acknowledgedBeforeAKill).toBeGreaterThan(KILLS);
  expect(acknowledgedBeforeAKill).toBeLessThan(KILLS * STUDENTS);

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
