// A browser of another engine, driven by the WebDriver that comes with it: just enough to open a page and press what is on it.

import type { Guest } from "./guest";
import { launch } from "./launch";

interface WebDriver {
  /** The driver, and what it is started by. */
  command: readonly [string, ...string[]];
  port: number;
  /** Which browser the driver starts, and how. */
  options: Record<string, object>;
}

export async function openWebDriver({ command, port, options }: WebDriver): Promise<Guest> {
  const [program, ...args] = command;
  const driver = await launch(program, [...args, `--port=${port}`], port);
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error(`${command.join(" ")}, ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: options } });
    const session = `/session/${sessionId}`;
    return {
      open: (url) => call("POST", `${session}/url`, { url }),
      run: (script, ...args) => call("POST", `${session}/execute/sync`, { script, args }),
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
