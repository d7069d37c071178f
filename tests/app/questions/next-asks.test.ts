// A case goes on with the next question that its numbers allow.

import { expect, test } from "vitest";
import { nextAsks } from "../../../app/questions/bug/next-asks";
import type { BugStage } from "../../../lib/questions/bug/bug";
import type { Evidence } from "../../../lib/training/evidence";
import { knobEvidence, twistEvidence } from "../../../lib/training/zero-grad";

const caseOf = (asks: BugStage["asks"], evidence: Evidence): BugStage => ({
  asks,
  evidence,
  options: [],
  prompt: {},
});
const ours: Evidence = {
  of: "run",
  from: 9,
  clean: [3, 2, 2, 2, 2],
  buggy: [3, 2, 1, 1, 1],
  strides: { clean: [1, 1, 1, 1, 1], buggy: [1, 2, 2, 2, 2] },
};

test("the next question is one that the numbers allow, while there is still something to find", () => {
  expect(nextAsks(caseOf("when", knobEvidence()), null)).toBe("line");
  expect(nextAsks(caseOf("line", knobEvidence()), null)).toBeNull();
  expect(nextAsks(caseOf("line", twistEvidence()), null)).toBe("why");
  expect(nextAsks(caseOf("line", ours), 9)).toBe("why");
  expect(nextAsks(caseOf("line", ours), null)).toBeNull();
  expect(nextAsks(caseOf("line", { ...ours, strides: undefined }), 9)).toBeNull();
  expect(nextAsks(caseOf("why", ours), 9)).toBeNull();
});
