import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { freePort } from '../../scripts/own-server.ts';

/**
 * A network before the app that loses answers: a request is always taken there and done, and of a share of them the connection breaks once the app has
 * answered. Whoever asked cannot know whether it was done.
 */
export class LossyProxy {
  /** Answers that were lost. */
  lost = 0;
  private target = '';

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** `loses` says of each answer to a POST whether it is lost. */
  static async open(loses: () => boolean): Promise<LossyProxy> {
    const port = await freePort();
    const server = createServer();
    const proxy = new LossyProxy(server, `http://127.0.0.1:${port}`);
    server.on('request', (asked: IncomingMessage, response: ServerResponse) => proxy.pass(asked, response, loses));
    await new Promise<void>((open) => server.listen(port, '127.0.0.1', open));
    return proxy;
  }

  leadTo(address: string): void {
    this.target = address;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private pass(asked: IncomingMessage, response: ServerResponse, loses: () => boolean): void {
    const { method = 'GET', headers } = asked;
    const onward = request(new URL(asked.url ?? '/', this.target), { method, headers }, (answer) => {
      if (method === 'POST' && loses()) {
        // The whole answer is there: what it tells is committed.
        answer.resume().on('end', () => {
          this.lost += 1;
          response.destroy();
        });
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  }
}
