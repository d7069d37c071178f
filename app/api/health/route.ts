// Tells a load balancer or a monitor whether this process and its database work.

import { version } from "../../../package.json";
import { database } from "../../../server/store/database";
import { answersQueries } from "../../../server/store/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const works = await answersQueries(database());
  return Response.json(
    { status: works ? "ok" : "failing", version, process: "ok", database: works ? "ok" : "failing" },
    { status: works ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
