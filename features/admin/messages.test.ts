import { expect, test } from 'vitest';
import messages from '@/content/messages/id/admin.json';
import { auditDeeds, auditSubjects } from '@/features/audit/policy';
import { articleKinds, roles } from './schema';

// That both languages say the same is held by features/accounts/messages.test.ts.
const deeds = Object.entries(messages.deeds).flatMap(([of, words]) =>
  Object.keys(words).map((deed) => `${of}.${deed}`),
);

test.each([
  ['deeds', deeds, auditDeeds],
  ['subjects', Object.keys(messages.subjects), auditSubjects],
  ['roles', Object.keys(messages.roles), roles],
  ['kinds of articles', Object.keys(messages.articles.kinds), articleKinds],
])('every one has its words: %s', (_, worded, names) => {
  expect([...worded].sort()).toEqual([...names].sort());
});
