import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import en from '@/content/messages/en/reviews.json';
import id from '@/content/messages/id/reviews.json';
import type { Queue } from '../queries/queue';
import type { RememberedFact } from '../queries/standings';
import { QueueView } from './queue-view';

// Forms name actions; none is sent here.
vi.mock('../actions', () => ({ restCardAction: async () => {}, setPlanAction: async () => null }));

const today = '2026-11-29';

const fact: RememberedFact = {
  cardId: 'kartu',
  text: 'Banjir merendam 12 desa.',
  language: 'id',
  title: 'Banjir di Demak',
  slug: 'banjir-di-demak',
  standing: 'forgotten',
  dueOn: '2026-11-10',
  again: { today, dueSince: '2026-11-10', on: '2026-11-10', planned: false, target: null },
  reviews: 9,
  lapses: 0,
  rested: false,
};

const queue: Queue = {
  today,
  cards: ['kartu'],
  waiting: 2,
  doneToday: 0,
  askedFor: null,
  plan: { dailyCap: 1, targetDay: null },
  facts: 3,
  nextDay: null,
  load: [{ day: today, reviews: 1 }],
  recall: { day: '2026-12-29', kept: 2, idle: 1 },
  unasked: 0,
  course: null,
};

function shown(locale: 'id' | 'en', facts: readonly RememberedFact[], of: Partial<Queue> = {}): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ reviews: locale === 'id' ? id : en }} timeZone="UTC">
      <QueueView queue={{ ...queue, ...of }} facts={facts} />
    </NextIntlClientProvider>,
  );
}

test.each([
  ['id', 'jatuh tempo sejak 10 Nov 2026', 'ditanyakan lagi'],
  ['en', 'due since Nov 10, 2026', 'asked again'],
] as const)('in "%s" a fact that is due says since when, not when it comes', (locale, says, never) => {
  const html = shown(locale, [fact]);
  expect(html).toContain(says);
  expect(html).not.toContain(never);
});

test.each([
  ['due today', { dueSince: today, on: today }],
  ['due since Nov 10, 2026 · planned for Dec 2, 2026', { on: '2026-12-02', planned: true, target: '2026-12-06' }],
  ['asked again on Dec 1, 2026', { dueSince: null, on: '2026-12-01', planned: true, target: '2026-12-06' }],
])('a fact says "%s"', (says, again) =>
  expect(shown('en', [{ ...fact, again: { ...fact.again, ...again } }])).toContain(says),
);

test.each(['id', 'en'] as const)('in "%s" a leech is folded away and leads to its very passage', (locale) => {
  const html = shown(locale, [{ ...fact, lapses: 5 }]);
  const section = html.slice(html.indexOf('aria-labelledby="leeches"'), html.indexOf('aria-labelledby="remembered"'));
  expect(section).toContain('href="/reviews/kartu/passage#bukti"');
  const details = section.slice(section.indexOf('<details>'), section.indexOf('</details>'));
  expect(details).toContain(fact.text);
  expect(section.replace(details, '')).not.toContain(fact.text);
});

test.each([
  ['2 more are over the daily limit and will wait for the next days.', {}],
  ['2 more are due and will wait: until December 6, 2026 about equally many', { askedFor: '2026-12-06' }],
  ['1 fact does not fit into the days before it.', { unasked: 1 }],
  ['Chart of the reviews of the next day: 1 in all', {}],
])('it says "%s"', (says, of) => expect(shown('en', [fact], of)).toContain(says));
