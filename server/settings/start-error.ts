// An error whose message is one sentence for the operator: it stops the start and is shown without a stack.

export class StartError extends Error {
  override name = "StartError";
}
