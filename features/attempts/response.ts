/**
 * The response that an answer form sends: one field, or month and year, which browsers lack a common field for. They make
 * an ISO date (`2024-12`), or as much of it as was given.
 */
export function responseOf(form: FormData): string {
  const field = (name: string) => String(form.get(name) ?? '');
  if (!form.has('year')) return field('response');
  return [field('year').trim(), field('month')].filter((part) => part !== '').join('-');
}
