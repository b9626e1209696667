import { redirect } from 'next/navigation';
import { getOwnAttempt } from '@/features/attempts/queries/own-attempt';
import { nextPath } from '@/features/attempts/queries/walk';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

/** Leads to where the attempt goes on. */
export default async function AttemptPage({ params }: PageProps<'/attempts/[id]'>) {
  const { id } = await params;
  redirect(nextPath(await orNotFound(getOwnAttempt(await getViewer(), id))));
}
