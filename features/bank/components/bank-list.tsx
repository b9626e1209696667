import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { BankLine } from '../queries/bank';
import { addressOf, home, noFilter } from '../queries/bank-filter';
import { AskedLine, ItemFacts, TagNames } from './item-facts';

type Props = { readonly lines: readonly BankLine[]; readonly chosen: readonly string[] };

/** The items of one page, each with a box to choose it; part of a form. */
export function BankList({ lines, chosen }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <Line key={line.id} line={line} chosen={chosen.includes(line.id)} />
      ))}
    </ul>
  );
}

async function Line({ line, chosen }: { line: BankLine; chosen: boolean }) {
  const t = await getTranslations('bank.line');
  const { id, stem, key, quote, language, article } = line;
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <li className="flex gap-3 py-4">
      <label className="-m-2 flex size-11 shrink-0 items-center justify-center">
        <input type="checkbox" name="chosen" value={id} defaultChecked={chosen} className="size-5 accent-accent" />
        <span className="sr-only">{t('choose', { stem })}</span>
      </label>
      <div className="min-w-0">
        <ItemFacts line={line} />
        <h2 lang={language} className="mt-1 font-serif text-lg leading-snug">
          {stem}
        </h2>
        <p className="mt-1 text-sm">
          ✓ {t('key')}:{' '}
          <span lang={language} className="font-semibold">
            {key}
          </span>
        </p>
        <blockquote lang={language} className="mt-2 border-l-4 border-mark pl-3 font-serif text-sm">
          {quote}
        </blockquote>
        <p lang={language} className="mt-2 text-sm text-quiet">
          {article.title}
        </p>
        <p className="text-sm text-quiet">
          <AskedLine line={line} />
        </p>
        <TagNames tags={line.tags} />
        <p className="flex flex-wrap gap-x-4 text-sm">
          <Link href={`${home}/${id}`} prefetch={false} className={link}>
            {t('open')}
            <span className="sr-only">: {stem}</span>
          </Link>
          <Link href={addressOf({ ...noFilter, article: article.id })} prefetch={false} className={link}>
            {t('sameArticle')}
            <span className="sr-only">: {article.title}</span>
          </Link>
        </p>
      </div>
    </li>
  );
}
