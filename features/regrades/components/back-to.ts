// The pages that regrade; a form sends which of them it stands on.
const pages = [
  /^\/classes\/[\w-]+\/gradebook\/[\w-]+(\/[\w-]+)?$/,
  /^\/teach\/flags$/,
  /^\/teach\/quizzes\/[\w-]+$/,
  /^\/quizzes\/[\w-]+\/ledger$/,
] as const;

/**
 * Where a form leads back to, by its fields `back` (a page that regrades, with what of it is asked for, such as the third attempt) and `place` (the id of a part of it): with the word of what became of
 * it and how many people were told.
 */
export function backTo(form: FormData): (word: string, told?: number) => string {
  const [back, place] = [form.get('back'), form.get('place')].map((field) => (typeof field === 'string' ? field : ''));
  const [path = '', query = ''] = (back ?? '').split('?');
  const page = pages.some((one) => one.test(path)) ? path : '/teach/flags';
  return (word, told) => {
    const asked = new URLSearchParams(page === path ? query : '');
    asked.delete('told');
    asked.delete('people');
    if (word) asked.set('told', word);
    if (told !== undefined) asked.set('people', String(told));
    return `${page}${asked.size > 0 ? `?${asked}` : ''}${/^[\w-]+$/.test(place ?? '') ? `#${place}` : ''}`;
  };
}
