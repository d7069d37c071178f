// What stays in place at the foot of a page covers what is below it: how high the highest of it is, for the page to keep clear
// when it brings something into view. Bars are as high as their words, which differ by language, size of type and moment.

const bars = new Set<HTMLElement>();
let observer: ResizeObserver | null = null;

/** The ref of an element that stays at the foot while the page scrolls. */
export function keepClear(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return;
  observer ??= new ResizeObserver(tell);
  bars.add(bar);
  observer.observe(bar);
  return () => {
    bars.delete(bar);
    observer?.unobserve(bar);
    tell();
  };
}

function tell(): void {
  const highest = Math.max(0, ...[...bars].map(heightOf));
  document.documentElement.style.setProperty("--foot", `${highest}px`);
}

/** None where it is no bar at this size of page, but in the text or in a column at the side. */
function heightOf(bar: HTMLElement): number {
  const { position, bottom } = getComputedStyle(bar);
  const { left, right, height } = bar.getBoundingClientRect();
  const middle = document.documentElement.clientWidth / 2;
  const isAcross = left < middle && middle < right;
  return /sticky|fixed/.test(position) && isAcross ? height + (Number.parseFloat(bottom) || 0) : 0;
}
