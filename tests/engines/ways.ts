// The ways in which students answer: by tapping, by going round a knob, by working off cards, and by keys.

import { type Sign, signs } from "../../lib/micrograd/sign";
import { signOfRows } from "../e2e/weight-rows";
import { wordsIn } from "../e2e/words";
import {
  button,
  clickAt,
  drag,
  ending,
  type Found,
  focus,
  type Guest,
  keys,
  named,
  type Point,
  press,
  until,
} from "./guest";

/** What one student does until the answer is sent. */
export type Way = (guest: Guest) => Promise<void>;
/** By what they are called. */
export type Ways = Readonly<Record<string, Way>>;

const words = wordsIn("en");
const t = words("live");

export const pressing =
  (...names: readonly RegExp[]): Way =>
  async (guest) => {
    for (const name of names) await press(guest, name);
  };

/** Once the button is there: what is typed before goes nowhere. */
export const typing =
  (name: RegExp, ...typed: readonly string[]): Way =>
  async (guest) => {
    await button(guest, name);
    await keys(guest, ...typed);
  };

/** With the space bar, one after the other. */
export const pressingByKeys =
  (...names: readonly RegExp[]): Way =>
  async (guest) => {
    for (const name of names) {
      await focus(guest, await button(guest, name));
      await keys(guest, " ");
    }
  };

export const oneByOne =
  (...ways: readonly Way[]): Way =>
  async (guest) => {
    for (const way of ways) await way(guest);
  };

/** In the drawing of a graph, once its nodes can be tapped. */
export const tappingNodes =
  (nodes: readonly number[]): Way =>
  async (guest) => {
    await until(
      guest,
      "A node's button",
      "return document.querySelector('main button[aria-pressed]:enabled')",
    );
    for (const node of nodes) {
      const drawn = `return document.querySelector("main [data-node='${node}']")`;
      await clickAt(guest, await until<Found>(guest, `Node ${node}`, drawn));
    }
  };

const signWords = { "+": "plus", "0": "zero", "-": "minus" } as const;
const signName = (sign: Sign) => ending(t(signWords[sign]));
export const tappingSign = (sign: Sign) => pressing(signName(sign));
export const typingSign = (sign: Sign) => typing(signName(sign), String(1 + signs.indexOf(sign)));

const SEND = named(t("keypad.key.send"));
const digitsOf = (number: number) => [...String(Math.abs(number))];

/** A whole number on the keypad. */
export const tappingNumber = (number: number) =>
  pressing(...digitsOf(number).map(named), ...(number < 0 ? [named(t("keypad.key.minus"))] : []), SEND);
export const typingNumber = (number: number) =>
  typing(SEND, ...digitsOf(number), ...(number < 0 ? ["-"] : []), "Enter");

/** What has arrived times the phone's own slope, once something has. */
export const passingOn =
  (say: (number: number) => Way): Way =>
  async (guest) => {
    await button(guest, SEND);
    const asked = await guest.run<string>("return document.querySelector('main legend').textContent");
    const [arrived = 0, slope = 0] = (asked.replaceAll("−", "-").match(/-?\d+/g) ?? []).map(Number);
    await say(arrived * slope)(guest);
  };

/** In each hand. */
export const CARDS = 2;

/** Card by card, each by its rows. */
export const workingOff =
  (say: (sign: Sign) => Way): Way =>
  async (guest) => {
    for (let number = 1; number <= CARDS; number++) {
      const card = words("questions.weight")("card.of", { number, count: CARDS });
      await until<true>(guest, card, "return document.body.innerText.includes(arguments[0])", card);
      const rows = await guest.run<string[]>(
        `return [...document.querySelectorAll("main li")]
          .map((row) => row.textContent)
          .filter((text) => text.includes("×"));`,
      );
      await say(signOfRows(rows))(guest);
    }
  };

const openKnob = (guest: Guest) =>
  until<Found>(guest, "A knob", "return document.querySelector('[role=slider][aria-disabled=false]')");

/** So many clicks to the left, of which a round has 30, from the top. */
export const goingBack =
  (clicks: number): Way =>
  async (guest) => {
    const [x, y, radius] = await guest.run<[number, number, number]>(
      `const { left, top, width, height } = arguments[0].getBoundingClientRect();
      return [left + width / 2, top + height / 2, 0.4 * width];`,
      await openKnob(guest),
    );
    const at = (click: number): Point => {
      const angle = (-click * 2 * Math.PI) / 30;
      return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
    };
    await drag(guest, [...Array(clicks + 1).keys()].map(at));
  };

export const turningByKeys =
  (...typed: readonly string[]): Way =>
  async (guest) => {
    await focus(guest, await openKnob(guest));
    await keys(guest, ...typed);
  };

/** By the letter of the option that says this. */
export const typingLetterOf =
  (text: string): Way =>
  async (guest) => {
    const find = `return [...document.querySelectorAll("main button:enabled")]
      .find((one) => one.innerText.includes(arguments[0]))?.innerText[0] ?? null`;
    await keys(guest, (await until<string>(guest, text, find, text)).toLowerCase());
  };
