// What the doctor says of one thing.

export interface Finding {
  /** A note is worth knowing, and nothing has to be done about it. */
  is: "well" | "note" | "wrong";
  says: string;
}
