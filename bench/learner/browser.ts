import { type Agent, request } from 'undici';
import { type Form, formsIn } from './form.ts';

export type Answer = { readonly status: number; readonly location: string | null; readonly text: string };

/**
 * What a browser without scripts is to the app: it keeps cookies, reads pages and sends their forms. It follows no redirect by itself, so
 * that each request can be counted. @throws when the server is not there, or goes away before the whole answer came.
 */
export class Browser {
  private readonly cookies: Map<string, string>;

  constructor(
    private readonly origin: string,
    private readonly agent: Agent,
    cookies: Readonly<Record<string, string>> = {},
  ) {
    this.cookies = new Map(Object.entries(cookies));
  }

  /** Another device of the same person, signed in as this one is now. */
  twin(): Browser {
    return new Browser(this.origin, this.agent, Object.fromEntries(this.cookies));
  }

  /** What it sends along to show who it is. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path: string): Promise<Answer> {
    return this.ask(path, { method: 'GET' });
  }

  /** Sends a form as it was read, with the fields given in the place of its own. */
  send(path: string, form: Form, fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Answer> {
    const body = new FormData();
    const sent = { ...Object.fromEntries(form.fields), ...fields };
    for (const [name, value] of Object.entries(sent)) {
      for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
    }
    return this.ask(form.action || path, { method: 'POST', form: body });
  }

  sendJson(path: string, value: unknown): Promise<Answer> {
    return this.ask(path, { method: 'POST', json: JSON.stringify(value) });
  }

  /** The form of a page that has a field of that name. @throws when the page has none. */
  async form(path: string, field: string): Promise<Form> {
    const { status, location, text } = await this.get(path);
    const found = formsIn(text).find(({ fields }) => fields.has(field));
    if (found) return found;
    throw new Error(`Expected a form with a field "${field}" at ${path}, got status ${status} ${location ?? ''}.`);
  }

  private async ask(
    path: string,
    { method, form, json }: { method: 'GET' | 'POST'; form?: FormData; json?: string },
  ): Promise<Answer> {
    const encoded = form && new Response(form);
    const { statusCode, headers, body } = await request(new URL(path, this.origin), {
      method,
      dispatcher: this.agent,
      headers: {
        accept: 'text/html',
        'accept-language': 'id-ID,id',
        ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
        ...(method === 'POST' ? { origin: this.origin } : {}),
        ...(encoded ? { 'content-type': encoded.headers.get('content-type') ?? '' } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: encoded ? Buffer.from(await encoded.arrayBuffer()) : (json ?? null),
    });
    const text = await body.text();
    for (const line of [headers['set-cookie'] ?? []].flat()) this.keep(line);
    const { location } = headers;
    return { status: statusCode, location: typeof location === 'string' ? location : null, text };
  }

  private keep(line: string): void {
    const [name, value] = /^([^=;]+)=([^;]*)/.exec(line)?.slice(1) ?? [];
    if (name === undefined || value === undefined) return;
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
