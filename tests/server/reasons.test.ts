// Reasons in a live class: written on phones, read by the host alone, and shown to all once the host has picked one.

import { expect, it } from "vitest";
import { readAllReasons } from "../../server/store/reasons";
import { openSchool, startClass } from "./support/classroom";
import { closeAndCount, openRound, skipReading } from "./support/rounds";
import { hostOf, phoneOf, projectorOf, studentOf } from "./support/screens";

async function asking() {
  const school = await openSchool();
  const lesson = await startClass(school, undefined, { asksReasons: true });
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const roundId = await openRound(school, host);
  await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
  await bo.demand("answer:submit", { roundId, part: 0, value: "-" });
  return { school, lesson, host, projector, ada, bo, roundId };
}

it("reaches nobody but the host before it is picked, then all, into the second vote, until it is hidden", async () => {
  const { school, lesson, host, projector, ada, bo, roundId } = await asking();
  await ada.demand("reason:write", { roundId, text: " It is\u200b multiplied.  " });
  await bo.demand("reason:write", { roundId, text: "Never told." });
  const back = await phoneOf(school, lesson, ada.token);
  expect(back.view.you?.said?.reason).toBe("It is multiplied.");
  await closeAndCount(school, host, roundId);
  await host.until(({ view }) => view.written?.length === 2);
  const [group] = (host.view.written ?? []).filter(({ answer }) => answer === "+");
  expect(group).toMatchObject({ count: 1, reasons: [{ text: "It is multiplied." }] });
  expect(JSON.stringify(host.view.written)).not.toContain("Ada");
  const others = [bo, projector];
  for (const screen of others) {
    await screen.until(({ view }) => view.stage.phase === "closed");
    expect(JSON.stringify(screen.heard)).not.toContain("multiplied");
  }

  const reasonId = group?.reasons[0]?.id ?? "";
  await host.demand("round:show-reason", { roundId, answer: "+", reasonId });
  const reasons = [{ answer: "+", text: "It is multiplied." }];
  for (const screen of others) {
    await screen.until(({ view }) => view.reasons !== undefined);
    expect(screen.view.reasons).toEqual(reasons);
    expect(JSON.stringify(screen.heard)).not.toContain(reasonId);
  }
  await host.demand("round:revote", { roundId });
  await host.inPhase("open");
  const second = await skipReading(school, host);
  const late = await studentOf(school, lesson, "Late");
  expect(late.view).toMatchObject({ stage: { phase: "open" }, reasons });
  await host.demand("round:show-reason", { roundId: second, answer: "+", reasonId: null });
  for (const screen of [...others, late]) await screen.until(({ view }) => view.reasons === undefined);
  const all = [ada, projector, back, late].map(({ heard }) => JSON.stringify(heard)).join();
  expect(all).not.toContain("Never told.");
  // Its teacher can take all of it along, without names.
  const taken = await readAllReasons(school.db, lesson.id);
  expect(taken.map(({ answer, text }) => `${answer} ${text}`).sort()).toEqual([
    "+ It is multiplied.",
    "- Never told.",
  ]);
});

it("is taken from nobody where the class is not asked, or has not answered", async () => {
  const { school, lesson, host, roundId, ada } = await asking();
  const cy = await studentOf(school, lesson, "Cy");
  const reason = { roundId, text: "Why not" };
  expect(await cy.ask("reason:write", reason)).toEqual({ ok: false, refusal: "too-late" });
  await host.demand("session:configure", { asksReasons: false });
  expect(await ada.ask("reason:write", reason)).toEqual({ ok: false, refusal: "round-not-open" });
  const long = { roundId, text: "a".repeat(81) };
  expect(await ada.ask("reason:write", long)).toEqual({ ok: false, refusal: "bad-request" });
});

it("is seen in every tab of the phone that wrote it, and goes from all screens with its writer", async () => {
  const { school, lesson, host, projector, ada, roundId } = await asking();
  const tab = await phoneOf(school, lesson, ada.token);
  await ada.demand("reason:write", { roundId, text: "Rude." });
  await tab.until(({ yous }) => yous.at(-1)?.said?.reason === "Rude.");
  await closeAndCount(school, host, roundId);
  await host.until(({ view }) => view.written?.length === 1);
  const reasonId = host.view.written?.[0]?.reasons[0]?.id ?? "";
  await host.demand("round:show-reason", { roundId, answer: "+", reasonId });
  await projector.until(({ view }) => view.reasons?.length === 1);
  await host.until(({ roster }) => roster.length === 2);
  const { id = "" } = host.roster.find(({ nickname }) => nickname === "Ada") ?? {};
  await host.demand("participants:remove", { participantIds: [id], block: false });
  await projector.until(({ view }) => view.reasons === undefined);
  await host.until(({ view }) => view.written?.length === 0);
});
