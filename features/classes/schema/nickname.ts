import { handleOf } from '@/lib/class-keys';

/** Why a nickname is refused; each has its words in `classes.errors`. */
export type NicknameFault = 'nickname-short' | 'nickname-long' | 'nickname-signs';

export const nicknameLength = { least: 2, most: 30 } as const;

/** A nickname as it is shown: one space between its words. */
export function tidyNickname(typed: string): string {
  return typed.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Letters, digits and what stands in names; at least two that count, for a nickname signs a pupil in. */
export function findNicknameFault(nickname: string): NicknameFault | undefined {
  if ([...nickname].length > nicknameLength.most) return 'nickname-long';
  if (!/^[\p{L}\p{M}\p{N} .,'’_-]*$/u.test(nickname)) return 'nickname-signs';
  if ([...handleOf(nickname)].length < nicknameLength.least) return 'nickname-short';
  return undefined;
}
