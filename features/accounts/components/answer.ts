import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { passwordLength } from '../schema/password';
import type { FormState } from './form-state';

/** What a form sent, without what Next adds to forms that post without JavaScript. */
export function fieldsOf(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')));
}

type Fault = { readonly code: string; readonly field?: string };

/** The form again, with the fault in words of a room beside its field, or above the form when it has none. */
export async function refuse(
  before: FormState,
  form: FormData,
  faults: readonly Fault[],
  room = 'accounts',
): Promise<FormState> {
  const t = await getTranslations(`${room}.errors`);
  const words = ({ code }: Fault) => t(code, { least: passwordLength.least, most: passwordLength.most });
  const beside = faults.flatMap((fault) => (fault.field ? [[fault.field, words(fault)]] : []));
  const above = faults.find(({ field }) => !field);
  return {
    round: before.round + 1,
    message: above ? words(above) : t('summary', { count: beside.length }),
    errors: Object.fromEntries(beside),
    values: sentBack(form),
  };
}

/** The faults of the form itself: one a field that a person fills in, coded by its name; anything else is `form`. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  const names = new Set(error.issues.map(({ path }) => filledIn.find((name) => name === path[0])));
  return [...names].map((name) => (name ? { code: name, field: name } : { code: 'form' }));
}

const filledIn = [
  'name',
  'email',
  'password',
  'currentPassword',
  'newPassword',
  'deletePassword',
  'code',
  'nickname',
  'pin',
  'currentPin',
  'newPin',
] as const;

export async function saved(before: FormState, word: string, room = 'accounts'): Promise<FormState> {
  const t = await getTranslations(`${room}.saved`);
  return { round: before.round + 1, saved: t(word), errors: {}, values: {} };
}

function sentBack(form: FormData): Record<string, string> {
  const words = Object.entries(fieldsOf(form)).filter(([name]) => !/password|pin$/i.test(name));
  return Object.fromEntries(words.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
