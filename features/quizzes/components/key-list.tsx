import { getTranslations } from 'next-intl/server';

const keys = [
  ['next', ['J', '↓']],
  ['previous', ['K', '↑']],
  ['accept', ['A']],
  ['edit', ['E']],
  ['replace', ['G']],
  ['reject', ['X']],
  ['select', ['V']],
  ['up', ['Alt + ↑']],
  ['down', ['Alt + ↓']],
  ['heavier', ['+']],
  ['lighter', ['−']],
  ['undo', ['Ctrl + Z']],
  ['write', ['N']],
  ['try', ['S']],
  ['help', ['?']],
] as const;

/** The keyboard shortcuts of the review page, in words. */
export async function KeyList() {
  const t = await getTranslations('teach.keys');
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1">
      {keys.map(([name, names]) => (
        <div key={name} className="contents">
          <dt>
            {names.map((key, place) => (
              <span key={key}>
                {place > 0 && ` ${t('or')} `}
                <kbd className="rounded border border-edge bg-card px-2 py-0.5 font-sans">{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
