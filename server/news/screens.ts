// What is told of big screens: to the host who asks and who was admitted, and to those that wait the way in.

import type { Snapshot } from "../../lib/session/gate";
import type { Wall } from "../../lib/session/screens";
import { countParticipants } from "../store/participants";
import { readScreens } from "../store/screens";
import { teacherScreens } from "./deliver";
import type { Desk } from "./desk";
import { localSockets, rooms } from "./sockets";

export async function deliverScreens({ db, io, clock }: Desk, sessionId: string): Promise<void> {
  const hosts = rooms.hosts(sessionId);
  if (localSockets(io, hosts).length === 0) return;
  io.local.to(hosts).emit("screens", await readScreens(db, sessionId, clock.now()));
}

export async function deliverWalls(desk: Desk, sessionId: string): Promise<void> {
  const walls = rooms.walls(sessionId);
  if (localSockets(desk.io, walls).length === 0) return;
  const known = await desk.snapshots.atLeast(sessionId, desk.heard.versionOf(sessionId));
  if (!known) return;
  const wall = await readWall(desk, sessionId, known.snapshot);
  desk.io.local.to(walls).emit("wall", wall);
  // Where host or projector are here, it counts what they were told.
  if (teacherScreens(desk, sessionId) === 0) desk.heard.met(sessionId, wall.phones);
}

export async function readWall({ db, clock }: Desk, sessionId: string, snapshot: Snapshot): Promise<Wall> {
  const { version, code, title, state } = snapshot;
  const { lobbyOpen, joinAddress } = state.settings;
  return {
    version,
    now: clock.now(),
    code,
    title,
    lobbyOpen,
    joinAddress,
    phones: await countParticipants(db, sessionId),
    isOver: state.phase === "ended",
  };
}
