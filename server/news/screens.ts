// What is told of big screens: to the host who asks and who was admitted, and to those that wait the way in.

import type { Snapshot } from "../../lib/session/gate";
import type { Wall } from "../../lib/session/screens";
import { countParticipants } from "../store/participants";
import { readScreens } from "../store/screens";
import type { Desk } from "./desk";
import { localSockets, rooms } from "./sockets";

export async function deliverScreens({ db, io }: Desk, sessionId: string): Promise<void> {
  const hosts = rooms.hosts(sessionId);
  if (localSockets(io, hosts).length === 0) return;
  io.local.to(hosts).emit("screens", await readScreens(db, sessionId, Date.now()));
}

export async function deliverWalls(desk: Desk, sessionId: string): Promise<void> {
  const walls = rooms.walls(sessionId);
  if (localSockets(desk.io, walls).length === 0) return;
  const known = await desk.snapshots.latest(sessionId);
  if (known) desk.io.local.to(walls).emit("wall", await readWall(desk, sessionId, known.snapshot));
}

export async function readWall({ db }: Desk, sessionId: string, snapshot: Snapshot): Promise<Wall> {
  const { version, code, title, state } = snapshot;
  return {
    version,
    now: Date.now(),
    code,
    title,
    lobbyOpen: state.settings.lobbyOpen,
    phones: await countParticipants(db, sessionId),
    isOver: state.phase === "ended",
  };
}
