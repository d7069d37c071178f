// Drives the walk of the round that is revealed, from the step that this screen shows.

"use client";

import { useHostView, useSocket } from "../../live/live-screen";
import { controlWalk, type WalkAction } from "../../live/requests";
import { useCommand } from "../../live/use-command";

export function useWalk(step: number): (action: WalkAction) => void {
  const { stage } = useHostView();
  const socket = useSocket();
  const command = useCommand();
  return (action) => {
    if (stage.phase === "revealed") command.run(() => controlWalk(socket, stage.round.id, action, step));
  };
}
