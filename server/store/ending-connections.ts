// Prisma's PostgreSQL adapter, whose connections end where nothing has come over them for long.
//
// A query whose answer is lost on the way (a firewall that forgets, a server that is gone without a word) would be waited for
// until the operating system gives up, a quarter of an hour later, and every answer of a class behind it. The driver's own limit
// for a query is not taken: it leaves the connection in its pool, in whatever transaction it was.

import { PrismaPg } from "@prisma/adapter-pg";

type Config = ConstructorParameters<typeof PrismaPg>[0];
type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** What is needed of the driver's client: its stream, which TLS has wrapped by the time it is connected. */
interface Client {
  connection: { stream: { setTimeout(ms: number, then: () => void): void; destroy(): void } };
}

export class EndingConnections extends PrismaPg {
  readonly #silentMs: number;

  constructor(config: Config, silentMs: number) {
    super(config);
    this.#silentMs = silentMs;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    adapter.underlyingDriver().on("connect", (client: unknown) => {
      const { stream } = (client as Client).connection;
      stream.setTimeout(this.#silentMs, () => stream.destroy());
    });
    return adapter;
  }
}
