import { redirect } from 'next/navigation';
import { nextPath } from '@/features/attempts/queries/walk';
import { getOwnPractice } from '@/features/practice/queries/own-practice';
import { orNotFound } from '@/lib/action';
import { getViewer } from '@/lib/viewer';

/** Leads to where the practice goes on. */
export default async function PracticeEntryPage({ params }: PageProps<'/practice/[id]'>) {
  const { id } = await params;
  redirect(nextPath(await orNotFound(getOwnPractice(await getViewer(), id, { now: new Date() }))));
}
