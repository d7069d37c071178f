// How often sign-in, sign-up and other uses of a password may be tried.

import { RateLimiterRes } from "rate-limiter-flexible";
import { counter } from "../bounds/counter";

interface SignInTry {
  /** The e-mail address in small letters. */
  account: string;
  source: string;
  /** The browser, where it has signed in to this account before. */
  device: string | null;
}

/** How many seconds are left to wait; 0 where it may be tried, and that counts as one try. */
type Wait = Promise<number>;

/**
 * Slow enough against guessing a password of eight characters. A browser that was signed in before counts for itself
 * alone, so that nothing that others do, next door or all over the world, keeps a teacher out of class. `redis` is what several
 * processes count in together.
 */
export function createAttempts(redis: object | null = null) {
  const atMost = (points: number, duration: number, what: string) =>
    counter(what, { points, duration }, redis);
  /** Short enough that a student who tries for fun keeps a teacher with a new laptop waiting for a minute only. */
  const pairs = atMost(10, 60, "sign-in pairs");
  const devices = atMost(10, 60, "sign-in devices");
  /** A staff room behind one address at eight o'clock, each of thirty mistyping three times; not a thousand accounts. */
  const sources = atMost(100, 15 * 60, "sign-in sources");
  /** From all over the world together: 2,400 guesses a day. */
  const accounts = atMost(100, 3600, "sign-in accounts");
  /** Hashing a password keeps a core busy for a tenth of a second; a training for teachers signs up at once. */
  const signUps = atMost(60, 5 * 60, "sign-ups");
  /** Who is signed in and asked for the password once more. */
  const passwords = atMost(10, 60, "passwords");
  const lettersFrom = atMost(20, 3600, "letters from");
  const lettersTo = atMost(3, 3600, "letters to");

  const pairOf = ({ account, source }: SignInTry) => `${source} ${account}`;
  const deviceOf = ({ account, device }: SignInTry) => `${device} ${account}`;

  return {
    async signIn(one: SignInTry): Wait {
      if (one.device) return wait(devices.consume(deviceOf(one)));
      // One account that is tried again and again from a school uses up nothing of what the school has for others.
      return (
        (await wait(pairs.consume(pairOf(one)))) ||
        (await wait(sources.consume(one.source))) ||
        (await wait(accounts.consume(one.account)))
      );
    },
    /** Who knows the password was not guessing; what others tried stays counted. */
    async signedIn(one: SignInTry): Promise<void> {
      if (one.device) await devices.delete(deviceOf(one));
      else
        await Promise.all([
          pairs.delete(pairOf(one)),
          sources.reward(one.source),
          accounts.reward(one.account),
        ]);
    },
    /** Who has the letter in hand owns the account, whatever others are trying meanwhile. */
    async proven(account: string, source: string): Promise<void> {
      const one = { account, source, device: null };
      await Promise.all([pairs.delete(pairOf(one)), sources.reward(source), accounts.delete(account)]);
    },
    signUp: (source: string): Wait => wait(signUps.consume(source)),
    password: (userId: string): Wait => wait(passwords.consume(userId)),
    letterFrom: (source: string): Wait => wait(lettersFrom.consume(source)),
    letterTo: (account: string): Wait => wait(lettersTo.consume(account)),
  };
}

export type Attempts = ReturnType<typeof createAttempts>;

function wait(consumed: Promise<RateLimiterRes>): Wait {
  return consumed.then(
    () => 0,
    (refused) => {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    },
  );
}
