import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChooseQuiz } from '@/features/assignments/components/choose-quiz';
import { getChoosable, getChosen } from '@/features/assignments/queries/choosable';
import { ChosenRules } from '@/features/lti/components/chosen-rules';
import { getChoice } from '@/features/lti/queries/waiting-launch';
import { memberOrSignIn, orNotFound } from '@/lib/action';
import { getLanguage } from '@/lib/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.choose'))('title') };
}

export default async function ChoosePage({ params, searchParams }: PageProps<'/lti/choose/[id]'>) {
  const [{ id }, asked, t] = await Promise.all([params, searchParams, getTranslations('lti.choose')]);
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const viewer = await memberOrSignIn(`/lti/choose/${id}`);
  const choice = await orNotFound(getChoice(viewer, id, { now: new Date() }));
  if (one('quiz') === '') {
    const quizzes = await orNotFound(getChoosable(viewer, { words: one('q'), language: await getLanguage() }));
    const lead = t('lead', { platform: choice.platform, name: choice.className });
    return (
      <ChooseQuiz quizzes={quizzes} words={one('q')} lead={lead} hrefOf={(code) => `/lti/choose/${id}?quiz=${code}`} />
    );
  }
  return <ChosenRules quiz={await orNotFound(getChosen(viewer, one('quiz')))} choice={choice} />;
}
