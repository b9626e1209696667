import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { ItemLines, Problems } from './import-lines';
import type { ImportPreview } from './import-state';
import type { ImportWords } from './import-words';

/** What would become of the questions: those that are ready can be left out one by one. */
export function ImportReview({ state, words }: { state: ImportPreview; words: ImportWords }) {
  const { language, ready, warned, there, byHand, problems } = state;
  const anyReady = ready.length + warned.length > 0;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="text-2xl font-semibold">
        {words.previewTitle}
      </h2>
      <Notice>
        {state.formatFound} {state.summary}
      </Notice>
      <ItemLines title={words.ready} hint={words.readyHint} lines={ready} language={language} chosen words={words} />
      <ItemLines title={words.warned} hint={words.warnedHint} lines={warned} language={language} chosen words={words} />
      <ItemLines title={words.byHand} hint={words.byHandHint} lines={byHand} language={language} words={words} />
      <ItemLines title={words.there} lines={there} language={language} words={words} />
      <Problems title={words.problems} problems={problems} />
      <div className="mt-6 flex flex-wrap gap-3">
        {anyReady || byHand.length > 0 ? (
          <Button name="step" value="import">
            {anyReady ? words.import : words.importNone}
          </Button>
        ) : null}
        <Button look="secondary" name="step" value="ask">
          {words.change}
        </Button>
      </div>
    </section>
  );
}
