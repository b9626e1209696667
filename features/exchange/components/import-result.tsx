import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { ItemLines, Problems } from './import-lines';
import type { ImportDone } from './import-state';
import type { ImportWords } from './import-words';

/** What came of an import, and the way to the form of each item whose evidence is to be picked. */
export function ImportResult({ state, words }: { state: ImportDone; words: ImportWords }) {
  const { quizId, summary, language, byHand, problems } = state;
  return (
    <section aria-labelledby="done">
      <h2 id="done" className="text-2xl font-semibold">
        {words.doneTitle}
      </h2>
      <Notice look="right">{summary}</Notice>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/teach/quizzes/${quizId}`}>{words.toDesk}</ButtonLink>
        <a
          href={`/teach/import?quiz=${quizId}`}
          className="inline-flex min-h-11 items-center px-4 py-2 font-medium text-accent underline underline-offset-4"
        >
          {words.again}
        </a>
      </div>
      <ItemLines title={words.byHand} lines={byHand} language={language} words={words} />
      <Problems title={words.problems} problems={problems} />
    </section>
  );
}
