import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Environment } from './settings';

/** What was sent to the fake: once for each request. */
export type Sent = {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
};

/** What the fake does with a request; `sent` holds those so far, this one among them. */
export type Behaviour = (response: ServerResponse, sent: readonly Sent[]) => void;

export type FakeModel = {
  readonly sent: readonly Sent[];
  /** Settings that lead to the fake. */
  readonly env: Environment;
  readonly close: () => Promise<void>;
};

/** For tests: an endpoint on this machine, on a port that is free, which answers as it is told, or misbehaves. */
export async function fakeModel(behave: Behaviour, timeoutMs = 1000): Promise<FakeModel> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    sent.push({ url: request.url ?? '', authorization: request.headers.authorization, body: await textOf(request) });
    behave(response, sent);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    env: {
      FAKTA_WRITER_URL: `http://127.0.0.1:${port}/v1`,
      FAKTA_WRITER_MODEL: 'fake-7b',
      FAKTA_WRITER_TIMEOUT_MS: String(timeoutMs),
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A whole answer in the form of the protocol, whose message is `content`: text as it is, else as JSON. */
export function says(content: unknown): Behaviour {
  return completion({ content: typeof content === 'string' ? content : JSON.stringify(content) });
}

/** The same with what else a message or its end may hold. */
export function completion(message: Readonly<Record<string, unknown>>, finish = 'stop'): Behaviour {
  return replies(
    200,
    JSON.stringify({
      id: 'fake',
      object: 'chat.completion',
      created: 0,
      model: 'fake-7b',
      choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }],
    }),
  );
}

export function replies(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

/** The items of the last request, as the model sees them. */
export function itemsIn(sent: readonly Sent[]): readonly { readonly id: string; readonly stem: string }[] {
  const { messages } = JSON.parse(sent.at(-1)?.body ?? '{"messages":[]}');
  const data = messages.find(({ role }: { role: string }) => role === 'user')?.content ?? '{"items":[]}';
  return JSON.parse(data).items;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
