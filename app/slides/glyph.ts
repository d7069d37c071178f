// The mark of a slide among questions.

export const SLIDE_GLYPH = "▤";
