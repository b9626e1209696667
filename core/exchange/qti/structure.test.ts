import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeItem } from '../exchange-quiz.ts';
import { faultsOf, type Models, manifestModels, name } from '../xml/content-models.ts';
import { readTree, type Tree } from '../xml/tree.ts';
import { textOfBytes, unzipped } from '../zip.ts';
import { inSecond, within } from './tree.ts';
import type { QtiVersion } from './versions.ts';
import { writePackage } from './write-package.ts';

// What may stand where, read out of the specification and the XML schema of QTI 2.1.1, which may not be kept here (docs/formats.md says why).
const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const truth = /^(true|false)$/;
const words = /\S/;
const whole = /^\d+$/;
const none = /^$/;
const rule = '(setOutcomeValue|responseCondition)';
const expression = '(match|multiple|variable|correct|baseValue|mapResponse|equal|or|member|sum|testVariables)';
const inline = /^((textEntryInteraction|inlineChoiceInteraction|span) )*$/;

const shuffled = { responseIdentifier: name, shuffle: truth };
const models: Models = {
  assessmentItem: {
    has: {
      identifier: name,
      title: words,
      label: words,
      'xml:lang': /^(id|en)$/,
      adaptive: truth,
      timeDependent: truth,
      toolName: words,
    },
    children: /^responseDeclaration (outcomeDeclaration )+itemBody responseProcessing (modalFeedback )*$/,
  },
  responseDeclaration: {
    has: {
      identifier: name,
      cardinality: /^(single|multiple|ordered)$/,
      baseType: /^(identifier|string|float|directedPair)$/,
    },
    children: /^correctResponse (mapping )?$/,
  },
  correctResponse: { has: {}, children: /^(value )+$/ },
  defaultValue: { has: {}, children: /^value $/ },
  value: { has: {}, children: none, text: true },
  mapping: { has: { lowerBound: number, upperBound: number, defaultValue: number }, children: /^(mapEntry )+$/ },
  mapEntry: { has: { mapKey: words, mappedValue: number, 'caseSensitive?': truth }, children: none },
  outcomeDeclaration: {
    has: { identifier: name, cardinality: /^(single|multiple)$/, baseType: /^(float|identifier)$/ },
    children: /^(defaultValue )?$/,
  },
  itemBody: { has: {}, children: /^((blockquote|p|choiceInteraction|orderInteraction|matchInteraction) )+$/ },
  blockquote: { has: { class: name }, children: /^(p )+$/ },
  p: { has: {}, children: inline, text: true },
  span: { has: { class: name }, children: none, text: true },
  prompt: { has: {}, children: none, text: true },
  choiceInteraction: { has: { ...shuffled, maxChoices: whole }, children: /^prompt (simpleChoice )+$/ },
  orderInteraction: { has: shuffled, children: /^prompt (simpleChoice )+$/ },
  matchInteraction: {
    has: { ...shuffled, maxAssociations: whole },
    children: /^prompt simpleMatchSet simpleMatchSet $/,
  },
  inlineChoiceInteraction: { has: shuffled, children: /^(inlineChoice )+$/ },
  textEntryInteraction: { has: { responseIdentifier: name, expectedLength: whole }, children: none },
  simpleChoice: { has: { identifier: name }, children: none, text: true },
  inlineChoice: { has: { identifier: name }, children: none, text: true },
  simpleMatchSet: { has: {}, children: /^(simpleAssociableChoice )+$/ },
  simpleAssociableChoice: { has: { identifier: name, matchMax: whole }, children: none, text: true },
  responseProcessing: { has: {}, children: new RegExp(`^(${rule} )+$`) },
  responseCondition: { has: {}, children: /^responseIf (responseElse )?$/ },
  responseIf: { has: {}, children: new RegExp(`^${expression} (${rule} )+$`) },
  responseElse: { has: {}, children: new RegExp(`^(${rule} )+$`) },
  setOutcomeValue: { has: { identifier: name }, children: new RegExp(`^${expression} $`) },
  match: { has: {}, children: new RegExp(`^${expression} ${expression} $`) },
  member: { has: {}, children: new RegExp(`^${expression} ${expression} $`) },
  equal: {
    has: { toleranceMode: /^(exact|absolute)$/, 'tolerance?': /^\S+ \S+$/ },
    children: new RegExp(`^${expression} ${expression} $`),
  },
  multiple: { has: {}, children: new RegExp(`^(${expression} )*$`) },
  or: { has: {}, children: new RegExp(`^(${expression} )+$`) },
  // In 3.0 only expressions that give a number.
  sum: { has: {}, children: /^((variable|correct|baseValue|mapResponse|multiple|sum|testVariables) )+$/ },
  variable: { has: { identifier: name }, children: none },
  correct: { has: { identifier: name }, children: none },
  mapResponse: { has: { identifier: name }, children: none },
  baseValue: { has: { baseType: name }, children: none, text: true },
  testVariables: { has: { variableIdentifier: name, weightIdentifier: name }, children: none },
  modalFeedback: {
    has: { identifier: name, outcomeIdentifier: name, showHide: /^(show|hide)$/ },
    children: /^((p )+|contentBody )$/,
  },
  contentBody: { has: {}, children: /^(p )+$/ },
  assessmentTest: {
    has: { identifier: name, title: words, toolName: words },
    children: /^outcomeDeclaration testPart outcomeProcessing $/,
  },
  testPart: {
    has: {
      identifier: name,
      navigationMode: /^(linear|nonlinear)$/,
      submissionMode: /^(individual|simultaneous)$/,
    },
    children: /^itemSessionControl assessmentSection $/,
  },
  itemSessionControl: { has: { showFeedback: truth }, children: none },
  assessmentSection: {
    has: { identifier: name, title: words, visible: truth },
    children: /^(assessmentItemRef )*$/,
  },
  assessmentItemRef: { has: { identifier: name, href: words }, children: /^weight $/ },
  weight: { has: { identifier: name, value: number }, children: none },
  outcomeProcessing: { has: {}, children: /^setOutcomeValue $/ },
};

