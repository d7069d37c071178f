// Where others wait for somebody who is gone or slow: the host hands the step on to another phone, and then to the product.

import type { Payload, Refusal } from "../../lib/protocol";
import type { ForOther } from "../../lib/questions/kind";
import { kindOf } from "../../lib/questions/kinds";
import { accept, type Result, refuse } from "../../lib/result";
import { dealtIn } from "../../lib/session/deal";
import { type AnySaid, allSaid } from "../../lib/session/stored-answers";
import type { KnownRound } from "../news/rounds";
import type { LiveSocket } from "../news/sockets";
import { type AnswerOutcome, readAnswersBefore } from "../store/answers";
import { readSeated } from "../store/rounds";
import type { SocketOf } from "./handler";
import type { Live } from "./live";

/** What does not wait, or no longer, is left as it is, so that a second press is no error. */
export async function handOn(
  live: Live,
  socket: SocketOf<"round:hand-on">,
  { roundId, things }: Payload<"round:hand-on">,
): Promise<Result<null, Refusal>> {
  const answeredAt = Date.now();
  const { sessionId } = socket.data.speaker;
  const round = await live.roundOf(roundId);
  if (round?.sessionId !== sessionId) return refuse("round-not-open");
  const { question, deal, placeOf } = round;
  const { handOn: handing } = kindOf(question);
  if (!handing) return accept(null);
  const [before, present] = await Promise.all([
    saidBefore(live, round, roundId),
    live.roster.presentNow(sessionId),
  ]);
  const here = [...present.values()].map((seat) => placeOf(seat).at);
  const said = handing.say(question, things, before, dealtIn(deal), here);
  await store(live, socket, { round, roundId, answeredAt }, said);
  return accept(null);
}

/** From the phone that has another's step in hand. */
export async function help(
  live: Live,
  socket: SocketOf<"round:help">,
  { roundId, at, part, value }: Payload<"round:help">,
): Promise<Result<null, Refusal>> {
  const answeredAt = Date.now();
  const { sessionId, seat } = socket.data.speaker;
  const round = await live.roundOf(roundId);
  if (round?.sessionId !== sessionId) return refuse("round-not-open");
  const { question, placeOf } = round;
  const before = await saidBefore(live, round, roundId);
  const said = kindOf(question).handOn?.help(question, placeOf(seat), { at, part, text: value }, before);
  if (!said) return refuse("answer-unknown");
  const [outcome] = await store(live, socket, { round, roundId, answeredAt }, [said]);
  return outcome && !outcome.ok ? outcome : accept(null);
}

const saidBefore = async (
  { db }: Live,
  { question, deal }: KnownRound,
  roundId: string,
): Promise<AnySaid[]> => allSaid(question, await readAnswersBefore(db, roundId), dealtIn(deal));

interface Asked {
  round: KnownRound;
  roundId: string;
  answeredAt: number;
}

/** In the names of those who were silent. */
async function store(
  live: Live,
  socket: LiveSocket,
  { round, roundId, answeredAt }: Asked,
  said: readonly ForOther<unknown>[],
): Promise<AnswerOutcome[]> {
  const { question, deal, sessionId } = round;
  const kind = kindOf(question);
  const of = dealtIn(deal);
  const seatOf = (at: number) => deal?.[at] ?? -1;
  const seated = await readSeated(
    live.db,
    sessionId,
    said.map(({ at }) => seatOf(at)),
  );
  const bySeat = new Map(seated.map(({ id, seat }) => [seat, id]));
  const stored = said.map(async ({ at, part, parts, answer }): Promise<AnswerOutcome[]> => {
    const participantId = bySeat.get(seatOf(at));
    if (participantId === undefined) return [];
    const value = kind.write(answer);
    const row = { roundId, participantId, answeredAt, place: at, part, parts, value };
    const outcome = await live.answers.add({ ...row, isHandedOn: true });
    if (!outcome.ok || !outcome.value.stored) return [outcome];
    const woken = kind.wakes?.(question, { at, part, answer, times: 1 }, of) ?? [];
    live.publisher.answered(sessionId, {
      roundId,
      said: [{ participantId, part, by: socket.id }],
      woken: [...woken],
    });
    return [outcome];
  });
  return (await Promise.all(stored)).flat();
}
