import { getTranslations } from 'next-intl/server';
import { dateInWords } from '@/components/iso-date';
import type { QuizPreview } from '../queries/quiz-preview';

/** What a preview says of a quiz, in the language of its article: whoever meets it has chosen no language here yet. */
export type PreviewWords = {
  /** "Kompas, 16 Desember 2024", or what is known of it; empty when nothing is. */
  readonly source: string;
  /** "8 soal" */
  readonly questions: string;
  /** One or two sentences. */
  readonly about: string;
  readonly imageAlt: string;
};

export async function previewWords(preview: QuizPreview): Promise<PreviewWords> {
  const { title, outlet, publishedOn, language, questions: count } = preview;
  const t = await getTranslations({ locale: language, namespace: 'share' });
  const source = [outlet, publishedOn && dateInWords(publishedOn, language)].filter(Boolean).join(', ');
  return {
    source,
    questions: t('questions', { count }),
    about: source ? t('aboutFrom', { count, source }) : t('about', { count }),
    imageAlt: t('imageAlt', { count, title }),
  };
}
