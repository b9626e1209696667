import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { freePort } from '../../scripts/own-server.ts';

/** A learning record store that keeps the ids of what it is told; now and then it keeps a batch and its answer is lost, or it is away. */
export class RecordStore {
  readonly told = new Set<string>();

  private constructor(
    private readonly server: Server,
    private readonly port: number,
  ) {}

  /** `draw` answers a number from 0 up to 1. */
  static async open(draw: () => number): Promise<RecordStore> {
    const [server, port] = [createServer(), await freePort()];
    const store = new RecordStore(server, port);
    server.on('request', (asked: IncomingMessage, response: ServerResponse) => {
      store.take(asked, response, draw()).catch(() => response.destroy());
    });
    await new Promise<void>((open) => server.listen(port, '127.0.0.1', open));
    return store;
  }

  /** What the app is started with to know it. */
  get environment(): Readonly<Record<string, string>> {
    return { FAKTA_LRS_URL: `http://127.0.0.1:${this.port}`, FAKTA_LRS_KEY: 'chaos', FAKTA_LRS_SECRET: 'chaos' };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(asked: IncomingMessage, response: ServerResponse, lot: number): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk as Buffer);
    if (lot < 0.05) {
      response.writeHead(503).end();
      return;
    }
    const statements = JSON.parse(Buffer.concat(chunks).toString('utf8')) as readonly { readonly id: string }[];
    for (const { id } of statements) this.told.add(id);
    if (lot < 0.1) response.destroy();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  }
}
