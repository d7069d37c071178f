// better-auth's own HTTP interface.

export { answerAbout as GET, answerAbout as POST } from "../../../../server/auth/requests";
