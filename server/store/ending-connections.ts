// Prisma's PostgreSQL adapter, whose connections end where nothing has come over them for long.
//
// A query whose answer is lost on the way (a firewall that forgets, a server that is gone without a word) would be waited for
// until the operating system gives up, a quarter of an hour later, and every answer of a class behind it. The driver's own limit
// for a query is not taken: it leaves the connection in its pool, in whatever transaction it was. And PostgreSQL ends a transaction in
// which nothing happens: what it has locked the other processes wait for, and whoever began it may never come back.

import { PrismaPg } from "@prisma/adapter-pg";

type Config = ConstructorParameters<typeof PrismaPg>[0];
type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** How long a process and PostgreSQL wait for each other. */
export interface Patience {
  /** More than a statement or a transaction ever takes; who is idle has left the pool long before. */
  silentMs: number;
  /** What a transaction holds is free again so soon where the machine that began it has vanished without a word. */
  idleMs: number;
}

/** What is needed of the driver's client: its stream, which TLS has wrapped by the time it is connected, and how to ask. */
interface Client {
  connection: { stream: { setTimeout(ms: number, then: () => void): void; destroy(): void } };
  query(sql: string): Promise<unknown>;
}

export class EndingConnections extends PrismaPg {
  readonly #patience: Patience;

  constructor(config: Config, patience: Patience) {
    super(config);
    this.#patience = patience;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const { silentMs, idleMs } = this.#patience;
    adapter.underlyingDriver().on("connect", (connected: unknown) => {
      const client = connected as Client;
      const { stream } = client.connection;
      stream.setTimeout(silentMs, () => stream.destroy());
      // Asked before anything else is; what stands between may not let it through as a setting of the connection.
      client.query(`SET idle_in_transaction_session_timeout = ${idleMs}`).catch(() => {});
    });
    return adapter;
  }
}
