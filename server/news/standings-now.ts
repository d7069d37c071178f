// How the class stands, for the screens that show it.

import { showsStandings, type TeacherNews } from "../../lib/session/gate";
import type { SessionState } from "../../lib/session/state";
import type { Database } from "../store/database";
import { readFound, readStandings } from "../store/standings";

/** Nothing is read where nothing of it is shown. */
export async function standingsNow(
  db: Database,
  sessionId: string,
  state: SessionState,
): Promise<Omit<TeacherNews, "tally">> {
  if (!showsStandings(state)) return { standings: [], found: [] };
  const since = state.phase === "standings" ? state.round.id : null;
  const [standings, found] = await Promise.all([
    readStandings(db, sessionId, since),
    readFound(db, sessionId),
  ]);
  return { standings, found };
}
