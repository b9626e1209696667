import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Recorder = {
  /** The address to visit instead of the app's. */
  readonly url: string;
  /** Which of the words went over the wire so far, and in what; addresses that match `except` are left out. */
  readonly leaks: (words: readonly string[], except?: RegExp) => readonly string[];
  /**
   * Every response that holds all of the texts, as the order in which they stand in it, by their places in `texts`; addresses that match
   * `except` are left out.
   */
  readonly orders: (texts: readonly string[], except: RegExp) => readonly (readonly number[])[];
  /** How many characters were recorded. */
  readonly size: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Stands between a browser and the app and keeps every response byte for byte, headers included: pages, the data and
 * prefetches of the router, what actions answer, and redirects, which a browser's own tools do not all keep.
 */
export async function record(app: string): Promise<Recorder> {
  const heard: { readonly asked: string; text: string }[] = [];
  const server = createServer((incoming, outgoing) => {
    const entry = { asked: `${incoming.method} ${incoming.url}`, text: '' };
    heard.push(entry);
    forward(app, incoming, outgoing, (text) => {
      entry.text += text;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leaks: (words, except = /^$/) =>
      heard
        .filter(({ asked }) => !except.test(asked))
        .flatMap(({ asked, text }) => words.filter((word) => text.includes(word)).map((word) => `${word} in ${asked}`)),
    orders: (texts, except) =>
      heard
        .filter(({ asked, text }) => !except.test(asked) && texts.every((each) => text.includes(each)))
        .map(({ text }) =>
          texts
            .flatMap((each, place) => placesIn(text, each).map((at) => ({ at, place })))
            .sort((a, b) => a.at - b.at)
            .map(({ place }) => place),
        ),
    size: () => heard.reduce((sum, { text }) => sum + text.length, 0),
    forget: () => heard.splice(0),
    close: () => new Promise((closed) => server.close(() => closed()).closeAllConnections()),
  };
}

function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Passes one request on and its response back; `hear` gets what passes, headers first. Nothing is compressed. */
function forward(app: string, incoming: IncomingMessage, outgoing: ServerResponse, hear: (text: string) => void): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const passed = request(`${app}${incoming.url}`, { method: incoming.method, headers }, (response) => {
    hear(JSON.stringify(response.headers));
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.setEncoding('utf8').on('data', hear);
    response.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  outgoing.on('close', () => passed.destroy());
  incoming.pipe(passed);
}
