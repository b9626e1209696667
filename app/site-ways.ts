import type { getTranslations } from 'next-intl/server';
import type { Viewer } from '@/lib/viewer';

/** A link of the header. */
export type Way = { readonly to: string; readonly words: string; readonly title?: string; readonly isNews?: true };

type Told = {
  /** What they are called. */
  readonly name: string;
  /** The words of what they have not read yet, if any. */
  readonly news: string | null;
};

/** Where whoever looks can go from every page. */
export function waysOf(
  viewer: Viewer,
  t: Awaited<ReturnType<typeof getTranslations<'site'>>>,
  { name, news }: Told,
): readonly Way[] {
  const open = [
    { to: '/', words: t('nav.library') },
    { to: '/practice', words: t('nav.practice') },
    { to: '/reviews', words: t('nav.reviews') },
    { to: '/progress', words: t('nav.progress') },
  ];
  if (viewer.kind !== 'member')
    return [...open, { to: '/sign-in', words: t('nav.signIn') }, { to: '/sign-up', words: t('nav.signUp') }];
  return [
    ...open,
    ...(viewer.role === 'learner' ? [] : [{ to: '/teach', words: t('nav.teach') }]),
    ...(viewer.role === 'admin' ? [{ to: '/admin', words: t('nav.admin') }] : []),
    ...(news === null ? [] : [{ to: '/notifications', words: news, isNews: true } as const]),
    { to: '/classes', words: t('nav.classes') },
    { to: '/account', words: t('nav.account'), title: name },
  ];
}
