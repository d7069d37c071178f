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
import { give, roundHere } from "./answers";
import type { SocketOf } from "./handler";
import type { Live } from "./live";

/** What does not wait, or no longer, is left as it is, so that a second press is no error. */
export async function handOn(
  live: Live,
  socket: SocketOf<"round:hand-on">,
  { roundId, things }: Payload<"round:hand-on">,
): Promise<Result<null, Refusal>> {
  const answeredAt = Date.now();
  const round = await roundHere(live, socket, roundId);
  if (!round) return refuse("round-not-open");
  const { question, deal, placeOf, sessionId } = round;
  const { handOn: handing } = kindOf(question);
  if (!handing) return accept(null);
  const [before, present] = await Promise.all([saidBefore(live, round), live.roster.presentNow(sessionId)]);
  const here = [...present.values()].map((seat) => placeOf(seat).at);
  const said = handing.say(question, things, before, dealtIn(deal), here);
  await giveForOthers(live, socket, round, answeredAt, said);
  return accept(null);
}

/** From the phone that has another's step in hand. */
export async function help(
  live: Live,
  socket: SocketOf<"round:help">,
  { roundId, at, part, value }: Payload<"round:help">,
): Promise<Result<null, Refusal>> {
  const answeredAt = Date.now();
  const round = await roundHere(live, socket, roundId);
  if (!round) return refuse("round-not-open");
  const { question, placeOf } = round;
  const place = placeOf(socket.data.speaker.seat);
  const before = await saidBefore(live, round);
  const said = kindOf(question).handOn?.help(question, place, { at, part, text: value }, before);
  if (!said) return refuse("answer-unknown");
  const [outcome] = await giveForOthers(live, socket, round, answeredAt, [said]);
  return outcome && !outcome.ok ? outcome : accept(null);
}

const saidBefore = async ({ db }: Live, { id, question, deal }: KnownRound): Promise<AnySaid[]> =>
  allSaid(question, await readAnswersBefore(db, id), dealtIn(deal));

/** In the names of those who were silent. */
async function giveForOthers(
  live: Live,
  socket: LiveSocket,
  round: KnownRound,
  answeredAt: number,
  said: readonly ForOther<unknown>[],
): Promise<AnswerOutcome[]> {
  const { question, deal, sessionId } = round;
  const kind = kindOf(question);
  const of = dealtIn(deal);
  const seatOf = (at: number) => deal?.[at] ?? -1;
  const seats = said.map(({ at }) => seatOf(at));
  const seated = await readSeated(live.db, sessionId, seats);
  const bySeat = new Map(seated.map(({ id, seat }) => [seat, id]));
  const given = said.map(async ({ at, part, parts, answer }): Promise<AnswerOutcome[]> => {
    const participantId = bySeat.get(seatOf(at));
    if (participantId === undefined) return [];
    const value = kind.write(answer);
    const woken = kind.wakes?.(question, { at, part, answer, times: 1 }, of) ?? [];
    const row = { participantId, answeredAt, place: at, part, parts, value, woken };
    return [await give(live, socket, round, { ...row, isHandedOn: true })];
  });
  return (await Promise.all(given)).flat();
}
