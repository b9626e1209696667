import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ActivityCalendar, type DayMark } from './activity-calendar';

function calendar(count: number, days: readonly DayMark[]) {
  const weeks = Array.from({ length: count }, (_, at) => ({ key: `${at}`, month: at === 0 ? 'Jun' : null, days }));
  return renderToStaticMarkup(
    <ActivityCalendar
      weeks={weeks}
      label="Kalender"
      weekdays={['Sen', 'Rab', 'Jum']}
      legend={[{ mark: 'saved', word: 'jeda' }]}
    />,
  );
}

test('each mark has a shape of its own; a day that has not come has none', () => {
  const markup = calendar(1, [0, 1, 2, 3, 'saved', 'ahead', 'ahead']);
  expect(markup).toContain('d="M8 28h2v2h-2z"');
  expect(markup).toContain('d="M6 44h6v6h-6zM4 60h10v10h-10zM1.5 75.5h15v15h-15z"');
  expect(markup).toContain('d="M9 95l6 6l-6 6l-6 -6z"');
});

test('a phone shows the last thirteen weeks', () => {
  const [early = '', late = ''] = calendar(15, [1, 0, 0, 0, 0, 0, 0]).split('</g>');
  expect(early).toContain('max-sm:hidden');
  expect(early.match(/h6v6/g)).toHaveLength(2);
  expect(late.match(/h6v6/g)).toHaveLength(13);
});
