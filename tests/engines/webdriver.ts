// A browser of another engine, driven by the WebDriver that comes with it.

import { type Guest, idOf, NARROW } from "./guest";
import { launch } from "./launch";

interface WebDriver {
  /** The driver, and what it is started by. */
  command: readonly [string, ...string[]];
  port: number;
  /** Which browser the driver starts, and how. */
  options: Record<string, object>;
}

interface Session {
  sessionId: string;
  capabilities: { setWindowRect: boolean };
}

/** Nothing can be told to a page before it loads. */
const WATCH = `window.problemsSeen = [];
  const tell = (event) => window.problemsSeen.push(String(event.reason ?? event.message ?? event.violatedDirective));
  for (const name of ["error", "unhandledrejection", "securitypolicyviolation"]) addEventListener(name, tell);`;

export async function openWebDriver({ command, port, options }: WebDriver): Promise<Guest> {
  const [program, ...args] = command;
  const driver = await launch(program, [...args, `--port=${port}`], port);
  const call = async <T = never>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${command.join(" ")}, ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    const { sessionId, capabilities } = await call<Session>("POST", "/session", {
      capabilities: { alwaysMatch: options },
    });
    const session = `/session/${sessionId}`;
    // As narrow as it goes; without a window of its own it stays as it is.
    if (capabilities.setWindowRect) await call("POST", `${session}/window/rect`, NARROW);
    const run: Guest["run"] = (script, ...args) => call("POST", `${session}/execute/sync`, { script, args });
    return {
      open: async (url) => {
        await call("POST", `${session}/url`, { url });
        await run(WATCH);
      },
      run,
      problems: () => run("return window.problemsSeen"),
      click: (found) => call("POST", `${session}/element/${idOf(found)}/click`, {}),
      perform: (actions) => call("POST", `${session}/actions`, { actions }),
      picture: async () => Buffer.from(await call<string>("GET", `${session}/screenshot`), "base64"),
      close: async () => {
        await call("DELETE", session);
        await driver.end();
      },
    };
  } catch (error) {
    await driver.end();
    throw error;
  }
}
