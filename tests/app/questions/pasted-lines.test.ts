// Several lines that a teacher pastes into one of a list, out of a document or another program.

import { describe, expect, it } from "vitest";
import { withPasted } from "../../../app/questions/editing/lines/pasted-lines";
import type { ChoiceOption } from "../../../lib/questions/choice/option";
import { MAX_TEXT_LENGTH } from "../../../lib/questions/localized-text";

const line = (text: string, isRight = false): ChoiceOption => ({ look: "code", text: { zh: text }, isRight });
const lines = [line("a", true), line("b")];
const empty: ChoiceOption = { look: "words", text: {}, isRight: false };
const made = { locale: "zh", empty, most: 7 } as const;
const all = (value: string) => ({ value, selectionStart: 0, selectionEnd: value.length });
const paste = (pasted: string, place = 0, field = all("a")) => withPasted(lines, place, pasted, field, made);

describe("what is pasted into a line", () => {
  it("becomes a line for each of its lines, right behind it and with its look, and only the first is as right as before", () => {
    expect(paste("one\r\n  two\n\n three \r\n")).toEqual({
      lines: [line("one", true), line("  two"), line(" three"), line("b")],
      last: 2,
    });
    expect(paste("x\ry", 1)?.lines).toEqual([line("a", true), line("x"), line("y")]);
  });

  it("stands where the caret was, in place of what was selected", () => {
    const field = { value: "half done", selectionStart: 5, selectionEnd: 5 };
    expect(paste("un\nx", 0, field)?.lines[0]).toEqual(line("half undone", true));
  });

  it("is left to the field where it is one line, or more than there is room for", () => {
    expect(paste("one line\n")).toBeNull();
    expect(paste("\n \n")).toBeNull();
    expect(paste("1\n2\n3\n4\n5\n6\n7")).toBeNull();
    expect(paste("1\n2\n3\n4\n5\n6")?.lines).toHaveLength(7);
  });

  it("is never longer than a text may be, so that the quiz goes on being saved", () => {
    const long = "x".repeat(2 * MAX_TEXT_LENGTH);
    const texts = paste(`${long}\n${long}`)?.lines.map(({ text }) => text.zh?.length);
    expect(texts).toEqual([MAX_TEXT_LENGTH, MAX_TEXT_LENGTH, 1]);
  });
});
