// better-auth's own HTTP interface, for programs; the pages call the same functions directly.

import { auth } from "../../../../server/auth/auth";

const handle = (request: Request) => auth().handler(request);

export { handle as GET, handle as POST };
