import { getTranslations } from 'next-intl/server';
import { topics } from '@/features/articles/schema';
import { correctArticleAction } from '../correct-action';
import type { OwnArticle } from '../queries/own-article';
import { CorrectionForm, type CorrectionWords } from './correction-form';

const ofForm = [
  'title',
  'outlet',
  'author',
  'publishedOn',
  'sourceUrl',
  'topic',
  'noTopic',
  'text',
  'textHint',
  'preview',
] as const;
const ofPreview = [
  'changes',
  'removed',
  'added',
  'facts',
  'noFacts',
  'touchedLead',
  'key',
  'save',
  'back',
  'nothing',
] as const;

/** The form of a correction, in the language of the interface. */
export async function CorrectionPanel({ quizId, article }: { quizId: string; article: OwnArticle }) {
  const [t, teach] = await Promise.all([getTranslations('corrections'), getTranslations('teach.topics')]);
  const words = Object.fromEntries([
    ...ofForm.map((name) => [name, t(`form.${name}`)]),
    ...ofPreview.map((name) => [name, t(`preview.${name}`)]),
  ]) as CorrectionWords;
  const { number, language, title, outlet, author, publishedOn, sourceUrl, topic, body } = article;
  const values = {
    quizId,
    seen: `${number}`,
    title,
    text: body,
    ...filled({ outlet, author, publishedOn, sourceUrl, topic }),
  };
  const own = topic !== null && !topics.some((one) => one === topic) ? [{ value: topic, name: topic }] : [];
  return (
    <CorrectionForm
      action={correctArticleAction}
      start={{ round: 0, values, message: null, errors: {}, preview: null }}
      words={words}
      language={language}
      topics={[...topics.map((value) => ({ value, name: teach(value) })), ...own]}
    />
  );
}

function filled(columns: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, value ?? '']));
}
