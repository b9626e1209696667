import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { bankOwner, reachable } from '../policy';
import type { Parameters } from './bank-filter';

/** What the page is to say of what was just done, as its address holds it. */
export type Told = {
  readonly error: string | null;
  readonly copied: { readonly copied: number; readonly there: number; readonly quizId: string } | null;
  readonly unproven: readonly { readonly id: string; readonly stem: string; readonly language: 'id' | 'en' }[];
  readonly tagged: { readonly name: string; readonly count: number } | null;
  /** The ids of the items that are still ticked. */
  readonly chosen: readonly string[];
};

/** Reads it back; anything odd says nothing. Stems are told only of items that are the viewer's to use. */
export async function toldIn(viewer: Viewer, parameters: Parameters): Promise<Told> {
  const one = (name: string) => (typeof parameters[name] === 'string' ? parameters[name].slice(0, 2000) : '');
  const number = (name: string) => (/^\d{1,3}$/.test(one(name)) ? Number(one(name)) : 0);
  const ids = (name: string) =>
    one(name)
      .split('.')
      .filter((id) => /^[\w-]{1,64}$/.test(id));
  const left = ids('left');
  const rows =
    left.length === 0
      ? []
      : await db.item.findMany({
          where: { AND: [{ id: { in: left } }, reachable(bankOwner(viewer))] },
          select: { id: true, stem: true, version: { select: { articleVersion: { select: { language: true } } } } },
        });
  return {
    error: one('error') || null,
    copied: /^[\w-]{1,64}$/.test(one('into'))
      ? { copied: number('copied'), there: number('there'), quizId: one('into') }
      : null,
    unproven: rows.map(({ id, stem, version }) => ({ id, stem, language: version.articleVersion.language })),
    tagged: one('tagged') && number('count') ? { name: one('tagged'), count: number('count') } : null,
    chosen: ids('chosen'),
  };
}
