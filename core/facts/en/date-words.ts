const months = 'January February March April May June July August September October November December'.split(' ');

/** "2024-12-16" -> "16 December 2024", "2024-12" -> "December 2024", "2024" -> "2024". */
export function dateInWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}
