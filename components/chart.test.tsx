import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CountChart } from './bar-chart';
import { ShareChart, TwoShares } from './chart';

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

test('two lines differ in shape, and a place without a share is a gap', () => {
  const points = (...shares: (number | null)[]) => shares.map((share, at) => ({ key: `${at}`, share }));
  const markup = renderToStaticMarkup(
    <TwoShares
      names={['Ketepatan', 'Teringat']}
      lines={[points(0, null, 1), points(null, 1, 1)]}
      label="Minggu"
      ticks={['0%', '50%', '100%']}
      ends={['1 Jan', '2 Feb']}
    />,
  );
  expect(markup).toContain('d="M3 100h0.001M97 0h0.001" stroke-width="9" stroke-linecap="round"');
  expect(markup).toContain('d="M50,0L97,0" stroke-width="2" stroke-dasharray="5 4"');
  expect(markup).toContain('d="M50 0h0.001M97 0h0.001" stroke-width="9" stroke-linecap="square"');
});

test('the highest bar fills the picture; nothing is no bar', () => {
  const bars = [2, 0, 4].map((count, at) => ({ key: `${at}`, count }));
  const markup = renderToStaticMarkup(<CountChart bars={bars} label="Ulangan" ends={['1 Jan', '3 Jan']} most="4" />);
  expect(markup.match(/v-\d+h/g)).toEqual(['v-50h', 'v-100h']);
});
