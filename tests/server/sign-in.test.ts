// A host's connection ends with the sign-in that opened it.

import { expect, it, onTestFinished, vi } from "vitest";
import { TEACHER_HEADER } from "../setup/live-server";
import { openSchool, startClass } from "./support/classroom";
import { hostOf, projectorOf, studentOf } from "./support/screens";

/** A school whose teachers can sign out, on every process at once. */
function signIns() {
  const out = new Set<string>();
  const whoIs = async (headers: Record<string, unknown>) => {
    const teacher = String(headers[TEACHER_HEADER]);
    return out.has(teacher) ? null : teacher;
  };
  return { whoIs, signOut: (teacher: string) => out.add(teacher) };
}

it("commands nothing any more a moment after signing out, and is turned away when it comes back", async () => {
  const { whoIs, signOut } = signIns();
  const school = await openSchool({ whoIs });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  await host.demand("item:open", { position: 0 });
  signOut(lesson.ownerId);
  const refusal = async () => {
    const said = await host.ask("session:configure", host.view.settings);
    return said.ok || said.refusal;
  };
  await expect.poll(refusal, { interval: 200 }).toBe("not-allowed");
  await host.until(({ socket }) => !socket.connected, "the host is disconnected");
  host.socket.connect();
  await host.until((screen) => screen.refusal === "not-allowed", "the host is turned away");
});

it("hears nothing any more, though it commands nothing, and the class stays", async () => {
  const { whoIs, signOut } = signIns();
  const school = await openSchool({ whoIs });
  const lesson = await startClass(school);
  const [host, projector, ada] = [
    await hostOf(school, lesson),
    await projectorOf(school, lesson),
    await studentOf(school, lesson, "Ada"),
  ];
  const other = await hostOf(school, await startClass(school));
  signOut(lesson.ownerId);
  await host.until(({ socket }) => !socket.connected, "the host is disconnected");
  expect([projector, ada, other].map(({ socket }) => socket.connected)).toEqual([true, true, true]);
});

it("believes no sign-in for longer because the server's clock was set back", async () => {
  const { whoIs, signOut } = signIns();
  const school = await openSchool({ whoIs });
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  signOut(lesson.ownerId);
  const real = Date.now;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => real() - 3_600_000);
  onTestFinished(() => clock.mockRestore());
  await expect
    .poll(() => host.socket.connected && host.ask("session:finish", {}), { interval: 200 })
    .toEqual({
      ok: false,
      refusal: "not-allowed",
    });
});
