import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { Page, PageTitle } from '@/components/page';
import { AnswerField } from '@/features/items/components/answer-field';
import { answerWords } from '@/features/items/components/answer-words';
import { AnsweredItem, ProofPane } from '@/features/items/components/answered-item';
import { AskedStem } from '@/features/items/components/asked-stem';
import { KeyDeck } from '@/features/items/components/key-deck';
import { keyWords } from '@/features/items/components/key-words';
import { SentencesInArticle } from '@/features/items/components/sentences-in-article';
import type { Trial } from '../queries/trial';
import { pointsInAddress, trialPath } from '../trial-address';

type Kind<Name> = Extract<Trial, { kind: Name }>;

/** A draft taken as a learner takes it, told on every page to be a trial. Plain forms and links: nothing of it is stored. */
export function TrialView({ trial }: { trial: Trial }) {
  switch (trial.kind) {
    case 'open':
      return <Open trial={trial} />;
    case 'revealed':
      return <Revealed trial={trial} />;
    case 'done':
      return <Done trial={trial} />;
  }
}

/** That this is a trial, how far it is, and the way back. */
async function TrialBar({ trial: { quizId, at, total, article } }: { trial: Trial }) {
  const t = await getTranslations('desk.trial');
  return (
    <div className="mb-6 rounded-md border-2 border-mark px-4 py-2">
      <p className="font-semibold">{t('mark')}</p>
      <p className="text-sm">
        {t('progress', { number: at.number, total })}
        {' · '}
        <span lang={article.language}>{article.title}</span>
      </p>
      <ButtonLink look="quiet" href={`/teach/quizzes/${quizId}`} className="-ml-4">
        {t('back')}
      </ButtonLink>
    </div>
  );
}

async function Open({ trial }: { trial: Kind<'open'> }) {
  const { at, item, sentences, refusal, article, total } = trial;
  const [t, words, keys] = await Promise.all([
    getTranslations('desk.trial'),
    answerWords(item),
    keyWords(item, { ways: false }),
  ]);
  const { language } = article;
  return (
    <Page>
      <TrialBar trial={trial} />
      <KeyDeck label={t('progress', { number: at.number, total })} words={keys} arrival={`${at.number}`}>
        <div id="question">
          <AskedStem item={item} language={language} within="question" />
          <form method="get" noValidate className="mt-6">
            <input type="hidden" name="soal" value={at.number} />
            <input type="hidden" name="nilai" value={pointsInAddress(at.points)} />
            <input type="hidden" name="jawab" value="1" />
            {refusal && (
              <Notice look="wrong">
                <p id="refusal">{words.refusals[refusal]}</p>
              </Notice>
            )}
            <AnswerField
              item={item}
              given={item.given ?? ''}
              refused={refusal !== null}
              language={language}
              stemId="stem"
              words={words}
              article={sentences && <SentencesInArticle sentences={sentences} given={item.given} language={language} />}
            />
            <Button data-enter className="mt-6 w-full sm:w-auto sm:min-w-40">
              {words.submit}
            </Button>
          </form>
        </div>
      </KeyDeck>
    </Page>
  );
}

const anchor = 'bukti';

async function Revealed({ trial }: { trial: Kind<'revealed'> }) {
  const { quizId, at, item, article, total } = trial;
  const [t, keys] = await Promise.all([getTranslations('desk.trial'), keyWords(null, { ways: true })]);
  const { title, language, body } = article;
  return (
    <Page width="wide">
      <div className="gap-12 lg:grid lg:grid-cols-2 lg:items-start">
        <div>
          <TrialBar trial={trial} />
          <KeyDeck label={t('progress', { number: at.number, total })} words={keys} arrival={`${at.number} answered`}>
            <AnsweredItem item={item} language={language} anchor={anchor} />
            <ButtonLink
              href={trialPath(quizId, at.number + 1, at.points)}
              data-enter
              data-way="next"
              className="mt-6 w-full sm:w-auto sm:min-w-40"
            >
              {at.number === total ? t('finish') : t('next')}
            </ButtonLink>
          </KeyDeck>
        </div>
        <ProofPane item={item} language={language} anchor={anchor} title={title} body={body} />
      </div>
    </Page>
  );
}

async function Done({ trial }: { trial: Kind<'done'> }) {
  const t = await getTranslations('desk.trial');
  const { quizId, score } = trial;
  const ways: ReactNode = (
    <div className="flex flex-wrap gap-2">
      <ButtonLink href={`/teach/quizzes/${quizId}`}>{t('back')}</ButtonLink>
      <ButtonLink look="secondary" href={`/teach/quizzes/${quizId}/try`}>
        {t('again')}
      </ButtonLink>
    </div>
  );
  return (
    <Page>
      <PageTitle lead={<span lang={trial.article.language}>{trial.article.title}</span>}>{t('doneTitle')}</PageTitle>
      <p className="mb-2 text-xl">{t('score', score)}</p>
      <p className="mb-6 text-quiet">{t('mark')}</p>
      {ways}
    </Page>
  );
}
