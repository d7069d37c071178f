// What a class meets in a real lesson: reloads, lost Wi-Fi, late students, a kicked one, a second laptop.

import { expect, it } from "vitest";
import { openSchool, startClass } from "./support/classroom";
import { lessonInRound } from "./support/lesson-in-round";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, newToken, phoneOf, projectorOf, studentOf } from "./support/screens";

it("shows a phone that comes back with its token what it had, in every phase", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  const comeBack = async () => (await phoneOf(school, lesson, ada.token)).view;

  expect((await comeBack()).you).toMatchObject({
    nickname: "Ada",
    said: { roundId, parts: ["+"] },
    outcome: null,
  });
  await closeAndReveal(school, host, roundId);
  const revealed = await comeBack();
  expect(revealed.you).toMatchObject({ score: 100, outcome: { correct: true, credit: 1, points: 100 } });
  expect(revealed.stage).toMatchObject({ phase: "revealed", round: { shown: { reveal: { sign: "+" } } } });
  await host.demand("standings:show", { roundId });
  expect(await comeBack()).toMatchObject({ stage: { phase: "standings" }, you: { place: 1 } });
  await host.demand("session:finish", {});
  expect(await comeBack()).toMatchObject({ stage: { phase: "finished" }, you: { score: 100 } });
});

it("tells phones their places while the teacher wants it, and takes them off again at once", async () => {
  const school = await openSchool();
  const { host, ada, roundId } = await lessonInRound(school);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await closeAndReveal(school, host, roundId);
  const showPlaces = async (placesOnPhones: boolean, place: number | null) => {
    await host.demand("session:configure", { placesOnPhones });
    await ada.until(
      ({ view }) => (view.settings.places === true) === placesOnPhones && view.you?.place === place,
    );
  };
  await showPlaces(false, null);
  await showPlaces(true, 1);
});

it("knows a phone that joined and lost the connection before it heard so", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const phone = await phoneOf(school, lesson);
  const token = newToken();
  phone.socket.emit("participant:join", { nickname: "Ada", token }, () => {});
  const joined = () => school.db.prisma.participant.count({ where: { sessionId: lesson.id } });
  await expect.poll(joined).toBe(1);
  phone.socket.disconnect();
  const back = await phoneOf(school, lesson, token);
  expect(back.view.you).toMatchObject({ nickname: "Ada" });
});

it("counts an answer whose connection broke after it was sent, and whose phone sends it again", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  ada.socket.emit("answer:submit", { roundId, part: 0, value: "+" }, () => {});
  ada.socket.disconnect();
  const back = await phoneOf(school, lesson, ada.token);
  await back.demand("answer:submit", { roundId, part: 0, value: "+" });
  await closeAndReveal(school, host, roundId);
  await back.inPhase("revealed");
  expect(back.view.you).toMatchObject({ score: 100, streak: 1 });
});

it("keeps the points of a student who answered right, dropped out, and came back after the reveal", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  ada.socket.disconnect();
  await closeAndReveal(school, host, roundId);
  const back = await phoneOf(school, lesson, ada.token);
  expect(back.view.you).toMatchObject({ score: 100, streak: 1, outcome: { correct: true } });
});

it("refuses a stray answer after the results, and opens the next round all the same", async () => {
  const school = await openSchool();
  const { host, ada, roundId } = await lessonInRound(school);
  await closeAndReveal(school, host, roundId);
  expect(await ada.ask("answer:submit", { roundId, part: 0, value: "+" })).toEqual({
    ok: false,
    refusal: "too-late",
  });
  const second = await openRound(school, host);
  expect(await ada.ask("answer:submit", { roundId, part: 0, value: "+" })).toEqual({
    ok: false,
    refusal: "too-late",
  });
  await ada.demand("answer:submit", { roundId: second, part: 0, value: "+" });
  await closeAndReveal(school, host, second);
  await ada.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100 });
});

it("counts a double tap once, and says yes to both", async () => {
  const school = await openSchool();
  const { host, ada, roundId } = await lessonInRound(school);
  const taps = [1, 2, 3].map(() => ada.ask("answer:submit", { roundId, part: 0, value: "+" }));
  expect((await Promise.all(taps)).every(({ ok }) => ok)).toBe(true);
  await host.until(({ tallies }) => tallies.at(-1)?.answered === 1);
  expect(await school.db.prisma.answer.count({ where: { roundId } })).toBe(1);
});

it("refuses an answer during the reading time", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  await host.demand("item:open", { position: 0 });
  await ada.inPhase("open");
  const { stage } = ada.view;
  const roundId = stage.phase === "open" ? stage.round.id : "";
  expect(await ada.ask("answer:submit", { roundId, part: 0, value: "+" })).toEqual({
    ok: false,
    refusal: "too-early",
  });
});

it("lets a late student into the running round", async () => {
  const school = await openSchool();
  const { lesson, host, roundId } = await lessonInRound(school);
  const late = await studentOf(school, lesson, "Late");
  expect(late.view.stage).toMatchObject({ phase: "open", round: { id: roundId } });
  await late.demand("answer:submit", { roundId, part: 0, value: "+" });
  await host.until(({ tallies }) => tallies.at(-1)?.present === 2);
});

it("makes one participant of a join that is tapped twice", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const phone = await phoneOf(school, lesson);
  const taps = [1, 2].map((tap) =>
    phone.ask("participant:join", { nickname: `Ada ${tap}`, token: newToken() }),
  );
  expect((await Promise.all(taps)).filter(({ ok }) => ok)).toHaveLength(1);
  expect(await school.db.prisma.participant.count({ where: { sessionId: lesson.id } })).toBe(1);
});

