/** What an entry may be about. */
export const auditSubjects = ['quiz', 'item', 'article', 'assignment', 'class', 'user'] as const;
export type AuditSubject = (typeof auditSubjects)[number];

/** Every deed that is kept, by what it is done to; the words of each are in the messages of `admin`. */
export const auditDeeds = [
  'quiz.published',
  'quiz.revised',
  'article.added',
  'article.unlisted',
  'article.listed',
  'flag.decided',
  'regrade.made',
  'regrade.undone',
  'assignment.set',
  'assignment.changed',
  'assignment.closed',
  'assignment.withdrawn',
  'override.set',
  'override.removed',
  'time.added',
  'class.created',
  'class.renamed',
  'class.archived',
  'class.unarchived',
  'class.joining-closed',
  'class.joining-opened',
  'class.code-renewed',
  'class.handed-over',
  'class.stepped-down',
  'co-teacher.invited',
  'co-teacher.uninvited',
  'co-teacher.joined',
  'co-teacher.declined',
  'co-teacher.removed',
  'roster.imported',
  'pupil.removed',
  'pupil.restored',
  'pin.reset',
  'role.changed',
  'sessions.ended',
  'account.deleted',
] as const;
export type AuditDeed = (typeof auditDeeds)[number];
