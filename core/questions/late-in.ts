const late = /(?<!\p{L})(?:late(?: in)?|the end of|akhir|pengujung|penghujung)(?: tahun| bulan)? $/iu;

/** "late in ", "akhir ": what stands before a year or a month of which the end is meant. */
export function isLateIn(before: string): boolean {
  return late.test(before);
}
