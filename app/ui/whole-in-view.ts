// What the keyboard comes to is brought into sight whole: browsers leave where it is what is partly there.

import type { FocusEvent } from "react";

/** For `onFocus`. Under a finger nothing moves. */
export function bringWholeIntoView({ currentTarget }: FocusEvent<Element>): void {
  if (currentTarget.matches(":focus-visible"))
    currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
}
