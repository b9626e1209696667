import { getTranslations } from 'next-intl/server';
import { Sign, signs } from '@/features/items/components/verdict';
import { Written } from '@/features/items/components/written';
import type { Markup } from '@/lib/markup';
import type { Translator } from '@/lib/messages';
import type { FactSeen } from '../queries/result';

/** How a known, half known or missed fact looks: never by colour alone. */
export const looks = {
  known: { colour: 'text-correct', sign: signs.right },
  partly: { colour: 'text-ink', sign: signs.partly },
  missed: { colour: 'text-wrong', sign: signs.wrong },
} as const;

/** Each fact the quiz asked about, known or missed, as `FactEntries` were written. */
export async function FactList({ html }: { readonly html: Markup }) {
  const t = await getTranslations('attempts.result');
  return (
    <section aria-labelledby="facts" className="mt-8">
      <h2 id="facts" className="text-2xl font-semibold">
        {t('facts')}
      </h2>
      <Written as="ul" className="mt-3 grid gap-3" html={html} />
    </section>
  );
}

type Props = { readonly facts: readonly FactSeen[]; readonly language: 'id' | 'en'; readonly words: Translator };

export function FactEntries({ facts, language, words: t }: Props) {
  return facts.map(({ id, text, known }) => (
    <li key={id} className="flex gap-3">
      <span className={`mt-1 ${looks[known].colour}`}>
        <Sign path={looks[known].sign} />
      </span>
      <p>
        <span className={`block text-sm font-semibold ${looks[known].colour}`}>{t(known)}</span>
        <span lang={language}>{text}</span>
      </p>
    </li>
  ));
}
