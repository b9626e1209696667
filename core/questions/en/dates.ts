const months = 'January February March April May June July August September October November December'.split(' ');

/** `iso` written as `like` is: "29 July 2021", "July 29, 2021", "29 March", "October 1977", "1869". Undefined when `like` is none of these. */
export function dateLike(like: string, iso: string): string | undefined {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const number = day === undefined ? undefined : String(Number(day));
  if (/^\d{4}$/.test(like)) return month === undefined ? year : undefined;
  if (!name) return undefined;
  if (/^\p{L}+$/u.test(like)) return name;
  if (/^\p{L}+ \d{4}$/u.test(like)) return number === undefined ? `${name} ${year}` : undefined;
  if (number === undefined) return undefined;
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(like)) return `${number} ${name} ${year}`;
  if (/^\d{1,2} \p{L}+$/u.test(like)) return `${number} ${name}`;
  if (/^\p{L}+ \d{1,2}, \d{4}$/u.test(like)) return `${name} ${number}, ${year}`;
  return /^\p{L}+ \d{1,2}$/u.test(like) ? `${name} ${number}` : undefined;
}
