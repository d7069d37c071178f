// The phone's hook: the class as this student sees it, and the two things a student can do.

import { useState } from "react";
import type { PlayerView } from "../../lib/session/views";
import type { AnswerState } from "./pending-answer";
import { createPlayerClient, type PlayerClient } from "./player-client";
import { type Live, useClient, useStore } from "./use-live";

export type Player = Live<PlayerView> &
  Pick<PlayerClient, "join" | "answer" | "startOver"> & { sent: AnswerState };

export function usePlayer(code: string): Player {
  const [client] = useState(() => createPlayerClient(code));
  const live = useClient(client);
  const sent = useStore(client.answers);
  return { ...live, sent, join: client.join, answer: client.answer, startOver: client.startOver };
}
