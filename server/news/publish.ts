// Who hears of what: what happens in a class is told to all processes, and each tells its own screens.

import type { Snapshot } from "../../lib/session/gate";
import { tellOtherBuilds } from "./builds";
import { createComparison } from "./compare";
import type { Desk } from "./desk";
import { greet } from "./greet";
import type { AnswerNews, ChangeNews, News } from "./news";
import type { LiveSocket } from "./sockets";
import { coalesced, createTellings, TALLY_MS } from "./tellings";
import { createWhomToTell } from "./whom-to-tell";
import { connectWire } from "./wire";

/** Whom an answer is handed on to waits for it; in a large class many are handed on at once. */
const WAKE_MS = 40;

/** What has happened in a class that others have to hear of. */
export interface Publisher {
  /** A command was committed, or somebody was taken out of the class. */
  changed(sessionId: string, change: ChangeNews): void;
  /** Someone joined, left, connected or lost the connection. */
  peopleChanged(sessionId: string): void;
  /** A big screen asks to show the class, or the host has answered one. */
  screensChanged(sessionId: string): void;
  /** An answer was stored. */
  answered(sessionId: string, answer: AnswerNews): void;
  /** A screen has connected, and is in the room of its kind. */
  arrived(socket: LiveSocket): void;
  /** It has its first view as what it is now. */
  shown(socket: LiveSocket, snapshot: Snapshot): void;
  /** Nothing is told any more. */
  close(): void;
}

export function createPublisher(desk: Desk): Publisher {
  const { io, heard, company } = desk;
  const tell = (news: News) => wire.tell(news);
  const tellings = createTellings(desk, { tell, doubt: () => comparison.doubt() });
  const { presence, screens, teacherRuns, phoneRuns } = tellings;
  const { happened, lacks } = createWhomToTell(desk, tellings);
  const wire = connectWire(io, company === null, happened);
  const comparison = createComparison(desk, {
    lacks,
    companyChanged(sessionIds) {
      for (const sessionId of sessionIds) presence.ask(sessionId, null);
    },
  });

  const answersTold = (interval: number) =>
    coalesced<AnswerNews & { sessionId: string }>(
      desk,
      interval,
      (earlier, { said, woken }) => ({
        ...earlier,
        said: earlier.said.concat(said),
        woken: earlier.woken.concat(woken),
      }),
      async (_roundId, news) => tell({ type: "answered", ...news }),
    );
  const answers = answersTold(TALLY_MS);
  const handedOn = answersTold(WAKE_MS);

  const greetings = coalesced<LiveSocket>(
    desk,
    0,
    (_, socket) => socket,
    async (_id, socket) => {
      if (!socket.connected) return;
      const snapshot = await greet(desk, socket);
      const { role, sessionId } = socket.data.speaker;
      if (role === "host") screens.ask(sessionId, null);
      if (snapshot) shown(socket, snapshot);
    },
  );

  function shown(socket: LiveSocket, { state }: Snapshot): void {
    const { role, sessionId } = socket.data.speaker;
    if (!state.training || role === "wall" || role === "guest") return;
    const runs = role === "player" ? phoneRuns : teacherRuns;
    runs.ask(sessionId, { change: null, newcomers: [socket] });
  }

  return {
    changed: (sessionId, { version, audience, run, people }) =>
      tell({ type: "changed", sessionId, version, audience, run, people }),
    peopleChanged: (sessionId) => presence.ask(sessionId, null),
    screensChanged: (sessionId) => tell({ type: "screens", sessionId }),
    answered: (sessionId, answer) =>
      (answer.woken.length > 0 ? handedOn : answers).ask(answer.roundId, { sessionId, ...answer }),
    arrived: (socket) => {
      heard.open(socket.data.speaker.sessionId);
      comparison.start();
      greetings.ask(socket.id, socket);
      // Among others it is told once they were looked at.
      if (!company) void tellOtherBuilds(desk);
    },
    shown,
    close() {
      comparison.stop();
      wire.close();
    },
  };
}
