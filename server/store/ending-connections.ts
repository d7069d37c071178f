// Prisma's PostgreSQL adapter, whose connections end where nothing has come over them for long.
//
// A query whose answer is lost on the way (a firewall that forgets, a server that is gone without a word) would be waited for
// until the operating system gives up, a quarter of an hour later, and every answer of a class behind it. The driver's own limit
// for a query is not taken: it leaves the connection in its pool, in whatever transaction it was. And PostgreSQL ends a transaction in
// which nothing happens: what it has locked the other processes wait for, and whoever began it may never come back.

import { PrismaPg } from "@prisma/adapter-pg";

type Config = Extract<ConstructorParameters<typeof PrismaPg>[0], { connectionString?: string }>;
type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** How long a process and PostgreSQL wait for each other. */
export interface Patience {
  /** More than a statement or a transaction ever takes; who is idle has left the pool long before. */
  silentMs: number;
  /** What a transaction holds is free again so soon where the machine that began it has vanished without a word. */
  idleMs: number;
}

/** What is needed of the driver's client: its stream, which TLS has wrapped by the time it is connected. */
interface Client {
  connection: { stream: { setTimeout(ms: number, then: () => void): void; destroy(): void } };
}

export class EndingConnections extends PrismaPg {
  readonly #patience: Patience;

  constructor(config: Config, patience: Patience) {
    const statement = `SET idle_in_transaction_session_timeout = ${patience.idleMs}`;
    // A statement, since what stands between may not let it through as a setting of the connection.
    super({ ...config, onConnect: (client) => client.query(statement) });
    this.#patience = patience;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const { silentMs } = this.#patience;
    adapter.underlyingDriver().on("connect", (client: unknown) => {
      const { stream } = (client as Client).connection;
      stream.setTimeout(silentMs, () => stream.destroy());
    });
    return adapter;
  }
}
