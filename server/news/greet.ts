// The first view of a connection; refresh, rejoin, late join and reconnect are this one path.

import { guestView, hostView, isAtWork, type Snapshot, screenView } from "../../lib/session/gate";
import type { You } from "../../lib/session/views";
import { whyRemoved } from "../store/participants";
import { sendAway, teacherNews } from "./deliver";
import type { Desk } from "./desk";
import { yousInTurns } from "./own";
import { readWall } from "./screens";
import type { Known } from "./snapshots";
import type { LiveSocket } from "./sockets";

/** What it was shown; null once the class was deleted. */
export async function greet(desk: Desk, socket: LiveSocket): Promise<Snapshot | null> {
  const { sessionId } = socket.data.speaker;
  const first = await settled(desk, sessionId, (known) => firstView(desk, socket, known));
  if (!first) return null;
  first.read();
  desk.heard.shown(sessionId, first.snapshot);
  return first.snapshot;
}

/** What is their own of somebody who has just joined, whose phone is shown first what it did not see from the door. */
export async function letIn(
  desk: Desk,
  socket: LiveSocket,
  sessionId: string,
  participantId: string,
): Promise<{ you: You; snapshot: Snapshot } | null> {
  const first = await settled(desk, sessionId, async ({ snapshot, phone }) => ({
    phone,
    you: await readOwn(desk, snapshot, sessionId, participantId),
  }));
  if (!first?.read.you) return null;
  const { phone, you } = first.read;
  if (isAtWork(phone)) socket.emit("view", { ...phone, now: desk.clock.now(), you });
  return { you, snapshot: first.snapshot };
}

/** Reads again where the class was told something newer meanwhile: what comes last on a screen is the newest. */
async function settled<Read>(
  { snapshots, heard }: Desk,
  sessionId: string,
  read: (known: Known) => Promise<Read>,
): Promise<{ snapshot: Snapshot; read: Read } | null> {
  let known = await snapshots.current(sessionId);
  while (known) {
    const { snapshot } = known;
    const settling = await read(known);
    const version = heard.versionOf(sessionId);
    if (snapshot.version >= version) return { snapshot, read: settling };
    known = await snapshots.atLeast(sessionId, version);
  }
  return null;
}

/** Reads what the view needs; the returned function shows it. */
async function firstView(desk: Desk, socket: LiveSocket, { snapshot, phone }: Known): Promise<() => void> {
  const { speaker } = socket.data;
  const { sessionId } = speaker;
  const now = desk.clock.now();
  switch (speaker.role) {
    case "host":
    case "screen": {
      const news = await teacherNews(desk, sessionId, snapshot);
      const viewOf = speaker.role === "host" ? hostView : screenView;
      return () => {
        socket.emit("view", viewOf(snapshot, news, now));
        desk.heard.counted(sessionId, news.counted, "one");
      };
    }
    case "wall": {
      const wall = await readWall(desk, sessionId, snapshot);
      return () => socket.emit("wall", wall);
    }
    case "guest":
      return () => socket.emit("view", { ...guestView(phone), now });
    case "player": {
      const you = await readOwn(desk, snapshot, sessionId, speaker.participantId);
      if (you) return () => socket.emit("view", { ...phone, now, you });
      const { participantId } = speaker;
      const why = await whyRemoved(desk.db, [participantId]);
      return () => sendAway(socket, why(participantId));
    }
  }
}

async function readOwn(desk: Desk, snapshot: Snapshot, sessionId: string, id: string): Promise<You | null> {
  for await (const some of yousInTurns(desk, sessionId, snapshot, [id])) return some.get(id)?.() ?? null;
  return null;
}
