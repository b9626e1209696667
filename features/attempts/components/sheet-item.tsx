import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { AnswerField } from '@/features/items/components/answer-field';
import type { AnswerWords } from '@/features/items/components/answer-words';
import { fill } from '@/features/items/components/fill';
import { Stem } from '@/features/items/components/stem';
import { Stimulus, type StimulusWords } from '@/features/items/components/stimulus';
import type { OpenItem } from '@/features/items/queries/open-item';
import type { Standing } from './use-saves';

export type SheetWords = {
  readonly gap: string;
  readonly stimulus: StimulusWords;
  /** "Soal {number}". */
  readonly item: string;
  readonly unsaved: string;
  readonly saving: string;
  readonly saved: string;
  readonly failed: string;
  readonly retry: string;
  /** Told beside a refusal when an earlier answer is kept. */
  readonly earlier: string;
  readonly keepOrder: string;
};

type Props = {
  readonly number: number;
  readonly item: OpenItem;
  readonly given: string;
  readonly kind: string;
  readonly language: 'id' | 'en';
  readonly standing: Standing;
  /** Whether the server has an answer, this one or an earlier one. */
  readonly wasSaved: boolean;
  readonly onSave: () => void;
  readonly fields: AnswerWords;
  readonly words: SheetWords;
};

/** One item of a page of all, and what became of its answer. */
export function SheetItem({ number, item, given, kind, language, fields, ...rest }: Props) {
  const prefix = `${number}-`;
  const stemId = `${prefix}stem`;
  const stimulusId = `${prefix}stimulus`;
  return (
    <fieldset
      data-number={number}
      aria-labelledby={stemId}
      aria-describedby={item.stimulus ? stimulusId : undefined}
      className="min-w-0 border-b border-line py-8"
    >
      <p className="text-sm font-medium text-quiet">
        {fill(rest.words.item, { number })}
        {!item.stimulus && ` · ${kind}`}
      </p>
      <Stimulus id={stimulusId} text={item.stimulus} language={language} words={rest.words.stimulus} />
      {/* Beside the question, not the quotation. */}
      {item.stimulus && <p className="text-sm font-medium text-quiet">{kind}</p>}
      <h2 id={stemId} className="mt-1 mb-4 text-xl font-semibold">
        <Stem text={item.stem} language={language} gap={rest.words.gap} />
      </h2>
      <AnswerField
        item={item}
        given={given}
        refused={rest.standing.kind === 'refused'}
        language={language}
        stemId={stemId}
        prefix={prefix}
        words={fields}
      />
      <Told prefix={prefix} isOrder={item.kind === 'ordering'} refusals={fields.refusals} {...rest} />
    </fieldset>
  );
}

type ToldProps = Pick<Props, 'standing' | 'wasSaved' | 'onSave' | 'words'> & {
  readonly prefix: string;
  readonly isOrder: boolean;
  readonly refusals: AnswerWords['refusals'];
};

/** What became of the answer, and what to do about it. */
function Told({ prefix, standing, wasSaved, isOrder, onSave, refusals, words }: ToldProps) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const { kind } = standing;
  const trouble = kind === 'failed' || kind === 'refused';
  return (
    <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
      <p
        id={`${prefix}refusal`}
        role="status"
        tabIndex={-1}
        data-trouble={trouble || undefined}
        className={trouble ? 'font-medium text-wrong' : 'text-sm text-quiet empty:absolute'}
      >
        {kind === 'refused' ? refusals[standing.refusal] : kind === 'open' ? '' : words[kind]}
        {trouble && wasSaved && ` ${words.earlier}`}
      </p>
      {kind === 'failed' && (
        <Button type="button" look="secondary" onClick={onSave}>
          {words.retry}
        </Button>
      )}
      {/* Steps that stand right already are never moved. */}
      {live && isOrder && kind === 'open' && (
        <Button type="button" look="secondary" onClick={onSave}>
          {words.keepOrder}
        </Button>
      )}
    </div>
  );
}
