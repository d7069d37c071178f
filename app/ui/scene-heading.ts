// The heading of a scene that comes by itself takes the focus where nothing else has it: whoever hears the screen is told what is on, and Tab goes on from there.

/** For the heading's element. */
export const sceneHeading = {
  tabIndex: -1,
  ref(heading: HTMLElement | null) {
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  },
};
