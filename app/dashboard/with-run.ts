// The address of a page that is to go on with the run that a link has brought.

export const withRun = (path: string, run: unknown) =>
  typeof run === "string" ? `${path}?run=${encodeURIComponent(run)}` : path;
