// In short answers of Moodle a star stands for any words; a star itself is written with a backslash before it.

export const escapeWildcards = (form: string): string => form.replace(/\*/g, '\\*');

/** The words without the backslashes; undefined where a star stands for other words. */
export function withoutWildcards(form: string): string | undefined {
  const stars = form.replace(/\\\*/g, '');
  return stars.includes('*') ? undefined : form.replace(/\\\*/g, '*');
}
