import type { AssignmentFields, OverrideFields } from '../schema/forms';

const minute = 60;
const hour = 60 * minute;

/** What a form asks in minutes and words, as the columns of an assignment keep it; whom it is for is found out apart. */
export function assignmentColumns(fields: AssignmentFields) {
  const { pupils: _, limitMinutes, attempts, delayHours, lateHours, layout, navigation, ...same } = fields;
  return {
    ...same,
    limitSeconds: limitMinutes * minute,
    attemptsAllowed: attempts,
    delaySeconds: delayHours * hour,
    lateSeconds: lateHours * hour,
    allAtOnce: layout === 'all',
    sequential: navigation === 'sequential',
  };
}

/** The same of an override; null stays as the assignment says. */
export function overrideColumns(fields: Omit<OverrideFields, 'assignmentId' | 'overrideId' | 'pupils'>) {
  const { extraMinutes, limitMinutes, attempts, delayHours, lateHours, layout, navigation, ...rest } = fields;
  const { password, noPassword, ...same } = rest;
  return {
    ...same,
    extraSeconds: extraMinutes * minute,
    limitSeconds: limitMinutes === null ? null : limitMinutes * minute,
    attemptsAllowed: attempts,
    delaySeconds: delayHours === null ? null : delayHours * hour,
    lateSeconds: lateHours === null ? null : lateHours * hour,
    allAtOnce: layout === null ? null : layout === 'all',
    sequential: navigation === null ? null : navigation === 'sequential',
    password: noPassword ? '' : password || null,
  };
}
