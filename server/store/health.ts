// Whether the database answers: a real query on a real table, within a time that a load balancer can wait.

import type { Database } from "./database";

const PATIENCE_MS = 2_000;

export async function answersQueries(db: Database): Promise<boolean> {
  const query = db.prisma.user.findFirst({ select: { id: true } }).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  try {
    return await Promise.race([query, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
