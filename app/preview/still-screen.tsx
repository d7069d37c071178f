// A screen of a class that is shown one view and no other: it connects to nothing, its clock stands, and what is pressed on it leads nowhere.

"use client";

import { type ReactNode, useMemo } from "react";
import type { PlayerView, ScreenView, View } from "../../lib/session/views";
import { createSocket } from "../live/connect";
import type { LiveClient } from "../live/live-client";
import { PhoneOf } from "../live/live-phone";
import { Connected } from "../live/live-screen";
import { emptyState, withView } from "../live/live-state";
import { noAnswer } from "../live/pending-answer";
import type { PlayerClient } from "../live/player-client";
import { createStore } from "../live/store";
import { StandingTime } from "../live/use-server-now";

export function StillScreen({ view, children }: { view: ScreenView; children: ReactNode }) {
  const client = useMemo(() => stillClient<View>(view), [view]);
  return (
    <StandingTime value={view.now}>
      <Connected client={client}>{children}</Connected>
    </StandingTime>
  );
}

export function StillPhone({ view, children }: { view: PlayerView; children: ReactNode }) {
  const client = useMemo((): PlayerClient => {
    const nothing = async () => ({ ok: true, value: null }) as const;
    return {
      ...stillClient(view),
      answers: createStore(noAnswer),
      join: nothing,
      answer() {},
      writeReason: nothing,
      startOver() {},
    };
  }, [view]);
  return (
    <StandingTime value={view.now}>
      <PhoneOf client={client}>{children}</PhoneOf>
    </StandingTime>
  );
}

function stillClient<V extends View>(view: V): LiveClient<V> {
  const store = createStore(withView(emptyState<V>(), view, view.now));
  // Its socket is never opened.
  const socket = createSocket(() => ({ role: "player", code: view.code }));
  return { socket, store, open: () => () => {} };
}
