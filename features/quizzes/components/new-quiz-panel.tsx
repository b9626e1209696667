import { getTranslations } from 'next-intl/server';
import { topics } from '@/features/articles/schema';
import { newQuizAction } from '../new-quiz-action';
import { NewQuizForm } from './new-quiz-form';

const labels = [
  'form',
  'text',
  'textHint',
  'file',
  'fileHint',
  'details',
  'titleField',
  'titleHint',
  'outlet',
  'outletHint',
  'author',
  'authorHint',
  'publishedOn',
  'publishedOnHint',
  'sourceUrl',
  'sourceUrlHint',
  'topic',
  'noTopic',
  'submit',
  'pending',
  'link',
  'linkHint',
  'fetch',
  'fetching',
  'notFrozen',
] as const;

/** The form for a new article, in the language of the interface. `link` is the address that was brought along, or ''. */
export async function NewQuizPanel({ link }: { readonly link: string }) {
  const t = await getTranslations('teach');
  const words = Object.fromEntries(labels.map((label) => [label, t(`new.${label}`)]));
  return (
    <NewQuizForm
      action={newQuizAction}
      link={link}
      labels={{
        ...(words as Record<(typeof labels)[number], string>),
        // Filled in by the browser, which alone knows the numbers.
        fileTooBig: t.raw('new.fileTooBig'),
        textTooLong: t.raw('new.textTooLong'),
      }}
      topics={topics.map((value) => ({ value, name: t(`topics.${value}`) }))}
    />
  );
}
