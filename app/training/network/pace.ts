// How fast values and blame run through the drawing: slow enough to follow with the eyes, layer by layer.

/** From one column of neurons to the next. */
export const COLUMN_MS = 420;
