// A formula on a screen: elements of MathML with escaped text, in one line for those who hear it, by very few lines of program.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { WithFormulas } from "../../app/ui/formulas";
import { prose } from "../../app/ui/prose";
import { formulasIn } from "../../lib/formula/formulas";
import type { Formulas } from "../../lib/formula/tree";

const Page = ({ formulas, text }: { formulas: Formulas; text: string }) =>
  WithFormulas({ formulas, children: prose(text) });

const onScreen = (text: string, known: unknown = text) =>
  renderToStaticMarkup(createElement(Page, { formulas: formulasIn(known), text }));

describe("a formula in a text", () => {
  it("is drawn, and heard in one line", () => {
    expect(onScreen("Is $(a+b)^2$ right?")).toBe(
      'Is <span role="math" aria-label="(a + b)²"><math aria-hidden="true" displaystyle="true"><msup><mrow><mo stretchy="false">(</mo><mi>a</mi><mo stretchy="false">+</mo><mi>b</mi><mo stretchy="false">)</mo></mrow><mn>2</mn></msup></math></span> right?',
    );
  });

  it("has what ends its sentence on its line", () => {
    const line = onScreen("这里 $w = 1$。然后呢？");
    expect(line).toContain("</math>。</span></span>然后呢？");
    expect(line).toContain('aria-label="w = 1。"');
  });

  it("may break in front of a sign, which keeps its distance", () => {
    expect(onScreen("$o = tanh(w*x + b)$")).toContain(
      '<wbr/><math aria-hidden="true" displaystyle="true"><mo stretchy="false" form="infix">=</mo>',
    );
  });

  it("never becomes HTML, whatever its author writes", () => {
    const drawn = onScreen("$\\text{<img src=x>} < 2$");
    expect(drawn).toContain("<mtext>&lt;img src=x&gt;</mtext>");
    expect(drawn).not.toContain("<img");
  });

  it.each(["It costs $5 and $10.", "Is $(a$ right?", "Is $__proto__$ one?"])(
    "stays as it was written: %s",
    (text) => {
      expect(onScreen(text)).toBe(text);
    },
  );

  it("stays as it was written where a screen was sent none", () => {
    expect(onScreen("Is $a^2$ right?", null)).toBe("Is $a^2$ right?");
  });
});

test("what draws it is smaller than 1 kB", async () => {
  const { outputFiles } = await build({
    entryPoints: ["app/ui/typeset.tsx"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    packages: "external",
  });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(1_000);
});
