// How long what a teacher's account is made of may be, in the forms and for programs alike.

export const MIN_PASSWORD_LENGTH = 8;
/** Hashing takes its time over what is hashed. */
export const MAX_PASSWORD_LENGTH = 128;
/** It stands in a header and in a greeting. */
export const MAX_NAME_LENGTH = 80;
/** The longest address that mail knows (RFC 5321). */
export const MAX_EMAIL_LENGTH = 254;
