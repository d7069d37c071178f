// Holds by its types alone: the store in memory has no function but those of the real one, and each is the same to its callers.

interface Real {
  answers: typeof import("../../../server/store/answers");
  command: typeof import("../../../server/store/command");
  joining: typeof import("../../../server/store/joining");
  participants: typeof import("../../../server/store/participants");
  reasons: typeof import("../../../server/store/reasons");
  rounds: typeof import("../../../server/store/rounds");
  runs: typeof import("../../../server/store/runs");
  screens: typeof import("../../../server/store/screens");
  sessions: typeof import("../../../server/store/sessions");
  standings: typeof import("../../../server/store/standings");
  tokens: typeof import("../../../server/store/tokens");
  rows: typeof import("../../server/support/rows");
}

interface Own {
  answers: typeof import("./answers");
  command: typeof import("./command");
  joining: typeof import("./joining");
  participants: typeof import("./participants");
  reasons: typeof import("./reasons");
  rounds: typeof import("./rounds");
  runs: typeof import("./runs");
  screens: typeof import("./screens");
  sessions: typeof import("./sessions");
  standings: typeof import("./standings");
  tokens: typeof import("./tokens");
  rows: typeof import("./rows");
}

/** Prisma's promises can do more than a promise, and nobody asks it of them. */
type Called<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: infer Given) => infer Back
    ? (...given: Given) => Back extends PromiseLike<infer Done> ? Promise<Done> : Back
    : Module[Name];
};

type Alike = {
  [Name in keyof Real]: Called<Pick<Real[Name], Extract<keyof Own[Name], keyof Real[Name]>>>;
};

type None = { [Name in keyof Real]: Exclude<keyof Own[Name], keyof Real[Name]> }[keyof Real];

type Holds<Claim extends true> = Claim;

/** A function that differs, and one that is nobody's, does not compile. */
export type SameFunctions = [
  Holds<Own extends Alike ? true : false>,
  Holds<[None] extends [never] ? true : false>,
];
