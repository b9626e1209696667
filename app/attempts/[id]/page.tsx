import { redirect } from 'next/navigation';
import { attemptPath, getOwnAttempt } from '@/features/attempts/queries/own-attempt';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

/** Leads to where the attempt goes on. */
export default async function AttemptPage({ params }: PageProps<'/attempts/[id]'>) {
  const { id } = await params;
  redirect(attemptPath(await orNotFound(getOwnAttempt(await getViewer(), id))));
}
