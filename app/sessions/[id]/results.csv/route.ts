// The download of a class's answers, for its teacher alone, written while it is sent: a lecture's is tens of megabytes.

import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { readyToParse } from "../../../../lib/expression/ready";
import { hostOf } from "../../../../server/auth/host";
import { database } from "../../../../server/store/database";
import { othersTurn } from "../../../../server/store/one-by-one";
import { readAnswersOf, readResults } from "../../../../server/store/results";
import { roundWords } from "../answer-words";
import { answersTable, piecesOf } from "../answers-csv";

export async function GET(_request: Request, { params }: RouteContext<"/sessions/[id]/results.csv">) {
  const host = await hostOf(await headers());
  const results = host && (await readResults(database(), host.id, (await params).id));
  if (!results) return new Response(null, { status: 404 });
  await readyToParse(othersTurn);
  const date = new Date(results.startedAt).toISOString().slice(0, 10);
  const words = await roundWords(results.rounds, await getLocale());
  const table = answersTable(words, results.called, await getTranslations("results"));
  const pieces = piecesOf(results, table, (round, people) => readAnswersOf(database(), round, people));
  return new Response(streamOf(pieces), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="blamegrad-${date}.csv"`,
      "cache-control": "no-store",
    },
  });
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
