import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditOverride } from '@/features/assignments/components/edit-override';
import { getEditable } from '@/features/assignments/queries/editable';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.override'))('title') };
}

/** An override to be changed; at `new` one to be set. */
export default async function OverridePage({ params }: PageProps<'/assignments/[id]/overrides/[overrideId]'>) {
  const { id, overrideId } = await params;
  const viewer = await memberOrSignIn(`/assignments/${id}/overrides/${overrideId}`);
  const assignment = await orNotFound(getEditable(viewer, id));
  const override = assignment.overrides.find((one) => one.id === overrideId);
  if (!override && overrideId !== 'new') notFound();
  return <EditOverride assignment={assignment} override={override ?? null} />;
}
