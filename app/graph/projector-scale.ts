// How small and how large a graph may be drawn for a whole room.

/** Its smallest type is 21 units high and must reach 24 px; three nodes should not become a poster either. */
export const PROJECTOR_SCALE = { minScale: 1.15, maxScale: 2.4 };
