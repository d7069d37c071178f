// Nothing is written, and translated, that no screen says: each message's key stands somewhere in the code, whole or in part.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { defaultLocale } from "../../lib/locales";

const keysIn = (tree: object, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [prefix + name] : keysIn(value, `${prefix}${name}.`),
  );

const code = ["app", "lib", "server"]
  .flatMap((floor) =>
    readdirSync(floor, { recursive: true, encoding: "utf8" }).map((path) => join(floor, path)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const QUOTED = /"([\w.+-]+)"/g;
/** A key of which a part is known at run time alone: `ended.${by}`, `${asks}Hint`. */
const MADE = /`((?:[\w.]|\$\{[^{}`]*\})+)`/g;
const PART = /\$\{[^{}`]*\}/g;

/** Whether the code names it: by its end, since its beginning is the area that a component is given. */
function whetherNamed(text: string): (key: string) => boolean {
  const whole = new Set([...text.matchAll(QUOTED)].map(([, name = ""]) => name));
  const made = [...text.matchAll(MADE)]
    .map(([, name = ""]) => name)
    .filter((name) => name.includes("${") && /\w/.test(name.replaceAll(PART, "")));
  const patterns = [...new Set(made.map((name) => name.replaceAll(".", "\\.").replaceAll(PART, "[^.]+")))];
  const anyMade = new RegExp(`(?:^|\\.)(?:${patterns.join("|")})$`);
  return (key) => {
    const parts = key.split(".");
    return parts.some((_, from) => whole.has(parts.slice(from).join("."))) || anyMade.test(key);
  };
}

test("says every message somewhere", async () => {
  const isNamed = whetherNamed(code);
  expect(keysIn(await messagesIn(defaultLocale)).filter((key) => !isNamed(key))).toEqual([]);
});

test("finds out what nobody says", () => {
  const isNamed = whetherNamed(`t("lobby.title"); t(\`ended.\${by}\`); t(\`\${asks}Hint\`)`);
  const keys = [
    "host.lobby.title",
    "host.lobby.text",
    "host.ended.time",
    "choice.pollHint",
    "choice.pollHints",
  ];
  expect(keys.filter((key) => !isNamed(key))).toEqual(["host.lobby.text", "choice.pollHints"]);
});
