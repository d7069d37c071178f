// What is stored of a token that a phone or a big screen has made for itself.

import { hash } from "node:crypto";

/** A token is 256 random bits: nobody guesses one, so a plain hash keeps it safe. */
export const hashOf = (token: string) => hash("sha256", token, "base64url");
