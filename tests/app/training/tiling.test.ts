// The points that a class's network has never seen, as squares: they take the room that there is.

import { expect, test } from "vitest";
import { tiling } from "../../../app/training/votes/tiling";

test.each([
  { count: 60, box: { width: 1000, height: 600 }, columns: 10, size: 100 },
  { count: 60, box: { width: 268, height: 255 }, columns: 8, size: 255 / 8 },
  { count: 60, box: { width: 300, height: 9000 }, columns: 1, size: 150 },
  { count: 1, box: { width: 30, height: 20 }, columns: 1, size: 20 },
])("$count squares in $box.width × $box.height", ({ count, box, columns, size }) => {
  expect(tiling(count, box)).toEqual({ columns, size });
});
