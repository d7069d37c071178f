// The download of a class's answers, for its teacher alone.

import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { hostOf } from "../../../../server/auth/host";
import { database } from "../../../../server/store/database";
import { readResults } from "../../../../server/store/results";
import { roundWords } from "../answer-words";
import { answersCsv } from "../answers-csv";

export async function GET(_request: Request, { params }: RouteContext<"/sessions/[id]/results.csv">) {
  const host = await hostOf(await headers());
  const results = host && (await readResults(database(), host.id, (await params).id));
  if (!results) return new Response(null, { status: 404 });
  const date = new Date(results.startedAt).toISOString().slice(0, 10);
  const words = await roundWords(results.rounds, await getLocale());
  return new Response(answersCsv(results, words, await getTranslations("results")), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="blamegrad-${date}.csv"`,
      "cache-control": "no-store",
    },
  });
}
