// Where others wait for somebody who is gone or slow, the host no longer does: the product says what is said there.

import type { Payload, Refusal } from "../../lib/protocol";
import { kindOf } from "../../lib/questions/kinds";
import { accept, type Result, refuse } from "../../lib/result";
import { dealtIn } from "../../lib/session/deal";
import { allSaid } from "../../lib/session/stored-answers";
import { readAnswersBefore } from "../store/answers";
import { readSeated } from "../store/rounds";
import { givenAt } from "./answers";
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
  const { question, deal } = round;
  const kind = kindOf(question);
  const of = dealtIn(deal);
  const before = kind.handOn ? allSaid(question, await readAnswersBefore(live.db, roundId), of) : [];
  const waiting = [...new Set(things)].flatMap((thing) => kind.handOn?.(question, thing, before, of) ?? []);
  const seatOf = (at: number) => deal?.[at] ?? -1;
  const seated = await readSeated(
    live.db,
    sessionId,
    waiting.map(({ at }) => seatOf(at)),
  );
  const bySeat = new Map(seated.map(({ id, seat }) => [seat, id]));

  await Promise.all(
    waiting.map(async ({ at, part, answer }) => {
      const participantId = bySeat.get(seatOf(at));
      const given = givenAt(round, seatOf(at), part, kind.write(answer));
      if (participantId === undefined || !given) return;
      const { woken, ...rest } = given;
      const answered = { roundId, participantId, answeredAt, ...rest, isHandedOn: true as const };
      const outcome = await live.answers.add(answered);
      if (!outcome.ok || !outcome.value.stored) return;
      const said = [{ participantId, part, by: socket.id }];
      live.publisher.answered(sessionId, { roundId, said, woken: [...woken] });
    }),
  );
  return accept(null);
}
