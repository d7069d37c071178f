// A set of seats as a short text, a bit a seat: it is kept with every step that a class votes on.

const SEATS_A_DIGIT = 4;

/** In hexadecimal; the first digit stands for the seats 0 to 3. */
export function writeSeats(seats: readonly number[]): string {
  const digits: number[] = Array(Math.ceil((Math.max(-1, ...seats) + 1) / SEATS_A_DIGIT)).fill(0);
  for (const seat of seats) {
    const at = Math.floor(seat / SEATS_A_DIGIT);
    digits[at] = (digits[at] ?? 0) | (1 << (seat % SEATS_A_DIGIT));
  }
  return digits.map((digit) => digit.toString(16)).join("");
}

/** How many seats are in one of the sets or in several. */
export function countTogether(sets: readonly string[]): number {
  const longest = Math.max(0, ...sets.map(({ length }) => length));
  let count = 0;
  for (let at = 0; at < longest; at++) {
    let digit = sets.reduce((all, set) => all | Number.parseInt(set[at] ?? "0", 16), 0);
    for (; digit > 0; digit >>= 1) count += digit & 1;
  }
  return count;
}
