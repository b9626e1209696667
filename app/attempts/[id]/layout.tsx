import type { Metadata } from 'next';
import { SavedStatus } from '@/features/attempts/components/saved-status';
import { getOwnAttempt } from '@/features/attempts/queries/own-attempt';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

/** Whoever takes a quiz has no use for the newest quizzes in a feed: each answer is shorter without. */
export const metadata: Metadata = { alternates: null };

/** Stays while the pages of an attempt follow each other, so that what it tells is heard. Not a guard: each page asks itself. */
export default async function AttemptLayout({ children, params }: LayoutProps<'/attempts/[id]'>) {
  const { id } = await params;
  const attempt = await orNotFound(getOwnAttempt(await getViewer(), id));
  return (
    <>
      {children}
      <SavedStatus attempt={attempt} />
    </>
  );
}
