// The hooks of the teacher's and the big screen: connected while the component is there, rendered at each change.

import { useEffect, useState, useSyncExternalStore } from "react";
import type { HostView, ScreenView, View } from "../../lib/session/views";
import type { LiveSocket } from "./connect";
import { createLiveClient, type LiveClient } from "./live-client";
import type { LiveState } from "./live-state";
import { clockOffset } from "./server-clock";
import type { Store } from "./store";

export type Live<V extends View> = LiveState<V> & {
  socket: LiveSocket;
  /** Add it to `Date.now()` for the server's clock. */
  offset: number;
};

export const useHost = (code: string) => useLive<HostView>("host", code);
export const useScreen = (code: string) => useLive<ScreenView>("screen", code);

function useLive<V extends HostView | ScreenView>(role: "host" | "screen", code: string): Live<V> {
  const [client] = useState(() => createLiveClient<V>(() => ({ role, code })));
  return useClient(client);
}

export function useClient<V extends View>(client: LiveClient<V>): Live<V> {
  useEffect(() => client.open(), [client]);
  const state = useStore(client.store);
  return { ...state, socket: client.socket, offset: clockOffset(state.clock) };
}

export function useStore<S>(store: Store<S>): S {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
