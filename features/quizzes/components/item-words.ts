import { getTranslations } from 'next-intl/server';
import type { CurrentItem } from '../queries/current-item';
import type { FormState } from './form-state';

/** An item in a few labelled words, to be compared with what was typed. */
export async function itemWords(item: CurrentItem): Promise<NonNullable<FormState['theirs']>> {
  const [t, own] = await Promise.all([getTranslations('teach'), getTranslations('desk.form')]);
  const { stimulusText, stem, key, because, choices, acceptedForms, editedAt, by } = item;
  const options = choices.map(({ text, correct }) => `${correct ? '✓' : '–'} ${text}`).join('\n');
  const forms = acceptedForms.map(({ text }) => text).join('\n');
  return [
    ...(by && editedAt ? [{ label: own('savedBy'), words: own('savedByAt', { name: by, at: editedAt }) }] : []),
    ...(stimulusText ? [{ label: own('above'), words: stimulusText }] : []),
    { label: t('edit.stem'), words: stem },
    ...(options ? [{ label: t('edit.choices'), words: options }] : [{ label: t('review.key'), words: key }]),
    ...(forms ? [{ label: t('edit.accepted'), words: forms }] : []),
    { label: t('edit.because'), words: because },
  ];
}
