// The tables of sign-in, as better-auth wants to reach them.

import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Database } from "./database";

export function authDatabase(db: Database) {
  return prismaAdapter(db.prisma, { provider: db.dialect === "sqlite" ? "sqlite" : "postgresql" });
}
