import type { OverridingRules, OwnRules, Rules } from '../policy/rules';
import { ownRules } from '../policy/rules';

/** The columns of `Rules`, of an assignment and of an override. */
export const ruleColumns = {
  opensAt: true,
  closesAt: true,
  limitSeconds: true,
  attemptsAllowed: true,
  grading: true,
  delaySeconds: true,
  lateSeconds: true,
  latePercent: true,
  shuffleItems: true,
  shuffleChoices: true,
  allAtOnce: true,
  sequential: true,
  password: true,
  passPercent: true,
  showsDuring: true,
  showsAfter: true,
  showsClosed: true,
} as const satisfies Record<keyof Rules, true>;

export const overrideColumns = { ...ruleColumns, label: true, extraSeconds: true, setAt: true } as const;

/** The rules of an assignment, with the overrides that name one pupil. */
export function ruledFor(userId: string) {
  return { ...ruleColumns, overrides: { where: { pupils: { some: { userId } } }, select: overrideColumns } } as const;
}

/** Of a row of `ruledFor`. */
export function rulesOf({ overrides, ...base }: Rules & { readonly overrides: readonly OverridingRules[] }): OwnRules {
  return ownRules(base, overrides);
}

/** The same for many pupils at once. */
export const ruledForAll = {
  ...ruleColumns,
  overrides: { select: { ...overrideColumns, pupils: { select: { userId: true } } } },
} as const;

type RuledForAll = Rules & {
  readonly overrides: readonly (OverridingRules & { readonly pupils: readonly { readonly userId: string }[] })[];
};

export function rulesOfPupil(ruled: RuledForAll, userId: string): OwnRules {
  return rulesByPupil(ruled)(userId);
}

/** As `rulesOfPupil`, for who asks of a whole class: whoever has no override has the same rules. */
export function rulesByPupil({ overrides, ...base }: RuledForAll): (userId: string) => OwnRules {
  const usual = ownRules(base, []);
  return (userId) => {
    const own = overrides.filter(({ pupils }) => pupils.some((pupil) => pupil.userId === userId));
    return own.length === 0 ? usual : ownRules(base, own);
  };
}
