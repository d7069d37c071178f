// A heading whose lines break where a reader would: between Chinese words, and not inside a formula.

import { Fragment } from "react";
import { phraseParts } from "./phrase-parts";
import { Prose } from "./prose";
import { unbroken } from "./unbroken";

export function Phrase({ children }: { children: string }) {
  return (
    // One box, also where its parent is a grid.
    <span>
      <Prose words={(text) => <Words>{text}</Words>}>{children}</Prose>
    </span>
  );
}

function Words({ children }: { children: string }) {
  const text = unbroken(children);
  const parts = phraseParts(text);
  if (!parts) return text;
  return (
    <span className="wrap-anywhere break-keep">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words come more than once, and a text does not change in parts.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
