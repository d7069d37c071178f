// Teachers' accounts and sign-in, by better-auth over the store.

import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import {
  MAX_EMAIL_LENGTH,
  MAX_NAME_LENGTH,
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
} from "../../lib/account";
import { createEvents, type Events } from "../bounds/events";
import { type Config, config } from "../settings/config";
import { log } from "../settings/log";
import { authDatabase } from "../store/auth-database";
import { type Database, database } from "../store/database";
import { type Attempts, createAttempts } from "./attempts";
import { createGate } from "./gate";
import { acceptInvitation } from "./sign-up";

/** No sentence of the library's is longer. */
const MAX_REASON = 100;
const THIRTY_DAYS_S = 30 * 24 * 3600;

type AuthConfig = Pick<Config, "secret" | "signUp" | "publicUrl">;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(
  db: Database,
  config: AuthConfig,
  { attempts = createAttempts(), events = createEvents(log) } = {},
) {
  const { secret, signUp, publicUrl } = config;
  return betterAuth({
    appName: "Blamegrad",
    database: authDatabase(db),
    secret,
    // Without a configured address the server answers under every name and address it is reached by.
    baseURL: publicUrl ?? undefined,
    trustedOrigins: (request) => originsOf(request?.headers.get("host")),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      disableSignUp: signUp === "closed",
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      user: {
        create: {
          async before(user, ctx) {
            await isShort(user);
            if (signUp === "invite") await acceptInvitation(db, ctx?.body?.invitation);
          },
        },
        update: { before: isShort },
      },
      session: { create: { before: withoutDevice } },
    },
    session: { expiresIn: THIRTY_DAYS_S, disableSessionRefresh: true },
    // A browser drops a secure cookie that comes over plain HTTP, as it does in a school's own network.
    advanced: {
      cookiePrefix: "blamegrad",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      // Limits have counted it, and nobody asks for it later.
      ipAddress: { disableIpTracking: true },
      // Said aloud, because the library leaves it out where NODE_ENV is "test".
      disableOriginCheck: false,
    },
    // Its own limit counts by address; the gate counts otherwise, and also where pages call in directly.
    rateLimit: { enabled: false },
    hooks: createGate({ db, attempts, events, config }),
    // What it refuses anybody can ask for, at length and without end, so it is gathered, and no more of it kept than its own words.
    logger: {
      level: "error",
      log: (_level, message) => events("account request refused", { reason: ownWords(message) }),
    },
    // Past its own console, which would have a line or a stack of each.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  });
}

/** Without what somebody sent, and has quoted: that may be a name. */
const ownWords = (message: unknown) => (String(message).split(":")[0] ?? "").slice(0, MAX_REASON);

/** Whoever writes a user, the forms or a program: what is said of it has an end, and no picture, which nothing shows. */
async function isShort({ name = "", email = "", image }: { name?: string; email?: string; image?: unknown }) {
  // As a program may send it, whatever the type says.
  if (name === null) throw new APIError("BAD_REQUEST", { message: "No name.", code: "NO_NAME" });
  if (name.length > MAX_NAME_LENGTH || email.length > MAX_EMAIL_LENGTH || image)
    throw new APIError("BAD_REQUEST", { message: "Too long.", code: "TOO_LONG" });
}

/** Nobody reads from where or with what a teacher signed in, so it is not kept. */
async function withoutDevice<Row extends object>(session: Row) {
  return { data: { ...session, ipAddress: null, userAgent: null } };
}

const originsOf = (host: string | null | undefined) => (host ? [`http://${host}`, `https://${host}`] : []);

/** Pages are bundled with copies of this module of their own, and a limit that each copy counts for itself is none. */
const handle = Symbol.for("blamegrad.auth");
const shared = globalThis as { [handle]?: Gatekeeping };

export interface Gatekeeping {
  attempts: Attempts;
  events: Events;
}

export function gatekeeping(): Gatekeeping {
  shared[handle] ??= gatekeepers(null);
  return shared[handle];
}

/** Before anybody is served: tries are counted in `redis`, together with other processes. */
export function countTogether(redis: object): void {
  shared[handle] = gatekeepers(redis);
}

const gatekeepers = (redis: object | null): Gatekeeping => ({
  attempts: createAttempts(redis),
  events: createEvents(log),
});

let current: Auth | undefined;

export function auth(): Auth {
  current ??= createAuth(database(), config(), gatekeeping());
  return current;
}
