// How a step is said to have been handed to another phone, also where digits are covered; apart from the schemas, so that a phone knows it.

export const LENT = ">";

export const isLentText = (text: string): boolean => text.startsWith(LENT);
