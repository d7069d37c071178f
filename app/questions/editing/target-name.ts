// A node's reference as people read it: `x * w` is x × w.

export const targetName = (reference: string) => reference.replaceAll(" * ", " × ");
