// What a style sheet asks of a browser that the oldest ones promised do not have, and does without asking `@supports` first.

/** `inside` is all that stands around it, from the outermost rule inwards. */
interface Declaration {
  inside: string[];
  property: string;
  value: string;
}

/** Of values without the strings in them. */
const NEW_VALUES: readonly (readonly [value: RegExp, since: string])[] = [
  [/\d[sld]v(h|w|min|max|b|i)\b/, "Chrome 108"],
  [/\dcq(w|h|i|b|min|max)\b/, "Safari 16, Chrome 105, Firefox 110"],
  [/\b(ok)?(lab|lch)\(|\bcolor-mix\(/, "Safari 16.2, Chrome 111, Firefox 113"],
  [/\blight-dark\(/, "Safari 17.5, Chrome 123, Firefox 120"],
  [/\b(rgb|hsl|color)\(from\b/, "Safari 16.4, Chrome 119, Firefox 128"],
  [/\b(round|mod|rem|sin|cos|tan|pow|sqrt|hypot|abs|sign)\(/, "Safari 15.4, Chrome 111, Firefox 108"],
  [/\b(anchor|if|sibling-index|sibling-count|calc-size)\(/, "Chrome 125 at best"],
];

/** Properties that would leave something in the wrong place; what is only plainer without them is not here. */
const NEW_PROPERTIES: readonly (readonly [property: RegExp, since: string])[] = [
  [/^(translate|rotate|scale)$/, "Chrome 104"],
  [/^(field-sizing|interpolate-size|position-anchor|position-area|anchor-name|display-p3)$/, "Chrome 123"],
];

/** Where nothing is lost without them: a button while it is pressed, and how something comes in. */
const PASSING = /:active|@starting-style/;

const NEW_PRELUDES: readonly (readonly [prelude: RegExp, since: string])[] = [
  [/^@(container|scope|position-try|view-transition|function)\b/, "Safari 16, Chrome 105"],
  [/^@media.*[<>=]/, "Safari 16.4, Chrome 104"],
  [/^[^@](.*[^\\])?&/, "Safari 16.5, Chrome 112, Firefox 117"],
  [/^[^@]*:(has|user-valid|user-invalid|popover-open|open|state)\b/, "Chrome 105, Firefox 121"],
];

/** A list in `:is()` loses what a browser does not know, and keeps the rest. */
const withoutForgivingLists = (selector: string) => selector.replace(/:is\(([^()]|\([^()]*\))*\)/g, "");

/** A sentence for each thing too new; none for a sheet that the oldest browsers show as it is meant. */
export function newerInStyle(sheet: string): string[] {
  const found: string[] = [];
  for (const { inside, property, value } of declarationsOf(sheet)) {
    if (inside.some((prelude) => prelude.startsWith("@supports"))) continue;
    const say = (what: string, since: string) =>
      found.push(
        `${what} is there since ${since}: ${inside.join(" ")} { ${property}: ${value.slice(0, 80)} }`,
      );
    const bare = value.replace(/"[^"]*"|'[^']*'/g, '""');
    for (const [name, since] of NEW_VALUES) if (name.test(bare)) say(String(name.exec(bare)?.[0]), since);
    for (const [name, since] of NEW_PROPERTIES)
      if (name.test(property) && !PASSING.test(inside.join(" "))) say(property, since);
    for (const prelude of inside.map(withoutForgivingLists))
      for (const [name, since] of NEW_PRELUDES) if (name.test(prelude)) say(prelude, since);
    const selectors = inside.filter((prelude) => !prelude.startsWith("@"));
    if (selectors.length > 1) say("A rule in a rule", "Safari 16.5, Chrome 112, Firefox 117");
  }
  return found;
}

const PIECES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|\\.|[{};]|[^"'{};\\/]+|\//g;

function* declarationsOf(sheet: string): Generator<Declaration> {
  const inside: string[] = [];
  let text = "";
  for (const [piece] of sheet.matchAll(PIECES)) {
    if (piece.startsWith("/*")) continue;
    if (!/^[{};]$/.test(piece)) {
      text += piece;
      continue;
    }
    const said = text.trim();
    text = "";
    if (piece === "{") inside.push(said);
    else {
      const colon = said.indexOf(":");
      if (colon > 0 && !said.startsWith("@"))
        yield {
          inside: [...inside],
          property: said.slice(0, colon).trim(),
          value: said.slice(colon + 1).trim(),
        };
      if (piece === "}") inside.pop();
    }
  }
}
