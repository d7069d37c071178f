// Keeps one screen connected to its class for as long as it is open, and its state up to date.

import type { Handshake, Refusal } from "../../lib/protocol";
import type { View } from "../../lib/session/views";
import { createSocket, type LiveSocket } from "./connect";
import {
  emptyState,
  type LiveState,
  withAsked,
  withRoster,
  withRun,
  withTally,
  withTelling,
  withView,
  withWall,
  withWindow,
  withYou,
} from "./live-state";
import { startAnew } from "./start-anew";
import { createStore, type Store } from "./store";
import { watchClock } from "./watch-clock";
import { watchNetwork } from "./watch-network";

export interface LiveClient<V extends View> {
  socket: LiveSocket;
  store: Store<LiveState<V>>;
  /** Connects, and stays connected until the returned function is called. */
  open(): () => void;
}

/** A refusal that says nothing about this screen: the same attempt may succeed a little later. */
const passing: ReadonlySet<Refusal> = new Set(["server-error", "too-many-requests", "shutting-down"]);
const KNOCK_AGAIN_MS = 2_000;

export function createLiveClient<V extends View>(handshake: () => Handshake): LiveClient<V> {
  const socket = createSocket(handshake);
  const store = createStore(emptyState<V>());
  listen(socket, store);
  return {
    socket,
    store,
    open() {
      const unwatch = watchNetwork(socket);
      const stopKnocking = knockAgain(socket);
      // A new connection begins with a view, and that with the server's time.
      const unwatchClock = watchClock(() => socket.connected && socket.disconnect().connect());
      const stayOld = startAnew(socket, store);
      socket.connect();
      return () => {
        stayOld();
        unwatch();
        unwatchClock();
        stopKnocking();
        socket.disconnect();
      };
    },
  };
}

function listen<V extends View>(socket: LiveSocket, store: Store<LiveState<V>>): void {
  // The server sends each role its own view, and the handshake fixed the role.
  socket.on("view", (view) => store.update((state) => withView(state, view as V, Date.now())));
  socket.on("tally", (tally) => store.update((state) => withTally(state, tally)));
  socket.on("window", (news) => store.update((state) => withWindow(state, news, Date.now())));
  socket.on("telling", (news) => store.update((state) => withTelling(state, news)));
  socket.on("roster", (news) => store.update((state) => withRoster(state, news)));
  socket.on("run", (news) => store.update((state) => withRun(state, news)));
  socket.on("wall", (wall) => store.update((state) => withWall(state, wall, Date.now())));
  socket.on("asked", (asked) => store.update((state) => withAsked(state, asked)));
  socket.on("screens", (screens) => store.update((state) => ({ ...state, screens })));
  socket.on("you", (you) => store.update((state) => withYou(state, you)));
  socket.on("removed", (refusal) => {
    socket.disconnect();
    store.update((state) => ({ ...state, refusal }));
  });
  socket.on("disconnect", () => store.update((state) => ({ ...state, connection: "lost" })));
  socket.on("connect_error", (error) => {
    const refusal = socket.active ? null : (error.message as Refusal);
    const final = refusal && !passing.has(refusal) ? refusal : null;
    store.update((state) => ({ ...state, connection: "lost", refusal: final ?? state.refusal }));
  });
}

/** Socket.IO leaves it there when the server itself says no or hangs up; where the reason passes, try again. */
export function knockAgain(socket: LiveSocket): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), KNOCK_AGAIN_MS * (0.5 + Math.random()));
  };
  const onError = (error: Error) => {
    if (!socket.active && passing.has(error.message as Refusal)) later();
  };
  const onDisconnect = (reason: string) => {
    if (reason === "io server disconnect") later();
  };
  socket.on("connect_error", onError);
  socket.on("disconnect", onDisconnect);
  return () => {
    clearTimeout(timer);
    socket.off("connect_error", onError);
    socket.off("disconnect", onDisconnect);
  };
}
