// A server that is told to stop finishes what it has begun.

import { expect, it } from "vitest";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { openRound } from "./support/rounds";
import { hostOf, studentOf } from "./support/screens";

it("acknowledges the answers it has taken, stores every one of them, and refuses the rest by name", async () => {
  const db = await openTestDatabase();
  const school = await openSchool({ db });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const names = Array.from({ length: 50 }, (_, seat) => `Seat ${seat}`);
  const students = await Promise.all(
    names.map((name) => studentOf(school, lesson, name, { reconnection: false })),
  );
  const roundId = await openRound(school, host);

  const outcomes: string[] = [];
  const storm = students.map(async (student, seat) => {
    await new Promise((resolve) => setTimeout(resolve, seat));
    const asked = student.socket.connected && student.ask("answer:submit", { roundId, part: 0, value: "+" });
    const result = await Promise.resolve(asked).catch(() => false as const);
    outcomes.push(result === false ? "unheard" : result.ok ? "stored" : result.refusal);
  });
  await expect.poll(() => outcomes.length, { interval: 2 }).toBeGreaterThan(4);
  await school.close();
  await Promise.all(storm);

  const stored = outcomes.filter((outcome) => outcome === "stored").length;
  expect(stored).toBeGreaterThan(0);
  expect(await db.prisma.answer.count({ where: { roundId } })).toBe(stored);
  expect(new Set(outcomes)).not.toContain("server-error");
  await db.close();
});

it("lets phones find the way back by themselves", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const ada = await studentOf(school, lesson, "Ada");
  const reason = new Promise((resolve) => ada.socket.on("disconnect", resolve));
  await school.close();
  expect(await reason).toBe("transport close");
  expect(ada.socket.active).toBe(true);
});
