/** Words as HTML: what would be a mark is a letter. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&${names[sign as keyof typeof names]};`);
}

const names = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' } as const;
