// Every request, from everyone who is not meant, with ids that are not theirs: nothing of the class that is meant changes.

import { expect, it } from "vitest";
import { type RequestName, requests } from "../../lib/protocol";
import { openSchool, type School, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { type Ids, idsIn, payloadsAbout } from "./support/requests";
import { closeAndCount, closeAndReveal, openRound } from "./support/rounds";
import { lectureRun, startRun } from "./support/runs";
import {
  hostOf,
  newToken,
  phoneOf,
  projectorOf,
  type Screen,
  strangerOf,
  studentOf,
} from "./support/screens";
import { newTeacher } from "./teacher-database";

const names = Object.keys(requests) as RequestName[];
const marked: Ids = { roundId: "r", runId: "t", participantId: "p", screenId: "s", reasonId: "w" };
/** Without ids a host's request can only mean the host's own class. */
const naming = names.filter((name) => idsIn(name).length > 0);

type Anyone = Pick<Screen<never>, "askAnything">;

/** A class with an old run and a running one, a revealed round and an open one, a student who was removed and two who stay, of whom one has answered. */
async function aClass(school: School) {
  const lesson = await startClass(school, [multiplication(), multiplication({ seconds: 60 })], {
    asksReasons: true,
  });
  const host = await hostOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const cy = await studentOf(school, lesson, "Cy");
  await host.until(({ roster }) => roster.length === 3);
  const idOf = (name: string) => host.roster.find(({ nickname }) => nickname === name)?.id ?? "";
  const [adaId, boId] = [idOf("Ada"), idOf("Bo")];
  const oldRun = await startRun(host, lectureRun());
  const runId = await startRun(host, lectureRun());
  const oldRound = await openRound(school, host);
  await closeAndReveal(school, host, oldRound);
  const roundId = await openRound(school, host);
  await cy.demand("answer:submit", { roundId, part: 0, value: "+" });
  await cy.demand("reason:write", { roundId, text: "It is multiplied." });
  const { id: reasonId } = await school.db.prisma.reason.findFirstOrThrow({ where: { roundId } });
  await host.demand("participants:remove", { participantIds: [boId], block: false });
  const stranger = await strangerOf(school, lesson);
  const { number } = await stranger.demand("screen:ask", {});
  const asking = () => host.screens.at(-1)?.waiting.find((one) => one.number === number);
  await host.until(() => asking() !== undefined, "the host sees the screen that asks");
  const screenId = asking()?.id ?? "";
  const now: Ids = { roundId, runId, participantId: adaId, screenId, reasonId };
  const gone = { screenId: "gone", reasonId: "gone" };
  const past: Ids = { roundId: oldRound, runId: oldRun, participantId: boId, ...gone };
  return { lesson, host, ada, bo, stranger, now, past };
}

/** All that the store holds of a class, but its version and its last command: both change with every one that was looked at. */
async function rowsOf({ db }: School, sessionId: string): Promise<unknown> {
  const where = { sessionId };
  const rows = await Promise.all([
    db.prisma.liveSession.findUniqueOrThrow({
      where: { id: sessionId },
      omit: { version: true, activeAt: true },
    }),
    db.prisma.round.findMany({ where, orderBy: { id: "asc" } }),
    db.prisma.participant.findMany({ where, orderBy: { id: "asc" }, omit: { removedAt: true } }),
    db.prisma.answer.findMany({ where: { round: where }, orderBy: { id: "asc" } }),
    db.prisma.reason.findMany({ where: { round: where }, orderBy: { id: "asc" } }),
    db.prisma.trainingRun.findMany({ where, orderBy: { id: "asc" } }),
    db.prisma.screen.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  return JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
}

async function outcomes(who: Anyone, asked: readonly RequestName[], ids: Ids) {
  const said: [RequestName, string][] = [];
  for (const name of asked) {
    const result = await who.askAnything(name, payloadsAbout(ids)[name]);
    said.push([name, result.ok ? "accepted" : result.refusal]);
  }
  return Object.fromEntries(said);
}

const allNo = (asked: readonly RequestName[], refusal: string) =>
  Object.fromEntries(asked.map((name) => [name, refusal]));

it("is tried with every kind of id that a request carries", () => {
  const given = names.flatMap((name) => {
    const payload: Record<string, unknown> = payloadsAbout(marked)[name];
    return idsIn(name).map((key) => [payload[key]].flat()[0]);
  });
  expect(new Set(given)).toEqual(new Set(Object.values(marked)));
});

it("is out of reach of a teacher who hosts another class, with every id of it", async () => {
  const school = await openSchool();
  const theirs = await aClass(school);
  const mine = await aClass(school);
  for (const ids of [theirs.now, theirs.past]) {
    const before = await rowsOf(school, theirs.lesson.id);
    const said = await outcomes(
      mine.host,
      naming.filter((name) => requests[name].role === "host"),
      ids,
    );
    expect(Object.values(said)).not.toContain("accepted");
    expect(await rowsOf(school, theirs.lesson.id)).toEqual(before);
  }
  // Nor does what names no id reach beyond the own class.
  const before = await rowsOf(school, theirs.lesson.id);
  await outcomes(
    mine.host,
    names.filter((name) => !naming.includes(name)),
    theirs.now,
  );
  expect(await rowsOf(school, theirs.lesson.id)).toEqual(before);
});

it("is out of reach of a teacher who puts one id of it beside those of the own class", async () => {
  const school = await openSchool();
  const theirs = await aClass(school);
  const mine = await aClass(school);
  await closeAndCount(school, mine.host, mine.now.roundId);
  const both = async () => [await rowsOf(school, theirs.lesson.id), await rowsOf(school, mine.lesson.id)];
  const before = await both();
  for (const kind of Object.keys(marked) as (keyof Ids)[]) {
    const asked = naming.filter(
      (name) =>
        requests[name].role === "host" &&
        JSON.stringify(payloadsAbout(marked)[name]).includes(`"${marked[kind]}"`),
    );
    const said = await outcomes(mine.host, asked, { ...mine.now, [kind]: theirs.now[kind] });
    expect([kind, Object.values(said)]).toEqual([kind, expect.not.arrayContaining(["accepted"])]);
    expect(await both()).toEqual(before);
  }
  // What is refused there is taken where all of it is the own class's.
  expect(await outcomes(mine.host, ["round:show-reason"], mine.now)).toEqual({
    "round:show-reason": "accepted",
  });
});

it("takes its own host's requests about a round, a run or a student of the past for what they are", async () => {
  const school = await openSchool();
  const mine = await aClass(school);
  const before = await rowsOf(school, mine.lesson.id);
  await outcomes(
    mine.host,
    naming.filter((name) => requests[name].role === "host"),
    mine.past,
  );
  expect(await rowsOf(school, mine.lesson.id)).toEqual(before);
});

it("is driven by nobody in it: not by a student, a guest, a projector, nor by a student of another class", async () => {
  const school = await openSchool();
  const theirs = await aClass(school);
  const elsewhere = await aClass(school);
  const driving = names.filter((name) => requests[name].role === "host");
  const everyone: Record<string, Anyone> = {
    student: theirs.ada,
    guest: await phoneOf(school, theirs.lesson),
    projector: await projectorOf(school, theirs.lesson),
    "student of another class": elsewhere.ada,
    "guest of another class": await phoneOf(school, elsewhere.lesson),
    "screen that nobody has admitted": theirs.stranger,
    "projector of another class": await projectorOf(school, elsewhere.lesson),
  };
  const before = await rowsOf(school, theirs.lesson.id);
  for (const [who, screen] of Object.entries(everyone)) {
    const said = await outcomes(screen, driving, theirs.now);
    expect({ [who]: said }).toEqual({ [who]: allNo(driving, "not-allowed") });
  }
  expect(await rowsOf(school, theirs.lesson.id)).toEqual(before);
});

it("is answered by its own students alone, in their own name, in the round that is open", async () => {
  const school = await openSchool();
  const theirs = await aClass(school);
  const elsewhere = await aClass(school);
  const before = await rowsOf(school, theirs.lesson.id);
  const answer = async (screen: Anyone, ids: Ids) =>
    (await outcomes(screen, ["answer:submit"], ids))["answer:submit"];
  expect(await answer(elsewhere.ada, theirs.now)).toBe("round-not-open");
  expect(await answer(theirs.ada, theirs.past)).toBe("too-late");
  expect(await answer(await phoneOf(school, theirs.lesson), theirs.now)).toBe("not-allowed");
  expect(await answer(await projectorOf(school, theirs.lesson), theirs.now)).toBe("not-allowed");
  expect(await answer(theirs.host, theirs.now)).toBe("not-allowed");
  // Whoever else's id a payload carries is not read.
  const { participantId } = elsewhere.now;
  const { roundId } = theirs.now;
  const posing = { roundId, part: 0, value: "+", participantId };
  expect(await rowsOf(school, theirs.lesson.id)).toEqual(before);
  expect(await theirs.ada.askAnything("answer:submit", posing)).toMatchObject({ ok: true });
  const rows = await school.db.prisma.answer.findMany({ where: { roundId }, orderBy: { answeredAt: "asc" } });
  expect(rows.map((row) => row.participantId)).toEqual([expect.any(String), theirs.now.participantId]);
});

it("is closed to a removed student, who is disconnected and does not come in again with the same token", async () => {
  const school = await openSchool();
  const { lesson, bo } = await aClass(school);
  await bo.until(({ socket }) => !socket.connected, "the removed student is disconnected");
  const again = await phoneOf(school, lesson, bo.token);
  expect(again.refusal).toBe("removed");
  const guest = await phoneOf(school, lesson);
  expect(await guest.ask("participant:join", { nickname: "Bo again", token: bo.token })).toMatchObject({
    ok: false,
  });
});

it("is joined as somebody else by nobody: a token that is taken, here or in another class, lets no one in", async () => {
  const school = await openSchool();
  const { lesson, ada } = await aClass(school);
  const elsewhere = await aClass(school);
  for (const token of [ada.token, elsewhere.ada.token]) {
    const guest = await phoneOf(school, lesson);
    expect(await guest.ask("participant:join", { nickname: "Mallory", token })).toEqual({
      ok: false,
      refusal: "bad-request",
    });
  }
  // The token of another class makes nobody of this one.
  expect((await phoneOf(school, lesson, elsewhere.ada.token)).view.you).toBeNull();
  expect((await phoneOf(school, lesson, newToken())).view.you).toBeNull();
});

it("is hosted by its own teacher alone: not by a colleague, a teacher without a class, or nobody", async () => {
  const school = await openSchool();
  const { lesson } = await aClass(school);
  const colleague = (await aClass(school)).lesson;
  for (const ownerId of [colleague.ownerId, await newTeacher(school.db), ""]) {
    expect((await hostOf(school, { ...lesson, ownerId })).refusal).toBe("not-allowed");
  }
});
