// Formulas: how people type them, what is sent to the screens, and that nothing else ever is.

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formulasIn, problemsIn } from "../../../lib/formula/formulas";
import { byTurns, unmarked } from "../../../lib/formula/marked";
import { MAX_LENGTH, readFormula } from "../../../lib/formula/read";
import { elements, type MathNode } from "../../../lib/formula/tree";

function read(written: string) {
  const formula = readFormula(written);
  if (!formula.ok) throw new Error(`${written}: ${formula.refusal.name} ${formula.refusal.at}`);
  return formula.value;
}

const problem = (written: string) => {
  const formula = readFormula(written);
  return formula.ok ? null : `${formula.refusal.name} ${formula.refusal.at}`;
};

describe("typed as an expression or in TeX, it reads in one line as", () => {
  it.each([
    ["L = (a*b + c)**2", "L = (a × b + c)²"],
    ["a - -2", "a − −2"],
    ["w1*x1 + w_2 x_2", "w₁ × x₁ + w₂x₂"],
    ["(x - 1)/(2a)", "(x − 1)/2a"],
    ["1/(1 + e^-x)", "1/(1 + e^−x)"],
    ["\\frac{\\partial L}{\\partial w} = 2(w-3)", "∂L/∂w = 2(w − 3)"],
    ["∂L/∂w", "∂L/∂w"],
    ["dL/dw", "dL/dw"],
    ["(p - y)^2/2", "(p − y)²/2"],
    ["tanh(w*x)/(a/b)", "tanh(w × x)/(a/b)"],
    ["sqrt(x + 1)", "√(x + 1)"],
    ["sqrt((x + 1)(x - 1))", "√((x + 1)(x − 1))"],
    ["√2", "√2"],
    ["L = a*1e5 + 2.5e-7", "L = a × 1×10⁵ + 2.5×10⁻⁷"],
    ["2e^3 - 2e", "2e³ − 2e"],
    ["tanh'(x) = 1 - tanh²(x)", "tanh′(x) = 1 − tanh²(x)"],
    ["\\sum_{i=1}^n (p_i - y_i)^2", "∑_(i = 1)ⁿ(p_i − y_i)²"],
    ["\\left(\\frac{1}{2}\\right)^{-1}", "(1/2)⁻¹"],
    ["\\hat{y} \\approx y", "y\u0302 ≈ y"],
    ["新 w = w − 步长 × 锅", "新 w = w − 步长 × 锅"],
    ["0.1 * p.grad", "0.1 × p.grad"],
    ["2^2^3", "2^2³"],
    ["f(1, -2)", "f(1, −2)"],
  ])("%s: %s", (written, line) => {
    expect(read(written).text).toBe(line);
  });
});

describe("it is sent as elements of MathML", () => {
  it.each<[string, MathNode[][]]>([
    ["a/b", [[["mfrac", ["mi", "a"], ["mi", "b"]]]]],
    ["x²", [[["msup", ["mi", "x"], ["mn", "2"]]]]],
    ["x_i^2", [[["msubsup", ["mi", "x"], ["mi", "i"], ["mn", "2"]]]]],
    ["(1/2)", [[["mrow", ["mo", "(", true], ["mfrac", ["mn", "1"], ["mn", "2"]], ["mo", ")", true]]]]],
    ["√(2)", [[["msqrt", ["mn", "2"]]]]],
    [
      "a = -3",
      [
        [
          ["mi", "a"],
          ["mo", "="],
          ["mrow", ["mo", "−"], ["mn", "3"]],
        ],
      ],
    ],
  ])("%s", (written, pieces) => {
    expect(read(written).pieces).toEqual(pieces);
  });

  test("and breaks in front of = and +, where it is long", () => {
    expect(read("o = tanh(x1*w1 + x2*w2 + b)").pieces.map((piece) => piece[0])).toEqual([
      ["mi", "o"],
      ["mo", "="],
      ["mo", "+"],
      ["mo", "+"],
    ]);
  });
});

