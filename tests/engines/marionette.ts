// Firefox, driven over its own Marionette: `[0, number, command, parameters]` to it, `[1, number, error, result]` back, each after its length.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Guest, idOf, NARROW } from "./guest";
import { launch, reach } from "./launch";

type Answer = [type: 1, number: number, error: { message: string } | null, result: { value?: never }];

export async function openFirefox(program: string, port: number): Promise<Guest> {
  const profile = await mkdtemp(join(tmpdir(), "blamegrad-firefox-"));
  await writeFile(join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
  // The browser's own console is asked for what pages threw.
  const access = "--remote-allow-system-access";
  const args = ["--headless", "--marionette", access, "--no-remote", "--profile", profile];
  const firefox = await launch(program, args, port, { HOME: profile });
  const end = async () => {
    await firefox.end();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const call = await speak(port);
    await call("WebDriver:NewSession", {});
    // As narrow as it goes.
    await call("WebDriver:SetWindowRect", NARROW);
    const inBrowser = async <T>(script: string): Promise<T> => {
      await call("Marionette:SetContext", { value: "chrome" });
      const { value } = await call("WebDriver:ExecuteScript", { script, args: [] });
      await call("Marionette:SetContext", { value: "content" });
      return value as T;
    };
    return {
      open: async (url) => void (await call("WebDriver:Navigate", { url })),
      run: async (script, ...args) =>
        (await call("WebDriver:ExecuteScript", { script, args })).value as never,
      click: async (found) => void (await call("WebDriver:ElementClick", { id: idOf(found) })),
      perform: async (actions) => void (await call("WebDriver:PerformActions", { actions })),
      problems: () => inBrowser(PROBLEMS),
      picture: async () =>
        Buffer.from((await call("WebDriver:TakeScreenshot", { full: false })).value ?? "", "base64"),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Of pages, since the browser was opened. */
const PROBLEMS = `return Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && /^content javascript|^CSP/.test(one.category))
  .filter((one) => !(one.flags & Ci.nsIScriptError.warningFlag))
  .map((one) => one.errorMessage + " " + one.sourceName);`;

async function speak(port: number) {
  const socket = await reach(port);
  const waiting = new Map<number, (answer: Answer) => void>();
  let heard = Buffer.alloc(0);
  socket.on("data", (piece: Buffer) => {
    heard = Buffer.concat([heard, piece]);
    for (;;) {
      const colon = heard.indexOf(":");
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (colon < 0 || heard.length < end) return;
      const said = JSON.parse(heard.subarray(colon + 1, end).toString());
      heard = heard.subarray(end);
      // The first word is a greeting.
      if (Array.isArray(said)) waiting.get(said[1])?.(said as Answer);
    }
  });
  let number = 0;
  return async (command: string, parameters: object) => {
    const mine = ++number;
    const answered = new Promise<Answer>((resolve) => waiting.set(mine, resolve));
    const text = JSON.stringify([0, mine, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    waiting.delete(mine);
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  };
}
