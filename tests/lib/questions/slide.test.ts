// Slides: what must be on one for it to work, and what of it goes out to the screens.

import { describe, expect, it } from "vitest";
import { type ShownSlide, type Slide, showSlide, slide, slideDraft } from "../../../lib/questions/slide";

const draft = (part: Partial<Slide> = {}): Slide => ({
  kind: "slide",
  title: { en: "Two paths" },
  text: {},
  picture: null,
  ...part,
});
const graph = (expression: string, target = ""): Slide["picture"] => ({ kind: "graph", expression, target });
const plot = (expression: string, target = ""): Slide["picture"] => ({ kind: "plot", expression, target });
const code = (lines: string): Slide["picture"] => ({ kind: "code", lines });
const problems = (part: Partial<Slide>) =>
  slide.safeParse(draft(part)).error?.issues.map(({ path, message }) => [path.join(), message]);

const shownGraph = ({ picture }: ShownSlide) => {
  if (!picture || picture.kind === "code") throw new Error("The slide has no graph.");
  return picture;
};

describe("a slide works", () => {
  it.each([
    ["with a title alone", {}],
    ["with a text in one language alone", { title: {}, text: { zh: "两条路" } }],
    ["with a picture alone", { title: {}, picture: graph("a = 2\nL = a * a") }],
    ["with a picture in which a node stands out", { picture: graph("a = 2\nL = a * a", "a") }],
    ["with a curve", { picture: plot("x = 2\ny = x ** 2", "x") }],
    ["with bars", { picture: { kind: "bars", expression: "p = 2\nL = p ** 2", target: "" } as const }],
    ["with lines of code", { picture: code("x = 1\ny = 2") }],
  ])("%s", (_, part) => {
    expect(problems(part)).toBeUndefined();
  });
});

describe("a slide does not work yet", () => {
  it.each<[string, Partial<Slide>, [string, string]]>([
    ["while there is nothing on it", { title: {} }, ["title", "empty"]],
    ["while its words are empty", { title: { en: "" }, text: { zh: "" } }, ["title", "empty"]],
    ["while its expression cannot be read", { picture: graph("a = ") }, ["picture", "not-an-expression"]],
    ["while no such node can stand out", { picture: graph("L = 2 * 3", "a") }, ["picture", "no-such-node"]],
    [
      "while nothing can be turned along its curve",
      { picture: plot("x = 2\ny = x ** 2", "y") },
      ["picture", "not-an-input"],
    ],
    [
      "while no number of its curve was chosen",
      { picture: plot("x = 2\ny = x ** 2") },
      ["picture", "not-an-input"],
    ],
    ["while its code has no lines", { picture: code(" \n") }, ["picture", "no-lines"]],
    [
      "while its code is more than a wall shows",
      { picture: code("x\n".repeat(11)) },
      ["picture", "too-many-lines"],
    ],
  ])("%s, but it can be kept", (_, part, problem) => {
    expect(problems(part)).toEqual([problem]);
    expect(slideDraft.safeParse(draft(part)).success).toBe(true);
  });
});

describe("on the screens", () => {
  it("its graph is drawn from values that are worked out already", () => {
    const { nodes, target } = shownGraph(showSlide(draft({ picture: graph("a = 2\nL = a * -3", "a") })));
    expect(nodes.at(-1)).toMatchObject({ label: "L", op: "*", data: -6 });
    expect(nodes[target ?? -1]).toMatchObject({ label: "a", data: 2 });
  });

  it("no node stands out where its author chose none", () => {
    expect(shownGraph(showSlide(draft({ picture: graph("L = 2 * 3") }))).target).toBeNull();
  });

  it("a curve of what is no input is drawn as its graph, and empty lines of code are left out", () => {
    expect(showSlide(draft({ picture: plot("x = 2\ny = x ** 2") })).picture?.kind).toBe("graph");
    expect(showSlide(draft({ picture: code("x = 1\n\ny = 2\n") })).picture).toEqual({
      kind: "code",
      lines: ["x = 1", "y = 2"],
    });
  });

  it("comes no text of an expression, which would need the parser, and no note in it", () => {
    const picture = graph("a = 2 # psst\nL = a * (a + 1)", "a");
    const sent = JSON.stringify(showSlide(draft({ picture })));
    expect(sent).not.toContain("psst");
    expect(sent).not.toContain("expression");
  });

  it("a picture that cannot be drawn is left out, for the preview of what is being written", () => {
    expect(showSlide(draft({ picture: graph("L = (") })).picture).toBeNull();
  });
});
