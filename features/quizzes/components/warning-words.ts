import { getTranslations } from 'next-intl/server';
import type { Told } from './form-state';

/** The gates by name, in words for teachers. */
export async function warningWords(gates: readonly string[]): Promise<readonly Told[]> {
  const [own, generator] = await Promise.all([
    getTranslations('desk.warnings'),
    getTranslations('teach.rejects.gates'),
  ]);
  return gates.flatMap((gate) => {
    if (own.has(`gates.${gate}.name`)) return { name: own(`gates.${gate}.name`), why: own(`gates.${gate}.why`) };
    return generator.has(`${gate}.name`) ? { name: generator(`${gate}.name`), why: generator(`${gate}.why`) } : [];
  });
}
