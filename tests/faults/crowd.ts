// A class for faults: a host, a projector and phones, every second of them in a school that blocks WebSocket.

import { connecting } from "../../app/live/connect";
import type { Item } from "../../lib/questions/item";
import type { HostView, ScreenView, View } from "../../lib/session/views";
import { type School, startClass } from "../server/support/classroom";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "../server/support/screens";
import { shownOn } from "./shown";

type Lesson = Awaited<ReturnType<typeof startClass>>;
export type Student = Awaited<ReturnType<typeof studentOf>> & { nickname: string; seat: number };

export interface Crowd {
  lesson: Lesson;
  host: Screen<HostView>;
  projector: Screen<ScreenView>;
  students: Student[];
  /** What each of them would be shown that connected only now. */
  fresh(): Promise<unknown[]>;
}

/** As the product connects; without `mixed`, all by WebSocket. */
const way = (seat: number, mixed: boolean) => ({
  ...connecting(),
  ...(mixed && seat % 2 === 1 && { transports: ["polling"] }),
});

export async function crowdOf(school: School, size: number, items: Item[], mixed = false): Promise<Crowd> {
  const lesson = await startClass(school, items);
  const host = await hostOf(school, lesson, connecting());
  const projector = await projectorOf(school, lesson, connecting());
  const students = await Promise.all(
    Array.from({ length: size }, async (_, seat) => {
      const nickname = `Seat ${seat}`;
      return Object.assign(await studentOf(school, lesson, nickname, way(seat, mixed)), { nickname, seat });
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
    async fresh() {
      const seen = await Promise.all([
        hostOf(school, lesson, connecting()).then(whole),
        projectorOf(school, lesson, connecting()).then(whole),
        ...students.map(({ token }) => phoneOf(school, lesson, token, connecting()).then(whole)),
      ]);
      const shown = seen.map(shownOn);
      for (const { socket } of seen) socket.disconnect();
      return shown;
    },
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
