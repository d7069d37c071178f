// What a phone's first page costs the server: the page, and all scripts, styles and fonts that it names.

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

/** A phone opens the page and then all that it names. */
export async function openPage(url: string, code: string): Promise<void> {
  await Promise.all(filesIn(await askedAgain(`${url}/play/${code}`), url).map(askedAgain));
}

/** A connection that was kept may just have been closed; browsers ask once more then. */
function askedAgain(address: string): Promise<string> {
  return asked(address).catch((error) => {
    if (error instanceof TypeError) return asked(address);
    throw error;
  });
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
