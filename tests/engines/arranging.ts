// Lines brought into an order, each with its place: dragged, tapped and put down, or moved by keys.

import { drag, type Found, focus, type Guest, keys, type Point, press, until } from "./guest";
import type { Way, Ways } from "./ways";

const LINES = `const lines = [...document.querySelectorAll("fieldset ol > li")];
  const buttons = lines.map((line) => line.querySelector("button"));`;

type Move = (guest: Guest, from: number, to: number) => Promise<void>;

/** Place by place from the first, whatever becomes of those behind it; then sent. */
const arranged =
  (texts: readonly string[], send: RegExp, move: Move): Way =>
  async (guest) => {
    for (const [to, text] of texts.entries()) {
      const from = await placeOf(guest, text);
      if (from !== to) await move(guest, from, to);
      await until<true>(guest, `${text} at ${to + 1}`, `${LINES} return ${AT}`, text, to);
    }
    await press(guest, send);
  };

const IS = "(one, text) => one.innerText.split(/\\s+/).includes(text)";
const AT = `(${IS})(buttons[arguments[1]], arguments[0])`;

/** Once they can be moved. */
async function placeOf(guest: Guest, text: string): Promise<number> {
  const find = `${LINES} return 1 + buttons.findIndex((one) => !one.disabled && (${IS})(one, arguments[0]));`;
  return (await until<number>(guest, text, find, text)) - 1;
}

const buttonAt = (guest: Guest, place: number) =>
  until<Found>(guest, `Line ${place + 1}`, `${LINES} return buttons[arguments[0]] ?? null`, place);

/** By its handle, to the middle of where another is. */
const dragTo: Move = async (guest, from, to) => {
  const points = await guest.run<Point[]>(
    `${LINES}
    const middleOf = (one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    lines[arguments[1]].scrollIntoView({ block: "center" });
    const [x, start] = middleOf(lines[arguments[0]].querySelector("[data-handle]"));
    const [, end] = middleOf(lines[arguments[1]]);
    return [0, 0.3, 0.6, 1].map((share) => [x, start + share * (end - start)]);`,
    from,
    to,
  );
  await drag(guest, points);
};

const tapBoth: Move = async (guest, from, to) => {
  for (const place of [from, to]) await guest.click(await buttonAt(guest, place));
};

const carry: Move = async (guest, from, to) => {
  await focus(guest, await buttonAt(guest, from));
  await keys(guest, " ");
  for (let place = from; place > to; place--) await keys(guest, "ArrowUp");
  await keys(guest, " ");
};

export const arranging = (texts: readonly string[], send: RegExp): Ways => ({
  "by dragging": arranged(texts, send, dragTo),
  "by tapping": arranged(texts, send, tapBoth),
  "by keys": arranged(texts, send, carry),
});
