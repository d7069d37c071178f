// A class for faults: a host, a projector and phones, every second of them in a school that blocks WebSocket.

import { onTestFinished } from "vitest";
import { connecting, takeAnotherLine } from "../../app/live/connect";
import { knockAgain } from "../../app/live/live-client";
import type { Item } from "../../lib/questions/item";
import type { HostView, ScreenView, View } from "../../lib/session/views";
import { type School, startClass } from "../server/support/classroom";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "../server/support/screens";

type Lesson = Awaited<ReturnType<typeof startClass>>;
export type Student = Awaited<ReturnType<typeof studentOf>> & { nickname: string; seat: number };

export interface Crowd {
  lesson: Lesson;
  host: Screen<HostView>;
  projector: Screen<ScreenView>;
  students: Student[];
  /** One more of each of them, that connected only now. */
  fresh(): Promise<Screen<View>[]>;
}

/** As the product connects, but with little patience: a busy computer takes long to start a process. */
const way = (transports?: string[]) => ({
  ...connecting(),
  reconnectionDelayMax: 500,
  ...(transports && { transports }),
});

/** Where the server itself hung up, or does not answer, as a page does. */
function comesBack<S extends Screen<View>>(screen: S): S {
  onTestFinished(knockAgain(screen.socket));
  takeAnotherLine(screen.socket);
  return screen;
}

export async function crowdOf(school: School, size: number, items: Item[], mixed = false): Promise<Crowd> {
  const lesson = await startClass(school, items);
  const host = comesBack(await hostOf(school, lesson, way()));
  const projector = comesBack(await projectorOf(school, lesson, way()));
  const students = await Promise.all(
    Array.from({ length: size }, async (_, seat) => {
      const nickname = `Seat ${seat}`;
      const student = await studentOf(
        school,
        lesson,
        nickname,
        way(mixed && seat % 2 ? ["polling"] : undefined),
      );
      return Object.assign(comesBack(student), { nickname, seat });
    }),
  );
  await host.until(
    ({ roster }) => roster.filter(({ present }) => present).length === size,
    "everyone is here",
  );
  return {
    lesson,
    host,
    projector,
    students,
    fresh: () =>
      Promise.all<Screen<View>>([
        hostOf(school, lesson, connecting()).then(whole),
        projectorOf(school, lesson, connecting()).then(whole),
        ...students.map(({ token }) => phoneOf(school, lesson, token, connecting()).then(whole)),
      ]),
  };
}

/** Connected, and told everything that a screen in its role is told first. */
async function whole<V extends View>(screen: Screen<V>): Promise<Screen<V>> {
  if (screen.refusal) throw new Error(`A fresh screen was refused: ${screen.refusal}`);
  await screen.until(
    ({ view, rosters, runs }) =>
      (view.role === "player" || rosters.length > 0) && (view.training === null || runs.length > 0),
    "a fresh screen that is told everything",
  );
  return screen;
}
