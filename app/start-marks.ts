// What a page that starts, and the words for one that does not, know each other by.

/** On <html>, once the page lives. */
export const STARTED = "data-started";
/** The id of the words. */
export const WORDS = "cannot-start";
