/** Why a PIN is refused; each has its words in `classes.errors`. */
export type PinFault = 'pin-form' | 'pin-easy';

export const pinLength = 6;

/** Six digits, and none of those that everyone tries first: one digit, a row, two or three digits over and over. */
export function findPinFault(pin: string): PinFault | undefined {
  if (!/^\d{6}$/.test(pin)) return 'pin-form';
  const repeats = [1, 2, 3].some((unit) => pin.slice(0, unit).repeat(pinLength / unit) === pin);
  const rows = ['01234567890', '09876543210'];
  return repeats || rows.some((row) => row.includes(pin)) ? 'pin-easy' : undefined;
}
