const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** "2024-12-16" -> "16 Desember 2024", "2024-12" -> "Desember 2024", "2024" -> "2024". */
export function dateInWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}
