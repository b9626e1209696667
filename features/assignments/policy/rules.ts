import type { AttemptGrading } from '@/core/grading';

/** By what rules an assignment is taken; see the columns of `Assignment`. Times in seconds, shares in per cent. */
export type Rules = {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly limitSeconds: number;
  readonly attemptsAllowed: number;
  readonly grading: AttemptGrading;
  readonly delaySeconds: number;
  readonly lateSeconds: number;
  readonly latePercent: number;
  readonly shuffleItems: boolean;
  readonly shuffleChoices: boolean;
  readonly allAtOnce: boolean;
  readonly sequential: boolean;
  readonly password: string;
  readonly passPercent: number;
  readonly showsDuring: string;
  readonly showsAfter: string;
  readonly showsClosed: string;
};

/** The rules of one pupil: `extraSeconds` come on top of whatever ends an attempt. */
export type OwnRules = Rules & { readonly extraSeconds: number };

/** Other rules for one pupil (without a label) or a group; what is null stays. */
export type OverridingRules = { readonly [Name in keyof Rules]: Rules[Name] | null } & {
  readonly label: string;
  readonly extraSeconds: number;
  readonly setAt: Date;
};

/**
 * The rules of a pupil, from all overrides that name them. An override for the pupil alone goes before one for a group, and of two of a kind the
 * one set last; rule by rule, so that one may tell the close and another the limit. Of extra times the longest holds. Where items are answered
 * in order they are asked one by one, also if an override would show all of them.
 */
export function ownRules(base: Rules, overrides: readonly OverridingRules[]): OwnRules {
  const ranked = [...overrides].sort(
    (one, other) =>
      Number(one.label !== '') - Number(other.label !== '') || other.setAt.getTime() - one.setAt.getTime(),
  );
  const ruled = <Name extends keyof Rules>(name: Name): Rules[Name] => {
    for (const override of ranked) {
      const value = override[name];
      if (value !== null) return value as Rules[Name];
    }
    return base[name];
  };
  return {
    opensAt: ruled('opensAt'),
    closesAt: ruled('closesAt'),
    limitSeconds: ruled('limitSeconds'),
    attemptsAllowed: ruled('attemptsAllowed'),
    grading: ruled('grading'),
    delaySeconds: ruled('delaySeconds'),
    lateSeconds: ruled('lateSeconds'),
    latePercent: ruled('latePercent'),
    shuffleItems: ruled('shuffleItems'),
    shuffleChoices: ruled('shuffleChoices'),
    allAtOnce: ruled('allAtOnce') && !ruled('sequential'),
    sequential: ruled('sequential'),
    password: ruled('password'),
    passPercent: ruled('passPercent'),
    showsDuring: ruled('showsDuring'),
    showsAfter: ruled('showsAfter'),
    showsClosed: ruled('showsClosed'),
    extraSeconds: Math.max(0, ...ranked.map(({ extraSeconds }) => extraSeconds)),
  };
}
