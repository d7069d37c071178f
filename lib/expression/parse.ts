// A text such as `L = (a*b + c) * f` to a labelled `Value` graph, or to all that is wrong with it.

import type { IToken } from "chevrotain";
import { topologicalOrder, type Value } from "../micrograd/value";
import { accept, type Result, refuse } from "../result";
import { GraphBuilder, type Written } from "./build";
import { parseStatement } from "./grammar";
import { MAX_BYTES, MAX_NODES } from "./limits";
import type { ExpressionRefusal, Place } from "./refusal";
import { Name, tokenize } from "./tokens";

export interface Expression {
  /** What the last statement names: the loss. */
  root: Value;
  /**
   * All that the root depends on, operands before their users and the root last; a node's index is its id,
   * and the same text gives the same ids. A node's label is its first name.
   */
  nodes: readonly Value[];
  /** Every name in order of definition; two names may mean the same node. */
  named: ReadonlyMap<string, Value>;
  /** The nodes that were written as a − b or a / b. */
  written: ReadonlyMap<Value, Written>;
  /** Names that the root does not depend on. */
  unused: readonly UnusedName[];
}

interface UnusedName extends Place {
  name: string;
}

/**
 * Reads statements `name = expression`, separated by line ends or `;`, with comments after `#`, and after a `//` that begins a statement.
 * Expressions have + − * / ** with Python's precedence, parentheses, tanh exp log relu, numbers, and names
 * in any script. Every refusal is in the list, in the order of the text; no text makes it throw.
 */
export function parseExpression(text: string): Result<Expression, readonly ExpressionRefusal[]> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES) return refuse([{ kind: "too-long", actual: bytes, limit: MAX_BYTES, ...START }]);
  const statements = tokenize(text);
  if (statements.length === 0) return refuse([{ kind: "empty", ...START }]);

  const { definitions, refusals, written } = build(statements);
  const loss = [...definitions.values()].at(-1);
  if (refusals.length > 0 || !loss?.value) return refuse(refusals.sort((a, b) => a.offset - b.offset));

  const nodes = topologicalOrder(loss.value);
  if (nodes.length > MAX_NODES) {
    return refuse([{ kind: "too-many-nodes", actual: nodes.length, limit: MAX_NODES, ...loss.place }]);
  }
  return accept({ root: loss.value, nodes, written, ...namesOf(definitions, new Set(nodes)) });
}

const START: Place = { line: 1, column: 1, offset: 0, length: 0 };

function build(statements: IToken[][]): GraphBuilder {
  const builder = new GraphBuilder();
  for (const tokens of statements) {
    const code = parseStatement(tokens);
    if (!code.ok) builder.refusals.push(code.refusal);
    const [name] = tokens;
    if (name?.tokenType === Name) builder.define(name, code.ok ? code.value : null);
  }
  return builder;
}

function namesOf(definitions: GraphBuilder["definitions"], reached: ReadonlySet<Value>) {
  const named = new Map<string, Value>();
  const unused: UnusedName[] = [];
  for (const [name, { value, place }] of definitions) {
    if (!value) continue;
    named.set(name, value);
    if (!reached.has(value)) unused.push({ name, ...place });
  }
  return { named, unused };
}
