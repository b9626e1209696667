import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CookieOf, cookiesIn } from './cookie-header';
import { tellOfError } from './failed-request';
import { isForScripts, refusedHeader } from './front-door';
import { builtHeaders, type HeadersFor } from './page-headers';
import { isUnavailable } from './unavailable';

/** Who sends a form, and from which page. */
export type Sender = { readonly path: string; readonly cookie: CookieOf };

/** Where the sender of a form is led on, and a cookie that their browser is to hold from now on, as a header tells it. */
export type Led = { readonly to: string; readonly cookie?: string };

/** A form that a page sends by itself where no script runs, and that leads on. */
export type PlainForm = {
  /** Addresses of the pages that it stands on, which it is sent to. */
  readonly at: RegExp;
  /** Does what was sent, and answers where its sender is led on. Nothing, or an error, where Next is to answer: it does all of it again, so that must change nothing. */
  readonly answer: (form: FormData, sender: Sender) => Promise<Led | undefined>;
};

/** In bytes; what is longer is left to Next. An answer has a thousandth to a tenth of it. */
const mostBytes = 64 * 1024;

/**
 * Answers what plain pages send most often without Next, where most of the processor time of an answer that is kept went. The forms of pages with scripts come another way, and
 * are left to Next like all that is not simply done. The front door has seen the request.
 */
export class PlainForms {
  constructor(
    private readonly forms: readonly PlainForm[],
    private readonly headersFor: HeadersFor | undefined = builtHeaders(),
  ) {}

  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const { url: path = '' } = request;
    const { headersFor } = this;
    const form = isPlain(request) ? this.forms.find(({ at }) => at.test(path)) : undefined;
    if (!form || !headersFor) {
      behind();
      return;
    }
    const answered = (led: Led | undefined) => (led ? lead(led, request, response, headersFor) : behind());
    const failed = (error: unknown) => {
      if (!isUnavailable(error)) return behind();
      response.statusCode = 503;
      tellOfError(error, request, { routePath: path, routeType: 'action' });
      response.end();
    };
    void done(form, request, path).then(answered, failed);
  }
}

function isPlain(request: IncomingMessage): boolean {
  const { method, headers } = request;
  const { 'content-type': type = '', 'content-length': length, [refusedHeader]: refused } = headers;
  if (method !== 'POST' || refused !== undefined || isForScripts(request)) return false;
  return type.startsWith('multipart/form-data') && Number(length) > 0 && Number(length) <= mostBytes;
}

async function done(form: PlainForm, request: IncomingMessage, path: string): Promise<Led | undefined> {
  const { 'content-type': type = '', 'content-length': length, cookie } = request.headers;
  const body = await peek(request, Number(length));
  const sent = body && (await new Response(body, { headers: { 'content-type': type } }).formData());
  return sent && form.answer(sent, { path, cookie: cookiesIn(cookie) });
}

/** The body of a request, which whoever reads it next finds as if it had not been read; nothing when it does not come. */
function peek(request: IncomingMessage, length: number): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((settle) => {
    const pieces: Buffer[] = [];
    let missing = length;
    request.on('readable', take);
    request.once('close', gone);

    function take(): void {
      while (missing > 0) {
        const piece: Buffer | null = request.read();
        if (!piece) return;
        pieces.push(piece);
        missing -= piece.length;
      }
      const body = Buffer.concat(pieces);
      end(body);
      // At once: in the next turn the request would tell that all of it was read.
      request.unshift(body);
    }

    function gone(): void {
      end(undefined);
    }

    function end(body: Buffer<ArrayBuffer> | undefined): void {
      request.off('readable', take);
      request.off('close', gone);
      settle(body);
    }
  });
}

function lead({ to, cookie }: Led, request: IncomingMessage, response: ServerResponse, headersFor: HeadersFor): void {
  if (response.destroyed) return;
  for (const [name, value] of headersFor(request.url ?? '', request.headers)) response.setHeader(name, value);
  if (cookie) response.setHeader('set-cookie', cookie);
  response.writeHead(303, { location: to, 'cache-control': 'no-store', 'content-length': 0 }).end();
  // What was put back is for no one: without this the connection would wait for it to be read.
  request.resume();
}
