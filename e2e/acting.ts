import { readFileSync } from 'node:fs';

// Server Actions as a program sends them, without a page: what a captured request, another site or a curious pupil sends.

type Reference = {
  readonly exportedName: string;
  readonly filename: string;
  readonly workers: Readonly<Record<string, unknown>>;
};

export type ActionAddress = {
  readonly name: string;
  readonly id: string;
  /** An address of the app whose page holds it. */
  readonly path: string;
  /** Of a form with a state, of a plain form, or of a bare button. */
  readonly takes: 'state and form' | 'form' | 'nothing';
};

/** Every action of the build, by its name. The first byte of an id says which of its arguments it reads. */
export function actionsOfBuild(): readonly ActionAddress[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Readonly<Record<string, Reference>>;
  };
  return Object.entries(node)
    .map(([id, { exportedName, workers }]) => ({
      name: exportedName,
      id,
      path: pathOf(Object.keys(workers)),
      takes: takes[id.slice(0, 2)] ?? 'form',
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const takes: Readonly<Record<string, ActionAddress['takes']>> = {
  '60': 'state and form',
  '40': 'form',
  '00': 'nothing',
};

function pathOf(workers: readonly string[]): string {
  const page = workers.find((worker) => !worker.includes('_not-found')) ?? 'app/page';
  return page.replace(/^app|\/page$/g, '').replace(/\[[^\]]+\]/g, 'x') || '/';
}

export type Fields = Readonly<Record<string, string | Blob | readonly string[]>>;

/** The body of an action as React encodes it: its arguments in field 0, the form beside them. */
export function bodyOf({ takes }: ActionAddress, fields: Fields, state: unknown = null): FormData | string {
  if (takes === 'nothing') return '[]';
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(`_1_${name}`, one);
  body.append('0', takes === 'form' ? '["$K1"]' : `[${JSON.stringify(state)},"$K1"]`);
  return body;
}

export type Ended = {
  readonly status: number;
  /** Where it leads to, without the site. */
  readonly location: string;
  readonly text: string;
};

type Sending = {
  readonly cookie: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Sends an action to the app at `site`. */
export async function act(
  site: string | undefined,
  action: ActionAddress,
  body: FormData | string,
  { cookie, headers = {} }: Sending,
): Promise<Ended> {
  const plain: Record<string, string> = typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {};
  const response = await fetch(`${site}${action.path}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie, origin: `${site}`, 'next-action': action.id, accept: 'text/x-component', ...plain, ...headers },
  });
  const to = response.headers.get('x-action-redirect') ?? response.headers.get('location') ?? '';
  return {
    status: response.status,
    location: to.replace(`${site}`, '').replace(/;(push|replace)$/, ''),
    text: await response.text(),
  };
}

/** How an action ended, in a word; a refusal is one of the first two. */
export function endOf({ status, location }: Ended): 'not found' | 'sign in' | 'led on' | 'answered' | string {
  if (status === 404) return 'not found';
  if (location.includes('/sign-in?next=')) return 'sign in';
  if (location) return 'led on';
  return status === 200 ? 'answered' : `${status}`;
}
