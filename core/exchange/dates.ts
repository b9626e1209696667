/** How a day, month or year that is known is typed, in figures and in words: the ISO form first, then "18 April 1955", "18/4/1955". */
export function dateForms(date: string, language: 'id' | 'en'): readonly string[] {
  const [year = '', month, day] = date.split('-');
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (month === undefined || Number.isNaN(at.getTime())) return [date];
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(at);
  const short = String(Number(month));
  if (day === undefined) return [date, `${name} ${year}`, `${short}/${year}`];
  const figure = String(Number(day));
  const american = language === 'en' ? [`${name} ${figure}, ${year}`] : [];
  return [date, `${figure} ${name} ${year}`, ...american, `${figure}/${short}/${year}`];
}
