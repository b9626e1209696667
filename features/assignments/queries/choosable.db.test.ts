import { expect, test } from 'vitest';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { memberOf } from '@/prisma/seed/members';
import { getChoosable } from './choosable';

test('quizzes are narrowed by words of title, topic and text; a topic by its name in either language', async () => {
  const { code } = await aQuiz();
  const teacher = await memberOf(await aPerson('teacher'));
  const codes = async (words: string) => {
    const found = await getChoosable(teacher, { words, language: 'en' });
    return found.map((one) => one.code);
  };
  for (const words of ['', '-', 'dunia', 'world', 'World - sekretariat']) expect(await codes(words)).toEqual([code]);
  for (const words of ['health', 'world tidakada']) expect(await codes(words)).toEqual([]);
});
