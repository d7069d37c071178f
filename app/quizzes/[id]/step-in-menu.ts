// Where a key leads in a menu, as menus do everywhere: round and round, and to its ends.

/** From 0; null for a key that leads nowhere. `at` is −1 before anything is chosen. */
export function stepInMenu(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (Math.max(at, 0) + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
