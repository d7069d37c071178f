// What a student does in a browser of any engine, in scripts that the page runs.

export interface Guest {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

const LOOK_AGAIN_MS = 200;
const PATIENCE_MS = 30_000;

/** Resolves once `script` returns something true. */
async function until(guest: Guest, what: string, script: string, ...args: unknown[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await guest.run<boolean>(script, ...args))) {
    if (Date.now() > end) {
      throw new Error(`${what}, but the page says: ${await guest.run("return document.body.innerText")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

export const sees = (guest: Guest, text: string) =>
  until(guest, `"${text}" was awaited`, "return document.body.innerText.includes(arguments[0])", text);

/** As typing does: React hears of it only from the field itself. */
export async function type(guest: Guest, text: string): Promise<void> {
  await until(
    guest,
    "A field was awaited",
    "return document.querySelector('input[type=text], input:not([type])') !== null",
  );
  await guest.run(
    `const field = document.querySelector("input[type=text], input:not([type])");
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, arguments[0]);
    field.dispatchEvent(new Event("input", { bubbles: true }));`,
    text,
  );
}

/** Waits until it can be pressed. */
export const press = (guest: Guest, name: string) =>
  until(
    guest,
    `A button "${name}" was awaited`,
    `const button = [...document.querySelectorAll("button:not(:disabled)")].find((one) => one.innerText.includes(arguments[0]));
    if (button) button.click();
    return button !== undefined;`,
    name,
  );
