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
const problems = (part: Partial<Slide>) =>
  slide.safeParse(draft(part)).error?.issues.map(({ path, message }) => [path.join(), message]);

const shownGraph = ({ picture }: ShownSlide) => {
  if (!picture) throw new Error("The slide has no picture.");
  return picture;
};

describe("a slide works", () => {
  it.each([
    ["with a title alone", {}],
    ["with a text in one language alone", { title: {}, text: { zh: "两条路" } }],
    ["with a picture alone", { title: {}, picture: graph("a = 2\nL = a * a") }],
    ["with a picture in which a node stands out", { picture: graph("a = 2\nL = a * a", "a") }],
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
