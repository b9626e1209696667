import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Page, PageTitle } from '@/components/page';
import { operations } from '../operations/find-operation';
import { type ProblemCode, problems, rates, replyHours } from '../policy';
import type { Operation } from '../schema/operation';

/** What programs can ask, for people to read. The document for programs is `/api/v1/openapi.json`. */
export async function ApiPage({ origin }: { readonly origin: string }) {
  const t = await getTranslations('api');
  const base = `${origin}/api/v1`;
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Section id="start" title={t('start.title')}>
        <p>{t('start.text')}</p>
        <Example text={`curl -H "Authorization: Bearer fakta_…" ${base}/quizzes`} />
        <p>
          <a
            href="/api/v1/openapi.json"
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {t('start.document')}
          </a>
        </p>
      </Section>
      <Section id="rules" title={t('rules.title')}>
        <ul className="list-disc space-y-2 pl-5">
          <li>{t('rules.pages')}</li>
          <li>{t('rules.once', { hours: replyHours })}</li>
          <li>{t('rules.rates', rates.token)}</li>
          <li>{t('rules.tags')}</li>
          <li>{t('rules.cookies')}</li>
        </ul>
        <Example text={posting(base)} />
      </Section>
      <Section id="operations" title={t('operations.title')}>
        <ul className="divide-y divide-line border-y border-line">
          {operations.map((one) => (
            <OperationLine key={one.id} operation={one} summary={t(`operations.${one.id}`)} />
          ))}
        </ul>
      </Section>
      <Section id="problems" title={t('problems.title')}>
        <p>{t('problems.text')}</p>
        <dl className="mt-4 space-y-4">
          {(Object.keys(problems) as readonly ProblemCode[]).map((code) => (
            <div key={code} id={code}>
              <dt className="wrap-anywhere">
                <code className="font-semibold">{code}</code> <span className="text-quiet">{problems[code][0]}</span>
              </dt>
              <dd>{t(`problems.${code}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

function posting(base: string): string {
  return [
    `curl -X POST ${base}/articles`,
    '  -H "Authorization: Bearer fakta_…"',
    '  -H "Content-Type: application/json"',
    '  -H "Idempotency-Key: 4be0…"',
    '  -d \'{"title": "…", "text": "…"}\'',
  ].join(' \\\n');
}

type Line = { readonly operation: Operation; readonly summary: string };

function OperationLine({ operation: { method, path, scope }, summary }: Line) {
  return (
    <li className="py-3">
      <p className="wrap-anywhere">
        <code className="font-semibold">
          {method} {path}
        </code>
      </p>
      <p>{summary}</p>
      {scope && (
        <p className="text-sm text-quiet">
          <code>{scope}</code>
        </p>
      )}
    </li>
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Example({ text }: { readonly text: string }) {
  return (
    <pre className="my-4 rounded-md border border-line bg-card p-3 text-sm whitespace-pre-wrap wrap-anywhere">
      {text}
    </pre>
  );
}
