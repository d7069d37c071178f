// The oldest browsers that the README promises can read every script and style of the build.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newerInScript } from "../targets/newer-script";
import { newerInStyle } from "../targets/newer-style";
import { expect, test } from "./fixtures";

/** In a whole run, what was built on a bare clone. */
const BUILD = join(process.env.BARE_CLONE ?? ".", ".next");

const read = (file: string) => readFileSync(join(BUILD, file), "utf8");

test("nothing in the build is newer than the oldest browsers that are promised", () => {
  // It mends browsers that know no modules, and no other loads it.
  const { polyfillFiles } = JSON.parse(read("build-manifest.json")) as { polyfillFiles: string[] };
  const files = readdirSync(join(BUILD, "static"), { recursive: true, encoding: "utf8" })
    .map((file) => `static/${file.replaceAll("\\", "/")}`)
    .filter((file) => !polyfillFiles.includes(file));
  const scripts = files.filter((file) => file.endsWith(".js"));
  const styles = files.filter((file) => file.endsWith(".css"));
  expect(scripts.length).toBeGreaterThan(20);
  expect(styles.length).toBeGreaterThan(0);
  const newer = [
    ...scripts.flatMap((file) => newerInScript(read(file)).map((what) => `${file}: ${what}`)),
    ...styles.flatMap((file) => newerInStyle(read(file)).map((what) => `${file}: ${what}`)),
  ];
  expect(newer).toEqual([]);
});
