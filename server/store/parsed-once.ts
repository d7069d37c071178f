// Texts that are read again and again as they were: each is parsed once, and whatever was worked out of it stays known as well.

import { Recent } from "../bounds/recent";

/** Of `kept` texts at most. What is parsed is shared, so nobody may change it. */
export function parsedOnce<Parsed>(kept: number, parse: (text: string) => Parsed): (text: string) => Parsed {
  const known = new Recent<{ parsed: Parsed }>(kept);
  return (text) => {
    const found = known.get(text) ?? { parsed: parse(text) };
    known.set(text, found);
    return found.parsed;
  };
}
