// The folder that everything is in: of the sources, and of what is compiled of them elsewhere.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const above = (folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : above(dirname(folder));

const root = above(dirname(fileURLToPath(import.meta.url)));

export const fromRoot = (path: string) => join(root, path);
