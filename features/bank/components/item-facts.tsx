import { getTranslations } from 'next-intl/server';
import { topicName } from '@/features/articles/components/topic-name';
import type { BankLine } from '../queries/bank';

/** Kind, difficulty, topic and source of an item, in a line. */
export async function ItemFacts({ line }: { line: BankLine }) {
  const [t, teach, library] = await Promise.all([
    getTranslations('bank.line'),
    getTranslations('teach.kinds'),
    getTranslations('library'),
  ]);
  const source = line.own ? t(line.draft ? 'draft' : 'own') : t('library');
  const topic = line.article.topic && topicName(library, line.article.topic);
  return (
    <span className="text-sm text-quiet">
      {[teach(line.kind), library(`levels.${line.level}`), topic, source].filter(Boolean).join(' · ')}
    </span>
  );
}

/** How an item did, or that it was not asked yet. */
export async function AskedLine({ line: { asked, facility } }: { line: BankLine }) {
  const t = await getTranslations('bank.line');
  return <span>{facility === null ? t('notAsked') : t('asked', { count: asked, facility })}</span>;
}

export async function TagNames({ tags }: { tags: readonly string[] }) {
  const t = await getTranslations('bank.line');
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t('tags')} className="mt-2 flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag} className="rounded-full border border-edge px-3 py-0.5 text-sm">
          {tag}
        </li>
      ))}
    </ul>
  );
}
