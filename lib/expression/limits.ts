// How large an expression may be.

/** UTF-8 bytes. The tanh neuron of the lecture needs 150; a text is stored with every round it is asked in. */
export const MAX_BYTES = 4096;

/** Characters that a draft keeps: one more than may work, so that whoever pastes a whole program is told, and the quiz is saved. */
export const MAX_KEPT = MAX_BYTES + 1;

/** Nodes that the loss depends on. Far more than a class can read; drawing and laying out stay instant. */
export const MAX_NODES = 200;

/** Parentheses open at once, those of functions included. The parser recurses at each, so this also bounds its stack. */
export const MAX_DEPTH = 50;
