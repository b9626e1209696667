import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ShareChart } from './chart';

const chart = (...shares: number[]) =>
  renderToStaticMarkup(
    <ShareChart
      points={shares.map((share, at) => ({ key: `${at}`, share }))}
      label="Nilai"
      ticks={['0%', '50%', '100%']}
      ends={['1 Jan', '2 Feb']}
    />,
  );

test('the first point stands left, the last right; nothing is at the bottom, all at the top', () => {
  expect(chart(0, 0.5, 1)).toContain('d="M3,100L50,50L97,0"');
});

test('one point stands in the middle, with one date', () => {
  const markup = chart(0.8);
  expect(markup).toContain('d="M50 20h0.001"');
  expect(markup).toContain('1 Jan');
  expect(markup).not.toContain('2 Feb');
});