describe("what cannot be read has a name", () => {
  it.each([
    ["(a + b", "never-closed ("],
    ["{a", "never-closed {"],
    ["a + b)", "never-opened )"],
    ["\\href{javascript:alert(1)}{x}", "unknown-command \\href"],
    ["\\", "unknown-command \\"],
    ["a # b", "unknown-sign #"],
    ["<b>a</b>", "missing /"],
    ["x^", "missing ^"],
    ["/2", "missing /"],
    ["{}/", "missing /"],
    ["x_1_2", "missing _"],
    ["\\frac{1}", "missing \\frac"],
    [" ", "missing $ $"],
    ["(".repeat(20), "too-deep ("],
    ["a".repeat(MAX_LENGTH + 1), "too-long aaaaaaaaaaaa…"],
  ])("%s: %s", (written, named) => {
    expect(problem(written)).toBe(named);
  });
});

test("whatever is typed, nothing but the named elements comes out, and never an error", () => {
  const tagsOf = ([tag, ...inside]: MathNode): string[] => [
    tag,
    ...inside.flatMap((each) => (Array.isArray(each) ? tagsOf(each) : [])),
  ];
  const parts = fc.constantFrom(
    ..."a b1 12 .5 ( ) { } [ ] ^ ** _ / + - * = < > ' ² ₁ √ ∑ ∂ \\frac \\sqrt \\hat \\text{<b>} \\left , | 锅".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.array(parts, { maxLength: 20 }), fc.array(fc.string(), { maxLength: 4 })),
      (typed) => {
        const formula = readFormula(typed.join(""));
        if (!formula.ok) return;
        for (const tag of formula.value.pieces.flat().flatMap(tagsOf)) expect(elements).toContain(tag);
      },
    ),
    { numRuns: 500 },
  );
});

describe("in a text it stands between dollar signs", () => {
  it.each([
    ["Is $a + b$ right?", ["Is ", "a + b", " right?"]],
    ["当$w$变大，$L$怎么变？", ["当", "w", "变大，", "L", "怎么变？"]],
    ["$a$, $b$", ["", "a", ", ", "b", ""]],
  ])("%s", (text, turns) => {
    expect(byTurns(text)).toEqual(turns);
    expect(unmarked(text)).toBe(turns.join(""));
  });

  it.each([
    "It costs $5 and $10.",
    "It costs $5.",
    "US$5, US$6",
    "5$ or 6$",
    "$5/$10",
    "$$a$$",
    "$ a $",
    "$a\nb$",
    "\\$a$",
  ])("%s is no formula", (text) => {
    expect(byTurns(text)).toEqual([text]);
  });

  test("and has to fit a small phone", () => {
    expect(problemsIn(`So $\\frac{${"a".repeat(30)}}{b}$`).map(({ name }) => name)).toEqual(["too-wide"]);
    expect(problemsIn("So $a +* $ costs $5")).toEqual([]);
  });
});

test("all that a screen is shown is looked through, and what cannot be read stays as it was written", () => {
  const shown = {
    prompt: { en: "Is $a^2$ right, or $(a$?", zh: "$a^2$对吗？" },
    options: [
      { look: "formula", text: { en: "a/b" } },
      { look: "formula", text: { en: "a #" } },
      { look: "code", text: { en: "a**2" } },
      { look: "words", text: { en: "a/2 or $constructor$" } },
    ],
  };
  const all = ["a/b", "a^2", "constructor"];
  expect(Object.keys(formulasIn([shown, null])).toSorted()).toEqual(all);
  // What never changes is looked through once, and has its formulas in whatever is shown with it.
  Object.freeze(shown);
  for (const beside of ["$b^2$", "$c^2$"]) {
    const found = Object.keys(formulasIn({ round: { shown }, beside })).toSorted();
    expect(found).toEqual([...all, beside.slice(1, -1)].toSorted());
  }
});
