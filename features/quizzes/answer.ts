import type { z } from 'zod';
import type { FormState } from './components/form-state';

/**
 * The text fields of a form, without what Next adds to forms that post without JavaScript. Browsers send every line
 * break as two characters; they come back as the one that was typed.
 */
export function fieldsOf(form: FormData): Record<string, string> {
  const words = [...form].filter(([name]) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    words.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')]] : [])),
  );
}

/** The field a fault stands beside: the first part of its path. */
export function faultyFields(error: z.ZodError): readonly string[] {
  return [...new Set(error.issues.map(({ path }) => String(path[0] ?? '')))];
}

/** The form again, with what was typed and the words for what is wrong. */
export function sendBack(
  before: FormState,
  values: Record<string, string>,
  message: string,
  errors: Record<string, string>,
): FormState {
  return { round: before.round + 1, message, errors, values };
}
