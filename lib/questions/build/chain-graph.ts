// The graph of bricks laid one after another, with what each carries.

import type { Written } from "../../expression/build";
import { type Drawing, drawingOf } from "../../expression/drawing";
import { Value } from "../../micrograd/value";
import { laidIn } from "./chain";

/** The values behind it have been through `backward`. */
export function chainGraph(text: string): Drawing {
  const written = new Map<Value, Written>();
  let end = new Value(Number(text[0] ?? 0));
  const nodes = [end];
  for (const { operator, number } of laidIn(text)) {
    const brick = new Value(number);
    const helper = operator === "-" ? brick.neg() : brick;
    end = operator === "*" ? end.mul(helper) : end.add(helper);
    if (operator === "-") {
      written.set(end, { op: "-", number: null });
      nodes.push(brick, ...helper.operands.filter((each) => each !== brick), helper, end);
    } else nodes.push(brick, end);
  }
  end.backward();
  return drawingOf({ nodes, written });
}
