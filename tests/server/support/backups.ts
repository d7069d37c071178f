// Backups as text, and what is in them.

import { backUp } from "../../../server/store/backup";
import { linesOf } from "../../../server/store/backup-format";
import { restore } from "../../../server/store/restore";

export async function textOf(url: string): Promise<string> {
  let text = "";
  await backUp(url, Date.now(), async (pieces) => {
    for await (const piece of pieces) text += piece;
  });
  return text;
}

export const linesIn = (text: string) => text.split("\n").filter(Boolean);

export const restoreText = (url: string, text: string) => restore(url, linesOf(inPieces(text)));

/** So that letters of several bytes are cut in two, and lines everywhere. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
}

/** All rows by table, whatever the order of rows and columns. */
export async function storedIn(url: string): Promise<Record<string, string[]>> {
  const stored: Record<string, string[]> = {};
  let [table, names]: [string, string[]] = ["", []];
  for (const line of linesIn(await textOf(url)).slice(1, -1)) {
    const said = JSON.parse(line);
    if (Array.isArray(said)) {
      const facts = said.map((value, index) => [names[index], value]);
      stored[table]?.push(JSON.stringify(facts.toSorted()));
    } else {
      [table, names] = [said.table, Object.keys(said.columns)];
      stored[table] = [];
    }
  }
  for (const rows of Object.values(stored)) rows.sort();
  return stored;
}
