import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { BuiltFiles } from './built-files';
import { FewATurn } from './few-a-turn';
import { InTurn } from './in-turn';
import { KeptPages } from './kept-pages';
import { type PlainForm, PlainForms } from './plain-forms';
import { type Around, type SharedPage, SharedPages } from './shared-pages';

/** What is answered here in the place of Next. */
export type Answered = {
  readonly forms: readonly PlainForm[];
  readonly pages: readonly SharedPage[];
  readonly around: Around;
};

const nothing: Answered = { forms: [], pages: [], around: () => null };

/** From now on what Next is asked comes by the files of the build, the pages that are kept or shared and the forms that are answered here, and pages are made a few at once. The front door has seen each request before. */
export function stepBeforeNext({ forms, pages, around }: Answered = nothing): void {
  const stepped = new WeakSet<Server>();
  const [built, kept, turns, loop] = [new BuiltFiles(), new KeptPages(), new InTurn(), new FewATurn()];
  const [plain, shared] = [new PlainForms(forms), new SharedPages(pages, around)];
  // Node tells of a request before it hands it to who answers the requests of its server: from the first one on, that is this.
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (stepped.has(server)) return;
    stepped.add(server);
    const next = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const ask = () => {
        for (const listener of next) listener.call(server, request, response as Parameters<RequestListener>[1]);
      };
      const make = () => turns.answer(request, response, ask);
      const share = () => shared.answer(request, response, make);
      const urgent = request.method !== 'GET';
      const answer = () => {
        // For who has gone while they waited nothing is begun.
        if (!response.destroyed) plain.answer(request, response, share);
      };
      const send = () => loop.begin(answer, { urgent });
      built.answer(request, response, () => kept.answer(request, response, send));
    });
  });
}
