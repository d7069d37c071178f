// What a phone without an answer says once a round is over: "time is up" only where it is.

import { createElement } from "react";
import { expect, test } from "vitest";
import { AnswerState } from "../../app/play/[code]/answer-state";
import { textOf } from "./shown";

const unanswered = { isStored: false, isPending: false, refused: null };
const said = (over: { isOver: boolean; isClosed: boolean; isByTime: boolean }) =>
  textOf(createElement(AnswerState, { ...unanswered, ...over }));

test("while the round is open it says so as soon as its time is up", () => {
  expect(said({ isOver: true, isClosed: false, isByTime: false })).toBe("▪ Time is up.");
});

test("a round that was closed before its time says that it is closed", () => {
  expect(said({ isOver: true, isClosed: true, isByTime: false })).toBe(
    "▪ This round is closed. Look at the big screen!",
  );
  expect(said({ isOver: true, isClosed: true, isByTime: true })).toBe(
    "▪ Time is up. Look at the big screen!",
  );
});
