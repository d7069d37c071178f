// Big screens where nobody is signed in: they ask to show the class, and the host admits or refuses them.

import { accept, type Result, refuse } from "../../lib/result";
import type { AskedToShow } from "../../lib/session/screens";
import type { Handlers, SocketOf } from "../class/handler";
import type { Live } from "../class/live";
import { rooms } from "../news/sockets";
import { admitScreen, askToShow, isKnownScreen, refuseScreen, refuseWaiting } from "../store/screens";

type ScreenRequest = "screen:ask" | "screen:admit" | "screen:refuse" | "screen:refuse-all";

export const screenHandlers: Pick<Handlers, ScreenRequest> = {
  async "screen:ask"(live, socket) {
    const { sessionId, tokenHash, device } = socket.data.speaker;
    if (tokenHash === null) return refuse("bad-request");
    const isKnown = await isKnownScreen(live.db, sessionId, tokenHash);
    // By class, since a prank may come from many addresses: the host is not asked without end.
    if (!isKnown && !(await live.limits("askingScreens", sessionId))) return refuse("too-many-screens");
    const asked = await askToShow(live.db, { sessionId, tokenHash, device, now: Date.now() });
    if (!asked.ok) return asked;
    const { id, ...told } = asked.value;
    if (socket.connected) socket.join(rooms.askingScreen(id));
    if (told.admission === "waiting") live.publisher.screensChanged(sessionId);
    return accept(told);
  },

  async "screen:admit"(live, socket, { screenId }) {
    const admitted = await admitScreen(live.db, socket.data.speaker.sessionId, screenId);
    return admitted.ok ? answer(live, socket, screenId, admitted.value) : admitted;
  },

  async "screen:refuse"(live, socket, { screenId }) {
    const refused = await refuseScreen(live.db, socket.data.speaker.sessionId, screenId);
    if (!refused.ok) return refused;
    // One that was admitted comes back as one that nobody has admitted.
    live.io.in(rooms.admittedScreen(screenId)).disconnectSockets(true);
    return answer(live, socket, screenId, refused.value);
  },

  async "screen:refuse-all"(live, socket) {
    const { sessionId } = socket.data.speaker;
    for (const { id, ...told } of await refuseWaiting(live.db, sessionId))
      live.io.in(rooms.askingScreen(id)).emit("asked", told);
    live.publisher.screensChanged(sessionId);
    return accept(null);
  },
};

/** Tells the screen at once; where this is lost, it learns so when it asks again. */
function answer(
  live: Live,
  socket: SocketOf<"screen:admit">,
  screenId: string,
  told: AskedToShow,
): Result<null, never> {
  live.io.in(rooms.askingScreen(screenId)).emit("asked", told);
  live.publisher.screensChanged(socket.data.speaker.sessionId);
  return accept(null);
}
