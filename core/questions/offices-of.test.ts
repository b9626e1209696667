import { expect, test } from 'vitest';
import { candidateOf } from '../../scripts/quiz/candidate-of.ts';
import type { Language } from '../language/index.ts';

/** The offices that count as right beside the name of whoever is asked for. */
const rows: readonly (readonly [
  why: string,
  body: string,
  language: Language,
  rule: string,
  office: string | undefined,
])[] = [
  [
    'the office of a body',
    'Ketua KPU Rajabuana Siti Rahmawati membuka 12 pelabuhan di Bandung pada 2021.',
    'id',
    'subject',
    'Ketua KPU Rajabuana',
  ],
  [
    'told elsewhere',
    'Siti Rahmawati membuka 12 pelabuhan di Bandung pada 2021. Siti Rahmawati, Ketua KPU Rajabuana, datang dari Palu.',
    'id',
    'subject',
    'Ketua KPU Rajabuana',
  ],
  [
    'an office of nothing',
    'Ketua panitia Siti Rahmawati membuka 12 pelabuhan di Bandung pada 2021.',
    'id',
    'subject',
    undefined,
  ],
  [
    'an office of before',
    'Siti Rahmawati, mantan Ketua KPU Rajabuana, membuka 12 pelabuhan di Bandung pada 2021.',
    'id',
    'subject',
    undefined,
  ],
  [
    'two who hold it',
    'Anggota DPR Siti Rahmawati membuka 12 pelabuhan di Bandung pada 2021. Anggota DPR Agus Prasetyo datang dari Palu.',
    'id',
    'subject',
    undefined,
  ],
  [
    'of a body, English',
    'Ruth Ellison, head of the Harbour Trust, sold 12 ferries to Daniel Ward in 2022.',
    'en',
    'subject',
    'head of the Harbour Trust',
  ],
];

test.each(rows)('%s', (_, body, language, rule, office) => {
  const { candidate } = candidateOf(body, { rule, kind: 'short-answer', language });
  const { question } = candidate;
  const accepted = 'accepted' in question ? question.accepted : [];
  expect(accepted.filter((form) => /KPU|DPR|panitia|Trust/.test(form))).toEqual(office === undefined ? [] : [office]);
});
