// A teacher with an account, for servers that have pages.

import { randomUUID } from "node:crypto";
import type { Database } from "../../server/store/database";
import type { ServerProcess } from "../setup/live-server";

export async function signUp({ url }: ServerProcess, db: Database) {
  const email = `${randomUUID()}@load.test`;
  const account = { name: "Load", email, password: "as much as is allowed" };
  const response = await fetch(`${url}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(account),
  });
  if (!response.ok) throw new Error(`Nobody could sign up: ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const { id: ownerId } = await db.prisma.user.findUniqueOrThrow({ where: { email } });
  return { ownerId, headers: { cookie: cookies.join("; ") } };
}
