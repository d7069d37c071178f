// A big screen that nobody has admitted asks the host, again and again for as long as it is there.

"use client";

import { useEffect, useState } from "react";
import { ASK_AGAIN_MS, type AskedToShow } from "../../lib/session/screens";
import { useClient, useConnection, useStore } from "./live-screen";
import { withAsked } from "./live-state";
import { forgetScreen } from "./phone-storage";
import { askToShow, type Problem } from "./requests";

interface Asking {
  /** What the host has said; null until the server knows that this screen asks. */
  asked: AskedToShow | null;
  problem: Problem | null;
  /** As another screen: what was refused stays refused. */
  startOver: () => void;
}

export function useAsking(code: string): Asking {
  const { socket, store } = useClient();
  const isLive = useConnection() === "live";
  const asked = useStore(store, (state) => state.asked);
  const [problem, setProblem] = useState<Problem | null>(null);
  const admission = asked?.admission ?? "waiting";

  useEffect(() => {
    if (!isLive || admission === "refused") return;
    const ask = async () => {
      const result = await askToShow(socket);
      setProblem(result.ok ? null : result.refusal);
      if (result.ok) store.update((state) => withAsked(state, result.value));
    };
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isLive, admission, socket, store]);

  useEffect(() => {
    if (admission === "admitted") socket.disconnect().connect();
  }, [admission, socket]);

  function startOver(): void {
    forgetScreen(code);
    store.update((state) => ({ ...state, asked: null }));
    socket.disconnect().connect();
  }

  return { asked, problem, startOver };
}
