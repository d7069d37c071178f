// Whole numbers in small digits, above the line and below it: for powers, and for what counts the parts of a name.

const ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const BELOW = "₀₁₂₃₄₅₆₇₈₉";

const small = (digits: string, minus: string) => (number: number) =>
  String(number)
    .replace("-", minus)
    .replace(/\d/g, (digit) => digits[Number(digit)] as string);

export const superscript = small(ABOVE, "⁻");
export const subscript = small(BELOW, "₋");
