// Shortcuts through a round, for tests that are about something else.

import type { HostView } from "../../../lib/session/views";
import type { School } from "./classroom";
import type { Screen } from "./screens";

/** Opens the next question and skips its reading time, which the store holds as a row like everything else. */
export async function openRound(school: School, host: Screen<HostView>): Promise<string> {
  const before = host.view.version;
  await host.demand("round:open", { position: host.view.next });
  await host.until(({ view }) => view.version > before && view.stage.phase === "open");
  return skipReading(school, host);
}

/** Lets the open round be answered at once; returns its id. */
export async function skipReading(school: School, host: Screen<HostView>): Promise<string> {
  const { stage } = host.view;
  if (stage.phase !== "open") throw new Error("The round is not open.");
  await school.db.prisma.round.update({ where: { id: stage.round.id }, data: { answersFrom: 0 } });
  return stage.round.id;
}

export async function closeAndReveal(host: Screen<HostView>, roundId: string): Promise<void> {
  await host.demand("round:close", { roundId });
  await host.demand("round:reveal", { roundId });
  await host.inPhase("revealed");
}
