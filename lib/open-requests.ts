import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { stopping } from './stopping';

/** A request that is being answered. */
export type Open = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly response: ServerResponse;
  readonly began: number;
  /** What was answered in the place of what the app said; see `answerUnavailable`. */
  status?: number;
};

// Next bundles what a server starts with and what answers requests apart: they share this.
const kept = globalThis as typeof globalThis & { faktaRequests?: OpenRequests };

export type OpenRequests = {
  readonly byId: Map<string, Open>;
  /** Known from the first request on. */
  server?: Server;
};

export function openRequests(): OpenRequests {
  kept.faktaRequests ??= { byId: new Map() };
  return kept.faktaRequests;
}

type Started = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly server: Server };

/**
 * From now on each request that this process is asked has an id, in its own headers and in those of its answer, and `ended` is told of it when its
 * answer was sent or its asker has gone. Node says so of every HTTP server, so whatever serves needs no change. While the process stops each answer is the last of its connection.
 */
export function watchRequests(ended: (open: Open) => void): void {
  const { byId } = openRequests();
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started;
    openRequests().server = server;
    const id = idOf(request.headers['x-request-id'], byId);
    request.headers['x-request-id'] = id;
    response.setHeader('x-request-id', id);
    const open: Open = { id, method: request.method ?? '', url: request.url ?? '', response, began: performance.now() };
    byId.set(id, open);
    if (stopping().aborted) response.setHeader('connection', 'close');
    response.once('close', () => {
      byId.delete(id);
      ended(open);
    });
  });
}

/** The id that a proxy gave, when it looks like one and no other request that is open has it; else a new one. */
export function idOf(given: string | readonly string[] | undefined, taken: { has(id: string): boolean }): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) && !taken.has(given) ? given : randomUUID();
}
