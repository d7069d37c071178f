// How words in a row are joined: by commas, in Chinese by 、, and without an "and", as more may follow.

/** For `format.list`. Its "unit" would do in English, but puts nothing between two words in Chinese. */
export const IN_A_ROW = { type: "conjunction", style: "narrow" } as const;
