// What a host does against a flood: many out at once, phones blocked, the door closed.

import { expect, it } from "vitest";
import { MAX_REMOVED_AT_ONCE } from "../../lib/session/joining";
import { openSchool, startClass } from "./support/classroom";
import { hostOf, newToken, phoneOf, studentOf } from "./support/screens";

async function classOf(names: readonly string[]) {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const students = [];
  for (const name of names) students.push(await studentOf(school, lesson, name));
  await host.until(({ roster }) => roster.length === names.length);
  const idOf = (name: string) => host.roster.find(({ nickname }) => nickname === name)?.id ?? "";
  const remove = (gone: readonly string[], block = false) =>
    host.demand("participants:remove", { participantIds: gone.map(idOf), block });
  return { school, lesson, host, students, remove };
}

it("takes many out of a class at once, and nobody else", async () => {
  const { host, students, remove } = await classOf(["Ada", "Bot 1", "Bot 2", "Bo"]);
  await remove(["Bot 1", "Bot 2"]);
  await host.until(({ roster }) => roster.length === 2);
  expect(host.roster.map(({ nickname }) => nickname)).toEqual(["Ada", "Bo"]);
  const [ada, bot, otherBot, bo] = students;
  await Promise.all([bot, otherBot].map((phone) => phone?.until(({ removed }) => removed)));
  expect([ada?.removed, bo?.removed]).toEqual([false, false]);
});

it("tells the host when each of its participants joined", async () => {
  const before = Date.now();
  const { host } = await classOf(["Ada"]);
  expect(host.roster[0]?.joinedAt).toBeGreaterThanOrEqual(before - 1);
  expect(host.roster[0]?.joinedAt).toBeLessThanOrEqual(Date.now() + 1);
});

it("takes as many at once as one message holds", async () => {
  const { host, remove } = await classOf(["Ada"]);
  const strangers = Array.from({ length: MAX_REMOVED_AT_ONCE }, () => crypto.randomUUID());
  const asked = await host.ask("participants:remove", { participantIds: strangers, block: false });
  expect(asked).toEqual({ ok: false, refusal: "no-such-participant" });
  await remove(["Ada"]);
});

it("lets a phone that was removed come back under another name, and one that was blocked never", async () => {
  const { school, lesson, students, remove } = await classOf(["Removed", "Blocked"]);
  const [removed, blocked] = students;
  await remove(["Removed"]);
  await remove(["Blocked"], true);
  await blocked?.until(({ heard }) =>
    heard.some(({ event, carried }) => event === "removed" && carried[0] === "blocked"),
  );
  const joinAs = async (token: string, nickname: string) =>
    (await phoneOf(school, lesson)).ask("participant:join", { nickname, token });
  expect((await phoneOf(school, lesson, removed?.token)).refusal).toBe("removed");
  expect(await joinAs(newToken(), "Somebody new")).toMatchObject({ ok: true });
  expect((await phoneOf(school, lesson, blocked?.token)).refusal).toBe("blocked");
  expect(await joinAs(blocked?.token ?? "", "Another name")).toEqual({ ok: false, refusal: "blocked" });
  // It is blocked from this class alone.
  const other = await startClass(school);
  expect((await phoneOf(school, other, blocked?.token)).refusal).toBeNull();
});

it("keeps a phone blocked that is removed once more", async () => {
  const { school, lesson, host, students } = await classOf(["Ada"]);
  const participantIds = [host.roster[0]?.id ?? ""];
  await host.demand("participants:remove", { participantIds, block: true });
  await host.demand("participants:remove", { participantIds, block: false });
  expect((await phoneOf(school, lesson, students[0]?.token)).refusal).toBe("blocked");
});

it("closes the door to whoever is new, and to nobody who had joined, until it is opened again", async () => {
  const { school, lesson, host, students } = await classOf(["Ada"]);
  await host.demand("session:configure", { lobbyOpen: false });
  const stranger = await phoneOf(school, lesson);
  const join = { nickname: "Bo", token: newToken() };
  expect(await stranger.ask("participant:join", join)).toEqual({ ok: false, refusal: "lobby-closed" });
  const back = await phoneOf(school, lesson, students[0]?.token);
  expect(back.view.you?.nickname).toBe("Ada");
  await host.demand("session:configure", { lobbyOpen: true });
  expect(await stranger.ask("participant:join", join)).toMatchObject({ ok: true });
});
