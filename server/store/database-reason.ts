// Why a database cannot be used, as half a sentence.

import { reasonOf } from "../settings/start-error";

/** What the driver says in a word, as an operator would. */
const REASONS: Readonly<Record<string, string>> = {
  AuthenticationFailed: "that user and that password do not go together",
  "Connection terminated due to connection timeout": "nothing answers there",
  DatabaseAccessDenied: "that user may not use it",
  DatabaseDoesNotExist: "there is no database of that name",
  DatabaseNotReachable: "nothing answers there",
  TooManyConnections: "it has as many connections as it takes",
};

export function databaseReason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { originalMessage?: string } };
  // As Prisma wraps what a database said.
  const [, said] = message.match(/Message: `(.+)`/) ?? [];
  return REASONS[message] ?? cause?.originalMessage ?? said ?? reasonOf(error);
}
