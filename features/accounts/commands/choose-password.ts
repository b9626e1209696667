import { hashPassword } from '@/lib/passwords';
import { findPasswordFault, type PasswordContext, type PasswordFault } from '../schema/password';
import { loadBlocklist } from './blocklist';

type Chosen =
  | { readonly ok: true; readonly passwordHash: string }
  | { readonly ok: false; readonly code: PasswordFault };

/** The hash of a new password, when the rules allow it. */
export async function choosePassword(password: string, context: PasswordContext): Promise<Chosen> {
  const code = findPasswordFault(password, context, await loadBlocklist());
  return code ? { ok: false, code } : { ok: true, passwordHash: await hashPassword(password) };
}
