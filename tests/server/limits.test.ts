// Limits against floods: what one address does to a class keeps nobody out of another, and a full hall comes in at once.

import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { MAX_PARTICIPANTS } from "../../lib/session/joining";
import { limitsFor } from "../../server/bounds/limits";
import { hangUp, joinClass, type Phone } from "../load/phones";
import { openSchool, startClass } from "./support/classroom";
import { hostOf, newToken, phoneOf, projectorOf, Screen, strangerOf, studentOf } from "./support/screens";

const WAVE = 50;

const few = (points: number) => ({ points, duration: 60 });

it("lets everybody in whom a class has room for, at once and from one address, names taken twice", () => {
  const { guests, joins } = limitsFor(MAX_PARTICIPANTS);
  for (const { points } of [guests, joins]) expect(points).toBeGreaterThanOrEqual(3 * MAX_PARTICIPANTS);
});

it("lets a lecture hall of 400 behind one address in, wave after wave", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const phones: Phone[] = [];
  onTestFinished(() => hangUp(phones));
  for (let wave = 0; wave < 400; wave += WAVE) {
    const seats = Array.from({ length: WAVE }, (_, seat) => `Seat ${wave + seat}`);
    phones.push(...(await Promise.all(seats.map((seat) => joinClass(school.url, lesson.code, seat)))));
  }
  expect(await school.db.prisma.participant.count({ where: { sessionId: lesson.id } })).toBe(400);
});

it("has room for a hall whose phones all connect while it is busy", async () => {
  const school = await openSchool();
  const port = Number(new URL(school.url).port);
  // All in one turn, in which the server accepts nobody.
  const sockets = Array.from({ length: 700 }, () => connect(port, "127.0.0.1"));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  for (let turn = 0; turn < 50; turn++) await setImmediate();
  // Whoever was dropped is still knocking.
  expect(sockets.filter(({ connecting }) => connecting)).toHaveLength(0);
});

it("hangs up on whoever has been silent for longest where an address has too many who do not say who they are", async () => {
  const { url } = await openSchool({ largestClass: 1, trustProxy: true });
  const polling = `${url}/socket.io/?EIO=4&transport=polling`;
  const knock = async (from: string): Promise<string> => {
    const said = await fetch(polling, { headers: { "x-forwarded-for": from } });
    return JSON.parse((await said.text()).slice(1)).sid;
  };
  const says = async (sid: string) => {
    const body = `40${JSON.stringify({ role: "player", code: "ZZZZZZ" })}`;
    return (await fetch(`${polling}&sid=${sid}`, { method: "POST", body })).status;
  };
  const [silent, elsewhere, known] = [await knock("1.1.1.1"), await knock("2.2.2.2"), await knock("1.1.1.1")];
  expect(await says(known)).toBe(200);
  // As many as two halls have: nobody is too many yet.
  const third = await knock("1.1.1.1");
  expect(await says(third)).toBe(200);
  const [fourth, fifth] = [await knock("1.1.1.1"), await knock("1.1.1.1")];
  expect(await Promise.all([silent, known, third, fourth, fifth, elsewhere].map(says))).toEqual([
    400,
    ...Array(5).fill(200),
  ]);
});

it("turns away an address that comes to a class's door without end, from that door alone", async () => {
  const school = await openSchool({ limits: { guests: few(3) } });
  const [lesson, other] = [await startClass(school), await startClass(school)];
  const ada = await studentOf(school, lesson, "Ada");
  for (let phone = 0; phone < 2; phone++) expect((await phoneOf(school, lesson)).refusal).toBeNull();
  expect((await phoneOf(school, lesson)).refusal).toBe("too-many-requests");
  // Who is in the class comes back, and the class next door comes in.
  expect((await phoneOf(school, lesson, ada.token)).refusal).toBeNull();
  expect((await studentOf(school, other, "Bo")).joined.nickname).toBe("Bo");
});

it("lets no more phones wait at a door than the class may have, and counts those that joined or left no longer", async () => {
  const school = await openSchool({ largestClass: 2 });
  const lesson = await startClass(school);
  const [first, second] = [await phoneOf(school, lesson), await phoneOf(school, lesson)];
  expect((await phoneOf(school, lesson)).refusal).toBe("too-many-requests");
  expect((await phoneOf(school, await startClass(school))).refusal).toBeNull();
  await first.demand("participant:join", { nickname: "Ada", token: newToken() });
  expect((await phoneOf(school, lesson)).refusal).toBeNull();
  second.socket.disconnect();
  await expect.poll(async () => (await phoneOf(school, lesson)).refusal).toBeNull();
});

