import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PaperView, partsOf } from '@/features/assignments/components/paper-view';
import { getPaper, paperLetters } from '@/features/assignments/queries/paper';
import { memberOrSignIn, orNotFound } from '@/lib/action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.paper'))('title') };
}

export default async function PaperPage({ params, searchParams }: PageProps<'/assignments/[id]/paper'>) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const viewer = await memberOrSignIn(`/assignments/${id}/paper`);
  const letter = paperLetters.find((one) => one === asked.letter) ?? 'A';
  const paper = await orNotFound(getPaper(viewer, id, letter));
  return <PaperView assignmentId={id} paper={paper} letter={letter} parts={partsOf(asked.part, asked.article)} />;
}
