// An answer to a tap question as it is written, apart from the schemas so that a phone can read it too.

/** What is to be found in a graph. */
export type TapAsks = "parents" | "ready" | "largest" | "asleep";

/** Whether one may tap more than one node; how many are right is not told. */
export const takesSeveral = (asks: TapAsks): boolean => asks !== "largest";

/** The nodes in an answer such as "2,5". */
export const tappedIn = (text: string): number[] => (text === "" ? [] : text.split(",").map(Number));

/** The one text for these nodes, in whatever order they were tapped. */
export const writeTapped = (nodes: readonly number[]): string => [...nodes].sort((a, b) => a - b).join(",");
