// A weight has one name: as a symbol, in words, on a screen and in a file, counted from 1.

import { createTranslator } from "next-intl";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../app/i18n/catalogue";
import { WeightName } from "../../../app/training/network/weight-name";
import { locales } from "../../../lib/locales";
import { parameterName, places } from "../../../lib/training/shape";
import { textOf } from "../shown";

const widths = [3, 4, 4, 1];
const all = places(widths);
const indexOf = (name: string) => all.findIndex((place) => parameterName(place) === name);
const shown = (name: string) =>
  textOf(createElement(WeightName, { widths, index: indexOf(name), inWords: true }));

describe("the name of a weight", () => {
  it("says where it is from 1 on, in the order of its symbol", () => {
    expect(shown("w¹₂,₁")).toBe("w 1 2,1 · layer 1, neuron 2, from input 1");
    expect(shown("w²₄,₃")).toBe("w 2 4,3 · layer 2, neuron 4, from neuron 3");
    expect(shown("w³₁,₄")).toBe("w 3 1,4 · layer 3, neuron 1 (output), from neuron 4");
    expect(shown("b¹₂")).toBe("b 1 2 · layer 1, neuron 2, bias");
  });

  it("is in words for those who hear it, where only the symbol is seen", () => {
    const short = createElement(WeightName, { widths, index: indexOf("w¹₂,₁") });
    expect(textOf(short)).toBe("w 1 2,1 layer 1, neuron 2, from input 1");
  });

  it.each(locales)("counts from 1 in %s", async (locale) => {
    const t = createTranslator({ locale, messages: await messagesIn(locale), namespace: "training" });
    const at = { layer: 1, neuron: 2, isOutput: "false" };
    const words = t("weightName", { ...at, input: 3, isFirst: "true" });
    expect(words.match(/\d/g)).toEqual(["1", "2", "3"]);
    expect(t("biasName", at).match(/\d/g)).toEqual(["1", "2"]);
  });
});
