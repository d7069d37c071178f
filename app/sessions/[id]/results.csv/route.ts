// The download of a class's answers, for its teacher alone, written while it is sent: a lecture's is tens of megabytes.

import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { SessionResults } from "../../../../lib/session/results";
import { hostOf } from "../../../../server/auth/host";
import { database } from "../../../../server/store/database";
import { readResults, readSaid } from "../../../../server/store/results";
import { roundWords } from "../answer-words";
import { type AnswersTable, answersTable } from "../answers-csv";

/** Their answers to a round are a few milliseconds of work; then other classes have their turn. */
const PEOPLE_AT_ONCE = 100;

export async function GET(_request: Request, { params }: RouteContext<"/sessions/[id]/results.csv">) {
  const host = await hostOf(await headers());
  const results = host && (await readResults(database(), host.id, (await params).id));
  if (!results) return new Response(null, { status: 404 });
  const date = new Date(results.startedAt).toISOString().slice(0, 10);
  const words = await roundWords(results.rounds, await getLocale());
  const table = answersTable(words, await getTranslations("results"));
  return new Response(streamOf(piecesOf(results, table)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="blamegrad-${date}.csv"`,
      "cache-control": "no-store",
    },
  });
}

/** Round after round, the best participant first. */
async function* piecesOf(
  { rounds, participants }: SessionResults,
  table: AnswersTable,
): AsyncGenerator<string> {
  yield table.head;
  for (const [index, round] of rounds.entries()) {
    for (let from = 0; from < participants.length; from += PEOPLE_AT_ONCE) {
      const people = participants.slice(from, from + PEOPLE_AT_ONCE);
      const said = await readSaid(database(), round, people);
      yield table.rows(
        index,
        people.map((person) => ({ ...person, answers: said.get(person.id) ?? [] })),
      );
    }
  }
}

/** Nothing is written before there is room for it, and nothing more once the download was called off. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