it("gives a nickname to one student only, and lets nobody in through a closed lobby", async () => {
  const school = await openSchool();
  const { lesson, host } = await lessonInRound(school);
  const phone = await phoneOf(school, lesson);
  const join = (nickname: string) => phone.ask("participant:join", { nickname, token: newToken() });
  expect(await join(" ada ")).toEqual({ ok: false, refusal: "nickname-taken" });
  expect(await join("   ")).toEqual({ ok: false, refusal: "nickname-empty" });
  expect(await join("x".repeat(21))).toEqual({ ok: false, refusal: "nickname-too-long" });
  await host.demand("session:configure", { lobbyOpen: false });
  expect(await join("Bo")).toEqual({ ok: false, refusal: "lobby-closed" });
});

it("removes a student from every tab at once, and for good", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  const tab = await phoneOf(school, lesson, ada.token);
  await host.until(({ roster }) => roster.length === 1);
  await host.demand("participants:remove", { participantIds: [host.roster[0]?.id ?? ""], block: false });
  await ada.until(({ removed, socket }) => removed && !socket.connected);
  await tab.until(({ removed, socket }) => removed && !socket.connected);
  await host.until(({ roster }) => roster.length === 0);
  expect((await phoneOf(school, lesson, ada.token)).refusal).toBe("removed");
  expect(await school.db.prisma.answer.count({ where: { roundId } })).toBe(0);
});

it("lets the host close the laptop and go on from another browser", async () => {
  const school = await openSchool();
  const { lesson, host, ada, roundId } = await lessonInRound(school);
  host.socket.disconnect();
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  const second = await hostOf(school, lesson);
  expect(second.view.stage).toMatchObject({ phase: "open", round: { id: roundId } });
  expect(second.view.tally).toMatchObject({ answered: 1 });
  await closeAndReveal(school, second, roundId);
  await ada.inPhase("revealed");
});

it("drives the class from two browsers alike, and acts once on a button pressed in both", async () => {
  const school = await openSchool();
  const { lesson, host, roundId } = await lessonInRound(school);
  const remote = await hostOf(school, lesson);
  const closed = [host, remote].map((screen) => screen.ask("round:close", { roundId }));
  expect((await Promise.all(closed)).every(({ ok }) => ok)).toBe(true);
  await closeAndReveal(school, remote, roundId);
  await host.inPhase("revealed");
});

it("shows an answer in the student's other tab", async () => {
  const school = await openSchool();
  const { lesson, ada, roundId } = await lessonInRound(school);
  const tab = await phoneOf(school, lesson, ada.token);
  await ada.demand("answer:submit", { roundId, part: 0, value: "0" });
  await tab.until(({ yous }) => yous.at(-1)?.said?.parts[0] === "0");
});

it("counts a student with several tabs as one, and as absent only when all are closed", async () => {
  const school = await openSchool();
  const { lesson, host, ada } = await lessonInRound(school);
  const tab = await phoneOf(school, lesson, ada.token);
  await host.until(({ roster }) => roster.length === 1 && roster[0]?.present === true);
  ada.socket.disconnect();
  await host.until(({ tallies }) => tallies.at(-1)?.present === 1);
  tab.socket.disconnect();
  await host.until(({ roster }) => roster[0]?.present === false);
  await host.until(({ tallies }) => tallies.at(-1)?.present === 0);
});

it("shows no nickname on the projector while names are hidden, and all of them again after", async () => {
  const school = await openSchool();
  const { lesson, host, roundId } = await lessonInRound(school);
  const projector = await projectorOf(school, lesson);
  await projector.until(({ roster }) => roster[0]?.nickname === "Ada");
  await host.demand("session:configure", { namesShown: false });
  await projector.until(({ roster }) => roster[0]?.nickname === "");
  const before = projector.heard.length;
  await studentOf(school, lesson, "Secretname");
  await projector.until(({ roster }) => roster.length === 2);
  await closeAndReveal(school, host, roundId);
  await projector.inPhase("revealed");
  expect(JSON.stringify(projector.heard.slice(before))).not.toMatch(/Secretname|Ada/);
  expect(host.roster.map(({ nickname }) => nickname)).toContain("Secretname");
  await host.demand("session:configure", { namesShown: true });
  await projector.until(({ roster }) => roster.some(({ nickname }) => nickname === "Secretname"));
});

it("tells everyone when the class ends, and a phone that comes later too", async () => {
  const school = await openSchool();
  const { lesson, host, ada } = await lessonInRound(school);
  await host.demand("session:end", {});
  await ada.inPhase("ended");
  expect((await phoneOf(school, lesson, ada.token)).refusal).toBe("session-ended");
  expect((await phoneOf(school, lesson)).refusal).toBe("session-not-found");
});

it("takes a whole class behind one address, however many phones that is", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const names = Array.from({ length: 60 }, (_, seat) => `Seat ${seat}`);
  await Promise.all(names.map((name) => studentOf(school, lesson, name)));
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === 60);
});

it("serves a school that blocks WebSocket, by long-polling alone", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada", { transports: ["polling"], upgrade: false });
  const roundId = await openRound(school, host);
  await ada.inPhase("open");
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await closeAndReveal(school, host, roundId);
  await ada.inPhase("revealed");
  expect(ada.view.you).toMatchObject({ score: 100 });
  expect(ada.socket.io.engine.transport.name).toBe("polling");
});
