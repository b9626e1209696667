import { cutsOf } from './clitics.ts';
import type { RootLexicon } from './root-lexicon.ts';

/** Whether the form is a listed reduplication that changes sound: "sayur-mayur", "gerak-geriknya". */
export function isEcho(form: string, { echoes }: RootLexicon): boolean {
  return cutsOf(form).some(({ host }) => echoes.has(host));
}

const endings = ['', 'an', 'kan', 'i'];

/**
 * The word said once: "anak-anak" -> anak, "berjalan-jalan" -> berjalan, "kebarat-baratan" -> kebaratan, "buku-bukunya" -> bukunya.
 * `rootsOf` is asked for "tolong-menolong", where both halves must share a root. Empty for other hyphened words ("ekonomi-politik").
 */
export function collapse(form: string, rootsOf: (word: string) => readonly string[]): readonly string[] {
  const [left, right, more] = form.split('-');
  if (left === undefined || right === undefined || more !== undefined || left.length < 2) return [];
  const once = cutsOf(right).flatMap(({ host, clitics }) =>
    endings.flatMap((ending) => {
      const bare = host.slice(0, host.length - ending.length);
      const fits = host.endsWith(ending) && bare.length >= 2 && left.endsWith(bare);
      return fits ? [`${left}${ending}${clitics.join('')}`] : [];
    }),
  );
  if (once.length > 0) return [...new Set(once)];
  const shared = new Set(rootsOf(left));
  return rootsOf(right).some((root) => shared.has(root)) ? [/^me/.test(right) ? right : left] : [];
}
