import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChooseQuiz } from '@/features/assignments/components/choose-quiz';
import { NewAssignment } from '@/features/assignments/components/new-assignment';
import { getAssignableClasses, getChoosable, getChosen } from '@/features/assignments/queries/choosable';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { getLanguage } from '@/lib/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments.new'))('title') };
}

export default async function NewAssignmentPage({ searchParams }: PageProps<'/assignments/new'>) {
  const asked = await searchParams;
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const viewer = await memberOrSignIn('/assignments/new');
  const classes = await orNotFound(getAssignableClasses(viewer));
  if (one('quiz') === '') {
    const quizzes = await orNotFound(getChoosable(viewer, { words: one('q'), language: await getLanguage() }));
    const classId = one('class');
    return (
      <ChooseQuiz
        quizzes={quizzes}
        words={one('q')}
        hidden={classId ? { class: classId } : {}}
        hrefOf={(code) => `/assignments/new?quiz=${code}${classId ? `&class=${classId}` : ''}`}
      />
    );
  }
  const quiz = await orNotFound(getChosen(viewer, one('quiz')));
  return <NewAssignment quiz={quiz} classes={classes} classId={one('class')} />;
}
