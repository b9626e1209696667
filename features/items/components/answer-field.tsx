import type { ReactNode } from 'react';
import type { OpenItem } from '../queries/open-item';
import { fieldOf } from '../schema/field';
import { Choices, type ChoiceWords, SentenceChoices, SentencesInPlace } from './answer-choices';
import { Matches, type MatchWords } from './answer-matches';
import { Order, type OrderWords } from './answer-order';
import { MonthAndYear, Typed, type TypedWords } from './answer-typed';

export type FieldWords = ChoiceWords & MatchWords & OrderWords & TypedWords;

export type FieldProps = {
  readonly item: OpenItem;
  readonly given: string;
  readonly refused: boolean;
  readonly language: 'id' | 'en';
  readonly stemId: string;
  readonly words: FieldWords;
  /** Before every name and id of the fields, where several items stand in one form. */
  readonly prefix?: string;
  /** Of `evidence`, the article with its sentences to pick, made on the server; without it they are listed. */
  readonly article?: ReactNode;
};

/** Where an item is answered: choices, or fields that fit what is asked. Their names are what `responseOf` reads. */
export function AnswerField(props: FieldProps) {
  const { item, words, language, given } = props;
  switch (fieldOf(item)) {
    case 'choices':
      return <Choices {...props} />;
    case 'several':
      return <Choices {...props} several />;
    case 'order':
      return <Order {...props} />;
    case 'matches':
      return <Matches {...props} />;
    case 'sentences':
      return props.article ? <SentencesInPlace {...props} /> : <SentenceChoices {...props} />;
    case 'text':
      return (
        <Typed {...props} name="response" label={words.typed} hint={words.typedHint} lang={language} maxLength={200} />
      );
    case 'number':
      return (
        <Typed
          {...props}
          name="response"
          label={words.number}
          hint={words.numberHint}
          inputMode="decimal"
          maxLength={60}
        />
      );
    case 'month':
      return <MonthAndYear {...props} />;
    case 'year':
      return (
        <Typed {...props} name="response" label={words.year} hint={words.yearHint} inputMode="numeric" maxLength={40} />
      );
    case 'day':
      return (
        <Typed
          {...props}
          given={/^\d{4}-\d{2}-\d{2}$/.test(given) ? given : ''}
          name="response"
          label={words.day}
          hint={words.dayHint}
          type="date"
          max="9999-12-31"
        />
      );
  }
}
