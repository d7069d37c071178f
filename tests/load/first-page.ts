// What a phone's first page costs the server: the page, and all scripts, styles and fonts that it names.

import { Agent, get, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { ServerProcess } from "../setup/live-server";

const WARMING = 50;
const TIMES = 200;

/** Milliseconds of the processor. */
export interface FirstPage {
  page: number;
  /** All of its files together, and how many these are. */
  files: number;
  count: number;
}

export async function firstPageOf({ url, cpu }: ServerProcess, code: string): Promise<FirstPage> {
  const page = `${url}/play/${code}`;
  const files = filesIn(await asked(page), url);
  const cost = async (addresses: readonly string[]) => {
    const ask = () => Promise.all(addresses.map(asked));
    for (let time = 0; time < WARMING; time++) await ask();
    const before = await cpu();
    for (let time = 0; time < TIMES; time++) await ask();
    return ((await cpu()) - before) / TIMES;
  };
  return { page: await cost([page]), files: await cost(files), count: files.length };
}

/** As many connections as a browser has to one server. */
const CONNECTIONS = 6;

/** A phone opens the page and then all that it names, over connections of its own. To unfold what comes is a phone's own work, and not done here. */
export async function openPage(url: string, code: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const page = await received(`${url}/play/${code}`, agent);
    const files = filesIn(unfolded(page).toString(), url);
    await Promise.all(files.map((file) => received(file, agent)));
  } finally {
    agent.destroy();
  }
}

interface Received {
  encoding: string | undefined;
  bytes: Buffer;
}

async function received(address: string, agent: Agent): Promise<Received> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { agent, headers: HEADERS }, resolve).on("error", reject);
  });
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  if (response.statusCode !== 200) throw new Error(`${address} was answered by ${response.statusCode}.`);
  return { encoding: response.headers["content-encoding"], bytes: Buffer.concat(pieces) };
}

function unfolded({ encoding, bytes }: Received): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}

function filesIn(page: string, url: string): string[] {
  const names = page.match(/\/_next\/static\/[^"'\\\s?]+/g);
  return [...new Set(names)].map((name) => url + name);
}

/** As the browsers of a class do. */
const HEADERS = {
  "accept-encoding": "gzip, br",
  "accept-language": "zh",
  "user-agent":
    "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36",
};

async function asked(address: string): Promise<string> {
  const response = await fetch(address, { headers: HEADERS });
  if (!response.ok) throw new Error(`${address} was answered by ${response.status}.`);
  return response.text();
}
