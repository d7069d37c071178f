// How large a relay may be.

/** As much as the big screen has room for. */
export const MAX_ROWS = 5;
export const MAX_NODES = 8;
/** The same for a graph, plain numbers aside. */
export const MOST_IN_GRAPH = 14;
/** Nobody passes anything on alone. */
export const LEAST_NODES = 2;
export const LARGEST_SLOPE = 100;
