/** Where days begin and dates are shown: an IANA name from `TZ_DISPLAY`, else that of Jakarta. */
export function timeZone(): string {
  return process.env.TZ_DISPLAY || 'Asia/Jakarta';
}
