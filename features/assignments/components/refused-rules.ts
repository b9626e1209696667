import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { RuleFormState } from '../rule-form-state';

import { sentIn } from '../schema/forms';

/** What is wrong with a rule. */
export type Fault = {
  readonly code: string;
  readonly field?: string;
  readonly values?: Record<string, string | number>;
};

/** One a field, coded by its name; rules that do not go together have codes of their own. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  const faults = error.issues.map(({ path, code, message }) => {
    const field = String(path[0] ?? 'form');
    return { field, code: code === 'custom' && message !== 'not a moment' ? message : field };
  });
  return [...new Map(faults.map((fault) => [fault.field, fault])).values()];
}

/** The form again with what was sent, each fault in words beside its field. */
export async function refused(before: RuleFormState, form: FormData, faults: readonly Fault[]): Promise<RuleFormState> {
  const t = await getTranslations('assignments.errors');
  const words = ({ code, values }: Fault) => t(t.has(code) ? code : 'form', { count: '', ...values });
  return {
    round: (before?.round ?? 0) + 1,
    message: t('summary', { count: faults.length }),
    errors: Object.fromEntries(faults.map((fault) => [fault.field ?? 'form', words(fault)])),
    values: sentIn(form),
  };
}
export type { RuleFormState };
