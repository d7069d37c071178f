// Somebody's browser of any engine, and what fingers and keys do in it.

/** Something in the page, as WebDriver speaks of it. */
export type Found = Readonly<Record<string, string>>;

export interface Guest {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Rolls it into view, and presses in its middle. */
  click(found: Found): Promise<void>;
  /** What fingers and keys do, as WebDriver writes it. */
  perform(actions: readonly object[]): Promise<void>;
  /** What its pages threw, and what their policy forbade. */
  problems(): Promise<string[]>;
  /** As PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export const idOf = (found: Found) => Object.values(found)[0] ?? "";

/** A window like a phone's, as far as the browser has windows so narrow. */
export const NARROW = { width: 390, height: 844 };

const LOOK_AGAIN_MS = 100;
const PATIENCE_MS = 30_000;

/** What the script returns, as soon as it returns something. */
export async function until<T>(guest: Guest, what: string, script: string, ...args: unknown[]): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await guest.run<T | null | false>(script, ...args);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} was awaited, but the page says: ${await said(guest)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

const said = (guest: Guest) => guest.run<string>("return document.body.innerText");

/** One of these. */
export const sees = (guest: Guest, ...texts: string[]) =>
  until<true>(
    guest,
    texts.join(" | "),
    "return arguments[0].some((text) => document.body.innerText.includes(text))",
    texts,
  );

/** By what it is called, as soon as it can be pressed. */
const BUTTON = `const name = new RegExp(arguments[0]);
  return [...document.querySelectorAll("button")].find(
    (one) => !one.disabled && one.getAttribute("aria-disabled") !== "true" &&
      name.test((one.getAttribute("aria-label") ?? one.innerText).trim()),
  ) ?? null;`;

export const button = (guest: Guest, name: RegExp) =>
  until<Found>(guest, `A button ${name}`, BUTTON, name.source);

export const press = async (guest: Guest, name: RegExp) => guest.click(await button(guest, name));

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
export const named = (text: string) => new RegExp(`^${escaped(text)}$`);
export const beginning = (text: string) => new RegExp(`^${escaped(text)}`);
export const ending = (text: string) => new RegExp(`${escaped(text)}$`);

/** Keys by the names that pages give them; WebDriver has signs of its own for those that write nothing. */
const SIGNS: Record<string, string> = {
  Enter: "\uE007",
  PageDown: "\uE00F",
  Home: "\uE011",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

export function keys(guest: Guest, ...names: string[]): Promise<void> {
  const actions = names
    .map((name) => SIGNS[name] ?? name)
    .flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
  return guest.perform([{ type: "key", id: "keyboard", actions }]);
}

export const focus = (guest: Guest, found: Found) => guest.run<void>("arguments[0].focus()", found);

export type Point = readonly [x: number, y: number];

const moveTo = ([x, y]: Point, duration: number) => ({
  type: "pointerMove",
  duration,
  x: Math.round(x),
  y: Math.round(y),
});
const pointer = (pointerType: "touch" | "mouse", actions: readonly object[]) => [
  { type: "pointer", id: pointerType, parameters: { pointerType }, actions },
];
const DOWN = { type: "pointerDown", button: 0 };
const UP = { type: "pointerUp", button: 0 };

/** With a finger, where the engine's driver has one: WebKit's takes it for a mouse. */
export const drag = (guest: Guest, [start = [0, 0], ...way]: readonly Point[]): Promise<void> =>
  guest.perform(pointer("touch", [moveTo(start, 0), DOWN, ...way.map((point) => moveTo(point, 40)), UP]));

/** In the middle of something drawn, which WebKit's driver would not click by itself. */
export async function clickAt(guest: Guest, found: Found): Promise<void> {
  const middle = await guest.run<Point>(
    `arguments[0].scrollIntoView({ block: "center" });
    const { left, top, width, height } = arguments[0].getBoundingClientRect();
    return [left + width / 2, top + height / 2];`,
    found,
  );
  await guest.perform(pointer("mouse", [moveTo(middle, 0), DOWN, UP]));
}

/** Into a field, in place of what is there. */
export async function type(guest: Guest, field: string, text: string): Promise<void> {
  const found = await until<Found>(
    guest,
    `A field ${field}`,
    "return document.querySelector(arguments[0])",
    field,
  );
  await guest.click(found);
  await guest.run("arguments[0].select()", found);
  await keys(guest, ...text);
}

/** Short words on buttons that go on in another line. */
export const tornWords = (guest: Guest) =>
  guest.run<string[]>(`const torn = [];
    for (const button of document.querySelectorAll("main button")) {
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        for (const { 0: word, index } of texts.currentNode.data.matchAll(/[a-z]{2,12}/gi)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(word);
        }
      }
    }
    return torn;`);
