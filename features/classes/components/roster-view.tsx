import { Button } from '@/components/button';
import type { RosterPreview } from './roster-state';

export type RosterViewWords = Readonly<
  Record<'previewTitle' | 'kept' | 'notKept' | 'mergedTitle' | 'faultTitle' | 'make' | 'change', string>
>;

/** What would become of a list: who is made, who is merged, which lines are bad. The list goes along unseen. */
export function RosterView({ state, words }: { state: RosterPreview; words: RosterViewWords }) {
  const { text, same, keepNames, summary, pupils, merged, faults } = state;
  const named = pupils.some(({ realName }) => realName !== null);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="text-2xl font-semibold">
        {words.previewTitle}
      </h2>
      <p role="status" className="mt-1 mb-4 font-medium">
        {summary} {named && !keepNames && words.notKept}
      </p>
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="same" value={same} />
      {keepNames && <input type="hidden" name="keepNames" value="on" />}
      <Lines title={words.faultTitle} lines={faults} look="text-wrong" />
      <Lines title={words.mergedTitle} lines={merged} look="" />
      <ul className="mb-6 divide-y divide-line">
        {pupils.map(({ nickname, realName, note }) => (
          <li key={nickname} className="py-2">
            <span className="font-medium">{nickname}</span>
            {realName && <span className={`ml-2 text-quiet ${keepNames ? '' : 'line-through'}`}>{realName}</span>}
            {note && <span className="ml-2 text-sm text-quiet">({note})</span>}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {pupils.length > 0 && (
          <Button name="step" value="make">
            {words.make}
          </Button>
        )}
        <Button look="secondary" name="step" value="ask">
          {words.change}
        </Button>
      </div>
    </section>
  );
}

function Lines({ title, lines, look }: { title: string; lines: readonly string[]; look: string }) {
  if (lines.length === 0) return null;
  return (
    <div className="mb-4">
      <h3 className="text-lg font-semibold">{title}</h3>
      <ul className={`list-disc pl-5 ${look}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
