// What `npm run demo` adds to a start: a teacher to sign in as, and a class of robots that waits in the lobby.

import { lectureQuiz } from "../../lib/quizzes/lecture";
import { createAuth } from "../auth/auth";
import type { RunningServer } from "../process/main";
import type { Config } from "../settings/config";
import { startSession } from "../store/sessions";

/** Known to everyone, which is why a demo has a data folder of its own. */
const teacher = { name: "Demo", email: "teacher@demo.example", password: "carry the wok" };

const CLASS_SIZE = 30;

export async function openDemo({ db, port, callRobots }: RunningServer, config: Config): Promise<void> {
  const { api } = createAuth(db, { ...config, signUp: "open" });
  const { user } = await api.signInEmail({ body: teacher }).catch(() => api.signUpEmail({ body: teacher }));
  const { id, code } = await startSession(db, { ownerId: user.id, quizId: lectureQuiz.id, ...lectureQuiz });
  await callRobots(id, CLASS_SIZE);
  console.log(`  A class of ${CLASS_SIZE} robots waits for you. Sign in:

    e-mail     ${teacher.email}
    password   ${teacher.password}

    Host       http://localhost:${port}/host/${code}
    Projector  http://localhost:${port}/screen/${code}  (in another browser it asks the host to be let in)
    Phone      http://localhost:${port}/play/${code}
`);
}
