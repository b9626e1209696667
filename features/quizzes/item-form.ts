import { getTranslations } from 'next-intl/server';
import type { Outcome } from '@/lib/errors';
import { sendBack } from './answer';
import { splitGates } from './commands/warnings';
import type { FormState } from './components/form-state';
import { warningWords } from './components/warning-words';

/**
 * The parts of an item are numbered fields: `choice-0` and `choice-0-because`, `right-0` where it is right among several,
 * `step-0` and `step-0-date`, `prompt-0` and `match-0`; `sentence-120` is the sentence at that offset. `stimulus` is "on" or "off", or not there
 * at all.
 */
export function editOf({ quizId: _, stimulus, ...fields }: Record<string, string>) {
  const numbered = /^(choice|right|step|prompt|match|sentence)-\d/;
  const others = Object.entries(fields).filter(([name]) => !numbered.test(name));
  const places = (name: string) =>
    Array.from({ length: 10 }, (_, place) => place).filter((place) => `${name}-${place}` in fields);
  const field = (name: string) => fields[name] ?? '';
  return {
    ...Object.fromEntries(others),
    stimulus: stimulus === undefined ? undefined : stimulus === 'on',
    choices: places('choice').map((at) => ({ text: field(`choice-${at}`), because: field(`choice-${at}-because`) })),
    right: places('right'),
    steps: places('step').map((at) => ({ text: field(`step-${at}`), date: field(`step-${at}-date`) })),
    pairs: places('prompt').map((at) => ({ prompt: field(`prompt-${at}`), match: field(`match-${at}`) })),
  };
}

export type Fault = { readonly field?: string; readonly code: string };

/** A fault of no field is about the item as a whole: it was changed elsewhere, or is published. */
export async function refuse(
  before: FormState,
  fields: Record<string, string>,
  faults: readonly Fault[],
): Promise<FormState> {
  const [t, own] = await Promise.all([getTranslations('teach'), getTranslations('desk.form.errors')]);
  const words = ({ code }: Fault) =>
    own.has(code) ? own(code) : t.has(`edit.errors.${code}`) ? t(`edit.errors.${code}`) : t(`notices.${code}`);
  const whole = faults.find(({ field }) => field === undefined);
  const beside = faults.flatMap((fault) => (fault.field ? [[fault.field, words(fault)]] : []));
  return sendBack(before, fields, whole ? words(whole) : t('edit.summary'), Object.fromEntries(beside));
}

/** What came back from a command that did not store the item. */
export async function refuseOutcome(
  before: FormState,
  fields: Record<string, string>,
  outcome: Extract<Outcome<unknown>, { ok: false }>,
): Promise<FormState> {
  if (outcome.code !== 'warned') return refuse(before, fields, [{ code: outcome.code, field: outcome.field }]);
  const t = await getTranslations('desk.form');
  const gates = String(outcome.values?.gates ?? '');
  const back = sendBack(before, { ...fields, overruled: gates }, t('warned'), {});
  return { ...back, warnings: await warningWords(splitGates(gates)) };
}
