// Of the doctor: Redis, the mail server, the addresses, and whether a server answers there.

import { version } from "../../../package.json";
import { reachMail } from "../../auth/mail";
import { reachRedis } from "../../process/reach-redis";
import type { Config } from "../../settings/config";
import { lanAddresses } from "../../settings/lan-addresses";
import { reasonOf } from "../../settings/start-error";
import type { Finding } from "./finding";

/** The first with streams, which carry what is said between processes. */
const OLDEST_REDIS = 5;

const ANSWERS_WITHIN_MS = 3_000;

type Settings = Pick<Config, "host" | "port" | "publicUrl" | "trustProxy" | "redisUrl" | "mail">;

export async function* examineServices(settings: Settings): AsyncGenerator<Finding> {
  if (settings.redisUrl) yield await redis(settings.redisUrl);
  if (settings.mail) yield await mailServer(settings.mail);
  const own = await ownServer(settings);
  yield own;
  yield* address(settings, own.is === "well");
}

async function redis(url: string): Promise<Finding> {
  try {
    const found = await reachRedis(url);
    if (found === null) return { is: "note", says: "Redis answers, and does not say its version." };
    if (Number.parseInt(found, 10) >= OLDEST_REDIS) return { is: "well", says: `Redis ${found} answers.` };
    return { is: "wrong", says: `Redis is ${found}, but it must be ${OLDEST_REDIS} or newer.` };
  } catch (error) {
    return { is: "wrong", says: `${reasonOf(error)}.` };
  }
}

async function mailServer(mail: { smtpUrl: string }): Promise<Finding> {
  const { host } = new URL(mail.smtpUrl);
  return reachMail(mail).then(
    () => ({ is: "well", says: `The mail server ${host} lets this server in.` }),
    (error) => ({ is: "wrong", says: `The mail server ${host} cannot be used: ${reasonOf(error)}.` }),
  );
}

async function ownServer({ host, port }: Settings): Promise<Finding> {
  const everywhere = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host];
  const answer = await healthAt(`http://${everywhere ?? (host.includes(":") ? `[${host}]` : host)}:${port}`);
  if (answer === null) return { is: "note", says: `No server runs on port ${port} at this moment.` };
  if (answer === "strange") {
    return {
      is: "wrong",
      says: `Another program answers on port ${port}: stop it, or set PORT to another one.`,
    };
  }
  if (answer.status !== "ok")
    return { is: "wrong", says: `The server on port ${port} can serve no class: ${answer.parts}.` };
  if (answer.version === version) return { is: "well", says: `Blamegrad ${version} serves on port ${port}.` };
  return {
    is: "note",
    says: `Blamegrad ${answer.version} still serves on port ${port}: start it again, to have ${version}.`,
  };
}

interface Health {
  status: string;
  version: string;
  /** What is how, for a sentence. */
  parts: string;
}

/** Null where nobody answers. */
async function healthAt(origin: string): Promise<Health | "strange" | null> {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const response = await fetch(`${origin}/api/health`, { signal, redirect: "manual" }).catch(() => null);
  if (!response) return null;
  const said = await response.json().catch(() => null);
  if (typeof said?.status !== "string" || typeof said.version !== "string") return "strange";
  const { status, version: served, ...parts } = said;
  const words = Object.entries(parts).map(([part, how]) => `${part} ${how}`);
  return { status, version: served, parts: words.join(", ") };
}

async function* address(
  { publicUrl, port, trustProxy }: Settings,
  isServing: boolean,
): AsyncGenerator<Finding> {
  if (publicUrl === null) {
    const [lan] = lanAddresses(port);
    yield lan
      ? { is: "well", says: `Phones in this network come by ${lan}.` }
      : { is: "note", says: "This computer is in no network: phones cannot reach it." };
    return;
  }
  const { protocol, hostname } = new URL(publicUrl);
  if (/^(localhost|127\.|\[::1\])/.test(hostname)) {
    yield {
      is: "wrong",
      says: `PUBLIC_URL is ${publicUrl}, which no phone can reach: it is this computer's name for itself.`,
    };
    return;
  }
  if (protocol === "http:") {
    yield {
      is: "note",
      says: `PUBLIC_URL is ${publicUrl}: without https, whoever is in between can read everything.`,
    };
  }
  if (!trustProxy) {
    yield {
      is: "note",
      says: "TRUST_PROXY is no: behind a proxy everybody seems to come from one address, and is limited together.",
    };
  }
  const answer = await healthAt(publicUrl);
  if (answer !== null && answer !== "strange") yield { is: "well", says: `${publicUrl} leads to Blamegrad.` };
  else if (isServing)
    yield { is: "wrong", says: `${publicUrl} does not lead to Blamegrad, as far as this machine can see.` };
}
