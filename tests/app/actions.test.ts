// A teacher's actions look at what they are sent before they do anything with it.

import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { deleteQuiz, deleteSession, duplicateQuiz, startClass } from "../../app/dashboard/actions";
import { rowId } from "../../lib/row-id";

const hostile = [{ contains: "" }, { not: "" }, {}, [], ["a"], null, undefined, 7, "", "x".repeat(65)];

describe.each(hostile)("an id that is %j", (sent) => {
  it("is refused", () => expect(rowId.safeParse(sent).success).toBe(false));

  // Nobody is signed in here: it is refused before anyone asks who that is.
  it("deletes no quiz", () => expect(deleteQuiz(sent)).rejects.toThrow(ZodError));
  it("deletes no class", () => expect(deleteSession(sent)).rejects.toThrow(ZodError));
});

it.each([startClass, duplicateQuiz])("a form without a quiz starts and copies nothing", (action) =>
  expect(action(new FormData())).rejects.toThrow(ZodError),
);