/** Names of 3.0, as its documents spell them. */
const third = new Set(
  (
    'qti-assessment-item qti-response-declaration qti-correct-response qti-default-value qti-value qti-mapping qti-map-entry ' +
    'qti-outcome-declaration qti-item-body blockquote p span qti-prompt qti-choice-interaction qti-order-interaction qti-match-interaction ' +
    'qti-inline-choice-interaction qti-text-entry-interaction qti-simple-choice qti-inline-choice qti-simple-match-set ' +
    'qti-simple-associable-choice qti-response-processing qti-response-condition qti-response-if qti-response-else ' +
    'qti-set-outcome-value qti-match qti-member qti-equal qti-multiple qti-or qti-sum qti-variable qti-correct qti-map-response ' +
    'qti-base-value qti-test-variables qti-modal-feedback qti-content-body qti-assessment-test qti-test-part ' +
    'qti-item-session-control qti-assessment-section qti-assessment-item-ref qti-weight qti-outcome-processing'
  ).split(' '),
);

/** Identifiers that are used are declared: those of choices in the key, of feedback, of responses. */
function looseEnds(item: Tree): readonly string[] {
  const idsOf = (pattern: RegExp) => within(item, pattern).map(({ attributes }) => attributes.identifier ?? '');
  const choices = idsOf(/^(simpleChoice|inlineChoice|simpleAssociableChoice)$/);
  const declared = idsOf(/Declaration$/);
  const ofIdentifiers = within(item, 'responseDeclaration').filter(({ attributes }) =>
    ['identifier', 'directedPair'].includes(attributes.baseType ?? ''),
  );
  const keys = ofIdentifiers.flatMap((one) => [
    ...within(one, 'value').map(({ text }) => text),
    ...within(one, 'mapEntry').map(({ attributes }) => attributes.mapKey ?? ''),
  ]);
  const used = keys.flatMap((key) => key.split(' '));
  const variables = idsOf(/^(variable|correct|mapResponse|setOutcomeValue)$/);
  const twice = choices.filter((one, at) => choices.indexOf(one) !== at);
  return [
    ...used.filter((one) => !choices.includes(one)),
    ...variables.filter((one) => !declared.includes(one)),
    ...twice,
  ];
}

const base = {
  stimulus: 'Ini <dulu> & “itu”.',
  stem: 'Apa <itu> & "ini"?',
  because: 'Karena.',
  evidence: ['Kata “bukti”.'],
  weight: 2,
};
const choices = [
  { text: 'a', correct: true, because: '' },
  { text: 'b', correct: false, because: 'Bukan.' },
  { text: 'c', correct: false, because: '' },
];
const two = choices.map((one, at) => (at === 2 ? { ...one, correct: true } : one));
const gapped = { ...base, stem: 'Di ____ pada 1955.' };
const items: readonly ExchangeItem[] = [
  { ...base, kind: 'multiple-choice', choices },
  { ...base, kind: 'multiple-response', choices: two },
  { ...base, kind: 'evidence', choices },
  { ...base, kind: 'true-false', answer: false, against: 'Bukan.' },
  { ...gapped, kind: 'cloze', choices, accepted: [], others: [] },
  { ...gapped, kind: 'cloze', choices: [], accepted: ['Bandung', 'bdg'], others: ['Bogor'] },
  { ...base, kind: 'short-answer', accepted: ['Ali'], others: [] },
  { ...base, kind: 'numeric', amount: -2.5e-7, unit: 'orang', tolerance: 0.5 },
  { ...base, kind: 'numeric', amount: 16, unit: '', tolerance: 0 },
  { ...base, kind: 'date', date: '1955-04-18' },
  {
    ...base,
    kind: 'ordering',
    steps: [
      { text: 'z', date: '1954' },
      { text: 'm', date: '1955-04' },
      { text: 'a', date: '1961-09-01' },
    ],
  },
  {
    ...base,
    kind: 'matching',
    pairs: [
      { prompt: 'p', match: 'x' },
      { prompt: 'q', match: 'x' },
    ],
    spare: [{ text: 'y', because: 'Bukan.' }],
  },
];
const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };
const quiz = { title: 'Kuis & soal', language: 'id', source, items } as const;

