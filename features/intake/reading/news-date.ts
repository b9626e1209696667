// Months by the first three letters, in both languages; "agt" and "nop" are usual in Indonesia.
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

const written = /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})(?!\d)/u;
const american = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const figures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const inUtc = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)$/;

/**
 * The day that a page or feed gives, as an ISO date, or '' when it gives none: "2026-12-22T14:05:00+07:00", "Kamis, 22 Des 2026
 * 14:05 WIB", "Selasa (22/12/2026)", "Dec. 22, 2026", "Tue, 22 Dec 2026 07:05:00 GMT". Figures are day first, as in Indonesia. A time
 * in UTC is that of a machine: for an Indonesian page its day is the day in Jakarta.
 */
export function newsDate(text: string, language: 'id' | 'en' | '' = ''): string {
  const plain = text.trim();
  if (language === 'id' && inUtc.test(plain)) {
    const jakarta = new Date(Date.parse(plain) + 7 * 60 * 60 * 1000);
    return Number.isNaN(jakarta.getTime()) ? '' : jakarta.toISOString().slice(0, 10);
  }
  const [, year, month, day] = iso.exec(plain) ?? [];
  if (year) return realDay(Number(year), Number(month), Number(day));
  return spelled(plain) || inFigures(plain);
}

function spelled(text: string): string {
  const [, day, name, year] = written.exec(text) ?? [];
  const month = monthOf(name);
  if (month) return realDay(Number(year), month, Number(day));
  const [, first, second, third] = american.exec(text) ?? [];
  const named = monthOf(first);
  return named ? realDay(Number(third), named, Number(second)) : '';
}

function monthOf(name: string | undefined): number | undefined {
  return months[(name ?? '').slice(0, 3).toLowerCase()];
}

function inFigures(text: string): string {
  const [, day, month, year] = figures.exec(text) ?? [];
  return year ? realDay(Number(year), Number(month), Number(day)) : '';
}

/** '' for the 30th of February and for years before there were newspapers. */
function realDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1600 && year < 2200;
  return isReal ? date.toISOString().slice(0, 10) : '';
}
