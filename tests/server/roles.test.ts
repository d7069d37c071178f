// Who may say what: decided at the handshake, checked at the one edge, for every request of the protocol.

import { expect, it } from "vitest";
import { type RequestName, requests } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import { openSchool, type School, startClass } from "./support/classroom";
import { payloadsAbout } from "./support/requests";
import { openRound } from "./support/rounds";
import { hostOf, newToken, phoneOf, projectorOf, Screen, studentOf } from "./support/screens";
import { newTeacher } from "./teacher-database";

const payloads = payloadsAbout({
  roundId: "r",
  runId: "t",
  participantId: "p",
  screenId: "s",
  reasonId: "w",
});
const names = Object.keys(requests) as RequestName[];

async function refusalsOf<V extends View>(screen: Screen<V>, asks = names): Promise<Record<string, string>> {
  const outcomes = asks.map(async (name) => {
    const result = await screen.askAnything(name, payloads[name]);
    return [name, result.ok ? "accepted" : result.refusal];
  });
  return Object.fromEntries(await Promise.all(outcomes));
}

const notAllowed = (...except: RequestName[]) =>
  Object.fromEntries(names.filter((name) => !except.includes(name)).map((name) => [name, "not-allowed"]));

it("lets nobody but the host drive the class", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const [student, guest, projector] = [
    await studentOf(school, lesson, "Ada"),
    await phoneOf(school, lesson),
    await projectorOf(school, lesson),
  ];
  expect(await refusalsOf(projector)).toEqual(notAllowed());
  expect(await refusalsOf(student)).toMatchObject(notAllowed("answer:submit", "reason:write", "round:help"));
  // Whoever has joined may do what students may.
  const asks = names.filter((name) => name !== "participant:join");
  expect(await refusalsOf(guest, asks)).toEqual(notAllowed("participant:join"));
});

it("lets the host neither join nor answer", async () => {
  const school = await openSchool();
  const host = await hostOf(school, await startClass(school));
  const refusals = await refusalsOf(host);
  expect(refusals).toMatchObject({ "participant:join": "not-allowed", "answer:submit": "not-allowed" });
});

it("lets only the teacher who started the class host it", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const colleague = await hostOf(school, { ...lesson, ownerId: await newTeacher(school.db) });
  expect(colleague.refusal).toBe("not-allowed");
  const unknown = await new Screen(school.url, { role: "host", code: lesson.code }).connected();
  expect(unknown.refusal).toBe("not-allowed");
});

it("keeps a host to the own class: another class's round and students are out of reach", async () => {
  const school = await openSchool();
  const mine = await hostOf(school, await startClass(school));
  const lesson = await startClass(school);
  const theirs = await hostOf(school, lesson);
  const student = await studentOf(school, lesson, "Ada");
  const roundId = await openRound(school, theirs);
  await theirs.until(({ roster }) => roster.length === 1);
  const participantId = theirs.roster[0]?.id ?? "";
  expect(await mine.ask("round:close", { roundId })).toEqual({ ok: false, refusal: "wrong-phase" });
  expect(await mine.ask("participants:remove", { participantIds: [participantId], block: true })).toEqual({
    ok: false,
    refusal: "no-such-participant",
  });
  expect(student.removed).toBe(false);
});

it("takes no id that was shown on a screen for a proof of who somebody is", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const projector = await projectorOf(school, lesson);
  await studentOf(school, lesson, "Ada");
  await projector.until(({ roster }) => roster.length === 1);
  const thief = await phoneOf(school, lesson, projector.roster[0]?.id);
  expect(thief.view.you).toBeNull();
});

it("does not let a phone pass for a robot of the server's own", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const claim = { role: "player", code: lesson.code, robot: "yes" };
  const phone = await new Screen(school.url, claim).connected();
  await phone.ask("participant:join", { nickname: "Definitely a robot", token: newToken() });
  await host.until(({ roster }) => roster.length === 1);
  expect(host.roster[0]?.robot).toBe(false);
});

it("opens no connection for a page of another site", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  expect(await handshakeFrom(school, lesson.code, "https://evil.example")).toBe(403);
  expect(await handshakeFrom(school, lesson.code, "null")).toBe(403);
  expect(await handshakeFrom(school, lesson.code, school.url)).toBe(200);
});

async function handshakeFrom(school: School, code: string, origin: string): Promise<number> {
  const url = `${school.url}/socket.io/?EIO=4&transport=polling&code=${code}`;
  return (await fetch(url, { headers: { origin } })).status;
}

it.each([
  ["a code that no class has", { role: "player", code: "ZZZZZZ" }, "session-not-found"],
  ["no role", { code: "ABCDEF" }, "bad-request"],
  ["a role of its own making", { role: "admin", code: "ABCDEF" }, "bad-request"],
  ["nothing", {}, "bad-request"],
  ["a code that is not text", { role: "player", code: { $ne: "" } }, "bad-request"],
])("refuses a handshake with %s", async (_, claim, refusal) => {
  const school = await openSchool();
  const screen = await new Screen(school.url, claim).connected();
  expect(screen.refusal).toBe(refusal);
});