function treesOf(version: QtiVersion): ReadonlyMap<string, Tree> {
  const files = unzipped(writePackage(quiz, version), () => true);
  if ('code' in files) throw new Error(files.code);
  return new Map(
    [...files].map(([path, file]) => {
      const tree = readTree(textOfBytes(file));
      if ('code' in tree) throw new Error(tree.found);
      return [path, tree];
    }),
  );
}

const namesIn = (tree: Tree): readonly string[] => [tree.name, ...tree.children.flatMap(namesIn)];

describe.each<QtiVersion>(['2.1', '3.0'])('a package of QTI %s', (version) => {
  const trees = treesOf(version);
  const manifest = trees.get('imsmanifest.xml');
  const others = [...trees].filter(([path]) => path !== 'imsmanifest.xml');

  test('holds a test and an item for each kind, as the specification has them', () => {
    expect(others).toHaveLength(items.length + 1);
    for (const [path, tree] of others) {
      expect(faultsOf(inSecond(tree), models), path).toEqual([]);
      if (version === '3.0') expect(namesIn(tree).filter((one) => !third.has(one))).toEqual([]);
    }
  });

  test('has a manifest as content packaging has it', () => {
    expect(manifest && faultsOf(manifest, manifestModels)).toEqual([]);
  });

  test('declares each variable once, and no two parts of the test are called the same', () => {
    for (const [path, tree] of others) {
      const declared = within(inSecond(tree), /Declaration$/).map(({ attributes }) => attributes.identifier);
      expect(new Set(declared).size, path).toBe(declared.length);
      const parts = within(inSecond(tree), /^(testPart|assessmentSection|assessmentItemRef)$/).map(
        ({ attributes }) => attributes.identifier,
      );
      expect(new Set([tree.attributes.identifier, ...parts]).size, path).toBe(parts.length + 1);
    }
  });

  test('points to nothing that is not there', () => {
    for (const [path, tree] of others) expect(looseEnds(inSecond(tree)), path).toEqual([]);
    const hrefs = manifest ? within(manifest, 'file').map(({ attributes }) => attributes.href) : [];
    expect(hrefs.sort()).toEqual(others.map(([path]) => path).sort());
    const test = trees.get('test.xml');
    const refs = test ? within(inSecond(test), 'assessmentItemRef').map(({ attributes }) => attributes) : [];
    for (const { href = '', identifier } of refs) expect(trees.get(href)?.attributes.identifier).toBe(identifier);
    expect(refs).toHaveLength(items.length);
    const resources = manifest ? within(manifest, 'resource').map(({ attributes }) => attributes.identifier) : [];
    const needs = manifest ? within(manifest, 'dependency').map(({ attributes }) => attributes.identifierref) : [];
    expect(needs.filter((one) => !resources.includes(one))).toEqual([]);
    expect(new Set(resources).size).toBe(resources.length);
  });

  test('keeps the first step of an ordering from standing first', () => {
    const ordering = [...trees.values()].find(({ attributes }) => attributes.label === 'fakta:ordering');
    const shown = ordering ? within(inSecond(ordering), 'simpleChoice').map(({ text }) => text) : [];
    expect(shown).toEqual(['a', 'm', 'z']);
  });
});

test('the points of several right choices add up to one, and all choices together to none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (right, wrong) => {
      const some = Array.from({ length: right + wrong }, (_, at) => ({
        text: `${at}`,
        correct: at < right,
        because: '',
      }));
      const item: ExchangeItem = { ...base, kind: 'multiple-response', choices: some };
      const files = unzipped(writePackage({ ...quiz, items: [item] }, '2.1'), (path) => path.startsWith('items/'));
      const [text = ''] = 'code' in files ? [] : [...files.values()].map(textOfBytes);
      const points = [...text.matchAll(/mappedValue="([^"]+)"/g)].map(([, value]) => Number(value));
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(points.slice(0, right))).toBeCloseTo(1);
      expect(sum(points)).toBeCloseTo(0);
    }),
  );
});
