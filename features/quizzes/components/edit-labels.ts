import { getLocale, getTranslations } from 'next-intl/server';
import { type EditLabels, editWords, formWords, numberedWords } from './edit-words';

type Form = { readonly kind: string; readonly parts: number; readonly form: string; readonly save?: string };

/** What the form of an item says, with a number for each of its parts. */
export async function editLabels({ kind, parts, form, save }: Form): Promise<EditLabels> {
  const [t, own, locale] = await Promise.all([
    getTranslations('teach.edit'),
    getTranslations('desk.form'),
    getLocale(),
  ]);
  return {
    ...Object.fromEntries(editWords.map((name) => [name, t(name)])),
    ...Object.fromEntries(formWords.map((name) => [name, own(name)])),
    ...Object.fromEntries(
      numberedWords.map((name) => [name, Array.from({ length: parts }, (_, at) => t(name, { number: at + 1 }))]),
    ),
    keptHere: own.raw('keptHere'),
    locale,
    form,
    stem: kind === 'cloze' ? t('stemCloze') : kind === 'true-false' ? own('statement') : t('stem'),
    // The hints of an own item: nothing is there yet that could go away.
    ...(save ? { save, choicesHint: own('choicesHint') } : {}),
  } as EditLabels;
}
