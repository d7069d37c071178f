// A phone's side of the class: joining, and answers that are sent again until the server has acknowledged them.

import type { PlayerView, You } from "../../lib/session/views";
import { createLiveClient, type LiveClient } from "./live-client";
import { emptyState, withYou } from "./live-state";
import {
  type AnswerState,
  alreadyStored,
  late,
  noAnswer,
  settled,
  tapped,
  without,
  withReason,
  withStored,
} from "./pending-answer";
import {
  onOtherTab,
  type PendingAnswer,
  readClaim,
  readPending,
  readToken,
  writeClaim,
  writePending,
  writeToken,
} from "./phone-storage";
import { type Answered, joinClass, sendReason, submitAnswer } from "./requests";
import { createStore, type Store } from "./store";
import { newToken } from "./token";

export interface PlayerClient extends LiveClient<PlayerView> {
  answers: Store<AnswerState>;
  join(nickname: string): Answered;
  /** A round may ask for several answers: each is a part, and goes its own way. */
  answer(roundId: string, value: string, part?: number): void;
  /** Why it was answered so; "" takes that back. */
  writeReason(roundId: string, text: string): Answered;
  /** Comes back as somebody new, after the host removed the name. */
  startOver(): void;
}

/** After this a tap that is not stored yet is called "not sent". */
const PATIENCE_MS = 1_200;
const SEND_AGAIN_MS = 1_500;

export function createPlayerClient(code: string): PlayerClient {
  const live = createLiveClient<PlayerView>(() => ({
    role: "player",
    code,
    token: readToken(code) ?? readClaim(code) ?? undefined,
  }));
  const answers = createStore<AnswerState>(noAnswer);
  const { socket, store } = live;
  const underWay = new Set<string>();
  let next: ReturnType<typeof setTimeout> | undefined;

  function send(): void {
    for (const answer of answers.get().pending) void sendOne(answer);
  }

  async function sendOne(answer: PendingAnswer): Promise<void> {
    const you = store.get().view?.you;
    const name = `${answer.roundId} ${answer.part}`;
    if (!you || underWay.has(name) || !socket.connected) return;
    if (alreadyStored(answer, you)) return keep(without(answers.get(), answer));
    underWay.add(name);
    const result = await submitAnswer(socket, answer);
    underWay.delete(name);
    if (result.ok) changeYou((mine) => withStored(mine, answer));
    keep(settled(answers.get(), answer, result));
    if (answers.get().pending.length > 0) sendLater();
  }

  function sendLater(): void {
    clearTimeout(next);
    next = setTimeout(send, SEND_AGAIN_MS * (0.5 + Math.random()));
  }

  function changeYou(change: (mine: You) => You): void {
    store.update((state) => {
      const mine = state.view?.you;
      return mine ? withYou(state, change(mine)) : state;
    });
  }

  function keep(state: AnswerState): void {
    answers.update(() => state);
    writePending(code, state.pending);
  }

  async function join(nickname: string): Answered {
    const token = readClaim(code) ?? newToken();
    // Kept before it is sent: where only the reply is lost, the phone comes back as who it has become.
    writeClaim(code, token);
    const result = await joinClass(socket, { nickname, token });
    if (!result.ok) {
      if (result.refusal === "no-reply") socket.disconnect().connect();
      return result;
    }
    store.update((state) => withYou(state, result.value.you));
    keepPlace();
    return { ok: true, value: null };
  }

  /** From the first view as a participant on, the claim is the token. */
  function keepPlace(): void {
    const claim = readClaim(code);
    if (!claim || !store.get().view?.you) return;
    writeToken(code, claim);
    writeClaim(code, null);
  }

  function answer(roundId: string, value: string, part = 0): void {
    const pending = { roundId, part, value };
    keep(tapped(answers.get(), pending));
    setTimeout(() => answers.update((state) => late(state, pending)), PATIENCE_MS);
    send();
  }

  async function writeReason(roundId: string, text: string): Answered {
    const result = await sendReason(socket, { roundId, text });
    if (result.ok) changeYou((mine) => withReason(mine, roundId, text.trim()));
    return result;
  }

  function startOver(): void {
    writeToken(code, null);
    writeClaim(code, null);
    keep(noAnswer);
    store.update(emptyState<PlayerView>);
    socket.connect();
  }

  /** Into the class, and out of what removed both: if this one started over later, the other's new place would be lost. */
  function followOtherTab(): void {
    const { view, refusal } = store.get();
    if (view?.you && !refusal) return;
    if (refusal) store.update(emptyState<PlayerView>);
    socket.disconnect().connect();
  }

  function open(): () => void {
    const left = readPending(code);
    if (left.length > 0) answers.update(() => ({ ...noAnswer, pending: left, delayed: true }));
    socket.on("view", keepPlace);
    socket.on("view", send);
    socket.on("window", send);
    const unlisten = onOtherTab(code, {
      token: followOtherTab,
      pending() {
        answers.update(() => ({ ...noAnswer, pending: readPending(code) }));
        // The tab that it was tapped in may be closed, or asleep in the background.
        sendLater();
      },
    });
    const close = live.open();
    return () => {
      unlisten();
      socket.off("view", keepPlace);
      socket.off("view", send);
      socket.off("window", send);
      close();
    };
  }

  return { ...live, answers, join, answer, writeReason, startOver, open };
}