it("turns away an address that joins a class again and again, and lets the class next door in", async () => {
  const school = await openSchool({ limits: { joins: few(3) } });
  const [lesson, other] = [await startClass(school), await startClass(school)];
  for (const name of ["Bot 1", "Bot 2", "Bot 3"]) await studentOf(school, lesson, name);
  const fourth = await phoneOf(school, lesson);
  const join = { nickname: "Bot 4", token: newToken() };
  expect(await fourth.ask("participant:join", join)).toEqual({ ok: false, refusal: "too-many-requests" });
  for (const name of ["Ada", "Bo", "Cy"]) await studentOf(school, other, name);
});

it("turns away a phone that tries one name after the other, and no other phone", async () => {
  const school = await openSchool({ limits: { tries: few(3) } });
  const lesson = await startClass(school);
  await studentOf(school, lesson, "Ada");
  const phone = await phoneOf(school, lesson);
  const join = async (nickname: string) => phone.ask("participant:join", { nickname, token: newToken() });
  for (let time = 0; time < 3; time++) {
    expect(await join("Ada")).toEqual({ ok: false, refusal: "nickname-taken" });
  }
  expect(await join("Bo")).toEqual({ ok: false, refusal: "too-many-requests" });
  expect((await studentOf(school, lesson, "Bo")).joined.nickname).toBe("Bo");
});

it("turns away an address that guesses codes, and serves the classes behind it", async () => {
  const school = await openSchool({ limits: { wrongCodes: few(2) } });
  const guess = async () => (await phoneOf(school, { code: "ZZZZZZ" })).refusal;
  expect([await guess(), await guess(), await guess()]).toEqual([
    "session-not-found",
    "session-not-found",
    "too-many-requests",
  ]);
  expect((await studentOf(school, await startClass(school), "Ada")).joined.nickname).toBe("Ada");
});

it("turns away a screen that connects without end, and not the class's phones", async () => {
  const school = await openSchool({ limits: { screens: few(1) } });
  const lesson = await startClass(school);
  const screen = () => strangerOf(school, lesson);
  expect([(await screen()).refusal, (await screen()).refusal]).toEqual([null, "too-many-requests"]);
  expect((await projectorOf(school, lesson)).refusal).toBeNull();
  expect((await phoneOf(school, lesson)).refusal).toBeNull();
});

it("turns away a phone that comes back without end, and not the one beside it", async () => {
  const school = await openSchool({ limits: { returns: few(1) } });
  const lesson = await startClass(school);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const comesBack = async (token: string) => (await phoneOf(school, lesson, token)).refusal;
  expect([await comesBack(ada.token), await comesBack(ada.token)]).toEqual([null, "too-many-requests"]);
  expect(await comesBack(bo.token)).toBeNull();
});

it("turns away a phone, a teacher or an unknown screen that keeps more and more connections open, until some are closed", async () => {
  const school = await openSchool({ mostScreens: 2 });
  const lesson = await startClass(school);
  const { token } = await studentOf(school, lesson, "Ada");
  const bo = await studentOf(school, lesson, "Bo");
  for (const open of [
    () => phoneOf(school, lesson, token),
    () => hostOf(school, lesson),
    () => strangerOf(school, lesson),
  ]) {
    const first = await open();
    expect([first.refusal, (await open()).refusal]).toEqual([null, null]);
    expect((await open()).refusal).toBe("too-many-requests");
    first.socket.disconnect();
    await expect.poll(async () => (await open()).refusal).toBeNull();
  }
  expect((await phoneOf(school, lesson, bo.token)).refusal).toBeNull();
});

it("tells clients behind a proxy apart by the entry that the proxy wrote, if it is told to trust one", async () => {
  const limits = { joins: few(1) };
  const join = async (url: string, code: string, forwarded: string) => {
    const extraHeaders = { "x-forwarded-for": forwarded };
    const phone = await new Screen(url, { role: "player", code }, { extraHeaders }).connected();
    const joining = { nickname: `From ${forwarded}`.slice(0, 20), token: newToken() };
    const result = await phone.ask("participant:join", joining);
    return result.ok || result.refusal;
  };
  const behindProxy = await openSchool({ limits, trustProxy: true });
  const lesson = await startClass(behindProxy);
  expect(await join(behindProxy.url, lesson.code, "10.0.0.1")).toBe(true);
  expect(await join(behindProxy.url, lesson.code, "10.0.0.2")).toBe(true);
  expect(await join(behindProxy.url, lesson.code, "6.6.6.6, 10.0.0.2")).toBe("too-many-requests");

  const open = await openSchool({ limits });
  const other = await startClass(open);
  expect(await join(open.url, other.code, "10.0.0.1")).toBe(true);
  expect(await join(open.url, other.code, "10.0.0.2")).toBe("too-many-requests");
});
