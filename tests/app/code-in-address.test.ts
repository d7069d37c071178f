// However a code is typed into an address, the address leads to its class or says that there is none; never round in a circle.

import { describe, expect, it } from "vitest";
import { codeInAddress } from "../../app/live/code-in-address";

/** What Next throws at a redirect says where to. */
function ledTo(typed: string): string | null {
  try {
    codeInAddress("play", typed);
    return null;
  } catch (error) {
    return (error as { digest: string }).digest.split(";")[2] ?? null;
  }
}

it("is the code where it is written as codes are", () => {
  expect(codeInAddress("host", "ABC234")).toBe("ABC234");
});

it.each([
  ["abc234", "/play/ABC234"],
  ["ab-c%20234", "/play/ABC234"],
  ["%EF%BC%A1BC234", "/play/ABC234"],
  ["A".repeat(5_000), `/play/${"A".repeat(20)}`],
])("leads from %s to %s", (typed, to) => {
  expect(ledTo(typed)).toBe(to);
});

describe.each(["你好", "小班。", "a/b?c#d", "100%", "🥘".repeat(30), "ß", "'()", "\u0000"])(
  "from %j",
  (said) => {
    it("leads to an address that leads nowhere else", () => {
      const typed = encodeURIComponent(said);
      const to = ledTo(typed) ?? `/play/${typed}`;
      expect(ledTo(to.replace("/play/", ""))).toBe(null);
    });
  },
);
