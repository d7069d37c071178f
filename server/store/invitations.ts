// Invitations to make an account: one use each, and stored as hashes, so that nobody who reads the database has one.

import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database } from "./database";

const SEVEN_DAYS_MS = 7 * 24 * 3_600_000;

/** Among better-auth's things to be confirmed, which end by themselves. */
const identifierOf = (token: string) =>
  `invitation:${createHash("sha256").update(token).digest("base64url")}`;

const whereValid = (token: string, now: number) => ({
  identifier: identifierOf(token),
  expiresAt: { gt: new Date(now) },
});

/** The token is in nobody's hands but the caller's. `now` in milliseconds. */
export async function createInvitation(
  db: Database,
  now: number,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now + SEVEN_DAYS_MS);
  const data = { id: randomUUID(), identifier: identifierOf(token), value: "", expiresAt };
  await db.prisma.verification.create({ data, select: { id: true } });
  return { token, expiresAt };
}

export async function isInvitation(db: Database, token: string, now: number): Promise<boolean> {
  return (await db.prisma.verification.count({ where: whereValid(token, now) })) > 0;
}

/** Of several who use one at the same moment, one gets true. */
export async function spendInvitation(db: Database, token: string, now: number): Promise<boolean> {
  const { count } = await db.prisma.verification.deleteMany({ where: whereValid(token, now) });
  return count > 0;
}
