// Where a relay's lines stand on a wall: beside its rows, or below them, but never in their room.

import { describe, expect, it } from "vitest";
import { codePlace } from "../../../app/questions/relay/code-place";
import { fittedCode } from "../../../lib/code/fitted-code";
import { relayPython } from "../../../lib/code/relay-python";
import { MAX_ROWS } from "../../../lib/questions/relay/relay-limits";

/** In rem, what is left between a wall's header and what is said below the rows. */
const walls = {
  "1920×1080": { width: 75, height: 31 },
  "640×480": { width: 66, height: 38 },
  "390×600": { width: 38, height: 49 },
  "390×844": { width: 38, height: 76 },
};
const rows = Array.from({ length: MAX_ROWS }, (_, at) => ({
  name: "ABCDE"[at] ?? "",
  slopes: [2, -1, 0.5, 3, -2, 1, -1, 2],
}));

describe("a relay of as many rows as there can be", () => {
  it.each(Object.entries(walls))("has the line that all work out on a wall of %s", (_, wall) => {
    const place = codePlace(wall, MAX_ROWS);
    if (!place) throw new Error("There is no room.");
    expect(place.at).toBe(wall.width > 70 ? "beside" : "below");
    const { lines } = fittedCode(relayPython(rows), place.room);
    expect(lines.filter(({ isAsked }) => isAsked)).toHaveLength(1);
    if (place.at === "below") expect(wall.height - place.room.height).toBeGreaterThanOrEqual(MAX_ROWS * 6);
  });

  it("stands alone where the rows take it all", () => {
    expect(codePlace({ width: 38, height: 36 }, MAX_ROWS)).toBeNull();
  });
});
