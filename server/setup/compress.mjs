// Compresses the files of a build once, as small as they get, so that no phone that comes has them compressed again.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** What packs its own contents (fonts, pictures) grows when it is compressed again. */
const TEXTS = new Set([".js", ".css", ".svg"]);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `x.js.br` and `x.js.gz` beside each `x.js` in `folder` and below. */
export async function compressFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)));
  await Promise.all(
    texts.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const content = await readFile(path);
      await writeFile(`${path}.br`, await brotli(content));
      await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
    }),
  );
}
