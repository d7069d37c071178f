// A screen of a class: connected while it is there, and what it knows within reach of everything on it.

"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Formulas } from "../../lib/formula/tree";
import type { Handshake } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import { WithFormulas } from "../ui/formulas";
import { createLiveClient, type LiveClient } from "./live-client";
import type { LiveState } from "./live-state";
import { screenToken } from "./phone-storage";
import { clockOffset } from "./server-clock";
import type { Store } from "./store";

const LiveContext = createContext<LiveClient<View> | null>(null);

interface LiveScreenProps {
  as: "host" | "screen";
  code: string;
  children: ReactNode;
}

export function LiveScreen({ as: role, code, children }: LiveScreenProps) {
  const [client] = useState(() => createLiveClient(() => handshakeOf(role, code)));
  return <Connected client={client}>{children}</Connected>;
}

function handshakeOf(role: LiveScreenProps["as"], code: string): Handshake {
  return role === "screen" ? { role, code, token: screenToken(code) } : { role, code };
}

export function Connected({ client, children }: { client: LiveClient<View>; children: ReactNode }) {
  useEffect(() => client.open(), [client]);
  const formulas = useStore(client.store, ({ view }) => view?.formulas ?? none);
  return (
    <LiveContext value={client}>
      <WithFormulas formulas={formulas}>{children}</WithFormulas>
    </LiveContext>
  );
}

const none: Formulas = {};

export const useSocket = () => useClient().socket;
export const useConnection = () => useLive((state) => state.connection);
/** Why the server will not have this screen. */
export const useRefusal = () => useLive((state) => state.refusal);
/** What a big screen is shown while nobody has admitted it; else null. */
export const useWall = () => useLive((state) => state.wall);
/** Big screens that ask the host, or were admitted. */
export const useScreens = () => useLive((state) => state.screens);
export const useRoster = () => useLive((state) => state.roster);
/** The run that the class trains, or null while there is none. */
export const useClassRun = () => useLive((state) => state.run);
/** Add it to `Date.now()` for the server's clock. */
export const useOffset = () => useLive((state) => clockOffset(state.clock));

/** What the server shows this screen; null until its first word. */
export function useFirstView<Role extends View["role"]>(role: Role): Extract<View, { role: Role }> | null {
  const view = useLive((state) => state.view);
  return view?.role === role ? (view as Extract<View, { role: Role }>) : null;
}

export const useHostView = () => known(useFirstView("host"));
export const useProjectorView = () => known(useFirstView("screen"));

function known<V>(view: V | null): V {
  if (view === null) throw new Error("This part of a screen is only there once the class is known.");
  return view;
}

function useLive<Part>(part: (state: LiveState<View>) => Part): Part {
  const { store } = useClient();
  return useStore(store, part);
}

export function useClient(): LiveClient<View> {
  const client = useContext(LiveContext);
  if (!client) throw new Error("Only a screen of a class knows its class.");
  return client;
}

/** Rendered again when that part of the store changes. */
export function useStore<S, Part>(store: Store<S>, part: (state: S) => Part): Part {
  const get = () => part(store.get());
  return useSyncExternalStore(store.subscribe, get, get);
}
