import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readQuiz, recognise } from '../formats.ts';
import { zipped } from '../zip.ts';

const faults = (content: Parameters<typeof readQuiz>[1]) =>
  readQuiz('qti-21', content).problems.map(({ file, line, code, found }) => [file, line, code, found]);
const itemOf = (text: string) => readQuiz('qti-21', text).items.map(({ item }) => item)[0];

const second = (body: string, declared: string, rest = '') =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="x" title="x" adaptive="false" timeDependent="false">',
    declared,
    `<itemBody>${body}</itemBody>`,
    rest,
    '</assessmentItem>',
  ].join('\n');
const declare = (cardinality: string, baseType: string, inside: string) =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">${inside}</responseDeclaration>`;
const key = (...values: string[]) =>
  `<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const choice = (text: string, correct: boolean, because = '') => ({ text, correct, because });
const bare = { stimulus: '', because: '', evidence: [], weight: 1 };

describe('an item of others', () => {
  test.each<[name: string, text: string, item: object]>([
    [
      'choices with feedback inside, a stem before the prompt',
      second(
        '<p>Lihat <strong>kalender</strong>.</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Hari apa?</prompt>\n<simpleChoice identifier="A">Senin<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Itu kemarin.</feedbackInline></simpleChoice><simpleChoice identifier="B"><p>Selasa</p></simpleChoice></choiceInteraction>',
        declare('single', 'identifier', key('B')),
        '<modalFeedback outcomeIdentifier="F" identifier="B" showHide="show">Benar. <p>Bukti: “Hari ini Selasa.”</p></modalFeedback><modalFeedback outcomeIdentifier="F" identifier="incorrect" showHide="show">Belum tepat.</modalFeedback>',
      ),
      {
        ...bare,
        kind: 'multiple-choice',
        stem: 'Lihat kalender. Hari apa?',
        because: 'Benar.',
        evidence: ['Hari ini Selasa.'],
        choices: [choice('Senin', false, 'Itu kemarin.'), choice('Selasa', true)],
      },
    ],
    [
      'feedback amid the words, a choice that has a block of its own',
      second(
        '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Apa?</prompt><simpleChoice identifier="A">Ya<feedbackBlock outcomeIdentifier="F" identifier="A" showHide="show"><p>Bukan itu.</p></feedbackBlock></simpleChoice><simpleChoice identifier="B">Tidak</simpleChoice></choiceInteraction><feedbackBlock outcomeIdentifier="F" identifier="salah" showHide="show"><p>Coba lagi.</p></feedbackBlock><feedbackBlock outcomeIdentifier="F" identifier="benar" showHide="show"><p>Memang tidak.</p></feedbackBlock>',
        declare('single', 'identifier', key('B')),
      ),
      {
        ...bare,
        kind: 'multiple-choice',
        stem: 'Apa?',
        because: 'Memang tidak.',
        choices: [choice('Ya', false, 'Bukan itu.'), choice('Tidak', true)],
      },
    ],
    [
      'several right ones',
      second(
        '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>Mana yang genap?</prompt><simpleChoice identifier="A">2</simpleChoice><simpleChoice identifier="B">3</simpleChoice><simpleChoice identifier="C">4</simpleChoice></choiceInteraction>',
        declare('multiple', 'identifier', key('A', 'C')),
      ),
      {
        ...bare,
        kind: 'multiple-response',
        stem: 'Mana yang genap?',
        choices: [choice('2', true), choice('3', false), choice('4', true)],
      },
    ],
    [
      'true or false in another language',
      second(
        '<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Bandung is in Java.</prompt><simpleChoice identifier="F">False</simpleChoice><simpleChoice identifier="T">True</simpleChoice></choiceInteraction>',
        declare('single', 'identifier', key('T')),
      ),
      { ...bare, kind: 'true-false', stem: 'Bandung is in Java.', answer: true, against: '' },
    ],
    [
      'a gap amid the words, with points by answer',
      second(
        '<p>Konferensi itu di <textEntryInteraction responseIdentifier="RESPONSE"/> pada 1955.</p>',
        declare(
          'single',
          'string',
          `${key('Bandung')}<mapping><mapEntry mapKey="Bandung" mappedValue="1"/><mapEntry mapKey="Bandoeng" mappedValue="1"/><mapEntry mapKey="Bogor" mappedValue="0"/></mapping>`,
        ),
      ),
      {
        ...bare,
        kind: 'cloze',
        stem: 'Konferensi itu di ____ pada 1955.',
        choices: [],
        accepted: ['Bandung', 'Bandoeng'],
        others: ['Bogor'],
      },
    ],
    [
      'a question with its field at the end',
      second(
        '<p>Siapa ketuanya? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
        declare('single', 'string', key('Ali')),
      ),
      { ...bare, kind: 'short-answer', stem: 'Siapa ketuanya?', accepted: ['Ali'], others: [] },
    ],
    [
      'a number with a tolerance in per cent, a unit after the field',
      second(
        '<p>Berapa jauhnya?</p><p><textEntryInteraction responseIdentifier="RESPONSE"/> km</p>',
        declare('single', 'float', key('200')),
        '<responseProcessing><responseCondition><responseIf><equal toleranceMode="relative" tolerance="5 10"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>',
      ),
      { ...bare, kind: 'numeric', stem: 'Berapa jauhnya?', amount: 200, unit: 'km', tolerance: 10 },
    ],
    [
      'a list amid the words',
      second(
        '<p>Kota <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="false"><inlineChoice identifier="B">Bandung</inlineChoice><inlineChoice identifier="G">Bogor</inlineChoice></inlineChoiceInteraction>.</p>',
        declare('single', 'identifier', key('B')),
      ),
      {
        ...bare,
        kind: 'cloze',
        stem: 'Kota ____.',
        choices: [choice('Bandung', true), choice('Bogor', false)],
        accepted: [],
        others: [],
      },
    ],
    [
      'pairs, one match left over',
      second(
        '<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2"><prompt>Pasangkan.</prompt><simpleMatchSet><simpleAssociableChoice identifier="J" matchMax="1">Jepang</simpleAssociableChoice><simpleAssociableChoice identifier="I" matchMax="1">India</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="K" matchMax="1">Kairo</simpleAssociableChoice><simpleAssociableChoice identifier="T" matchMax="1">Tokyo</simpleAssociableChoice><simpleAssociableChoice identifier="D" matchMax="1">New Delhi</simpleAssociableChoice></simpleMatchSet></matchInteraction>',
        declare('multiple', 'directedPair', key('J T', 'I D')),
      ),
      {
        ...bare,
        kind: 'matching',
        stem: 'Pasangkan.',
        pairs: [
          { prompt: 'Jepang', match: 'Tokyo' },
          { prompt: 'India', match: 'New Delhi' },
        ],
        spare: [{ text: 'Kairo', because: '' }],
      },
    ],
    [
      'the sentence that is picked in a text',
      second(
        '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Kalimat mana?</prompt><p><hottext identifier="A">Satu.</hottext> <hottext identifier="B">Dua.</hottext></p></hottextInteraction>',
        declare('single', 'identifier', key('B')),
      ),
      {
        ...bare,
        kind: 'evidence',
        stem: 'Kalimat mana?',
        choices: [choice('Satu.', false), choice('Dua.', true)],
      },
    ],
  ])('%s', (_, text, item) => {
    expect(faults(text)).toEqual([]);
    expect(itemOf(text)).toEqual(item);
    expect(recognise(text)).toBe('qti-21');
  });

  test('of QTI 3.0, whose prefixes are of its own', () => {
    const text =
      '<q:qti-assessment-item xmlns:q="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="x" title="x" time-dependent="false"><q:qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><q:qti-correct-response><q:qti-value>A</q:qti-value></q:qti-correct-response></q:qti-response-declaration><q:qti-item-body><q:qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><q:qti-prompt>Apa?</q:qti-prompt><q:qti-simple-choice identifier="A">Ya</q:qti-simple-choice><q:qti-simple-choice identifier="B">Tidak</q:qti-simple-choice></q:qti-choice-interaction></q:qti-item-body><q:qti-modal-feedback outcome-identifier="F" identifier="B" show-hide="show"><q:qti-content-body>Keliru.</q:qti-content-body></q:qti-modal-feedback></q:qti-assessment-item>';
    expect(recognise(text)).toBe('qti-30');
    expect(itemOf(text)).toMatchObject({
      kind: 'multiple-choice',
      stem: 'Apa?',
      choices: [choice('Ya', true), choice('Tidak', false, 'Keliru.')],
    });
  });

  test('whose rules compare answers in ways of their own comes in with its key, and that is told', () => {
    const range = (name: string, value: number) =>
      `<${name}><variable identifier="RESPONSE"/><baseValue baseType="float">${value}</baseValue></${name}>`;
    const text = second(
      '<p>Berapa?</p><p><textEntryInteraction responseIdentifier="RESPONSE"/></p>',
      declare('single', 'float', key('5')),
      `<responseProcessing><responseCondition><responseIf><and>\n${range('gte', 4)}${range('lte', 6)}</and></responseIf></responseCondition></responseProcessing>`,
    );
    expect(itemOf(text)).toMatchObject({ kind: 'numeric', amount: 5, tolerance: 0 });
    expect(faults(text)).toEqual([[undefined, 6, 'own-rules', 'gte']]);
  });

  test('that cannot be asked is told with its line', () => {
    const entry = '<textEntryInteraction responseIdentifier="RESPONSE"/>';
    const typed = declare('single', 'string', key('a'));
    expect(faults(second('<p>Tulis.</p>\n<extendedTextInteraction responseIdentifier="RESPONSE"/>', typed))).toEqual([
      [undefined, 5, 'unsupported-kind', 'extendedTextInteraction'],
    ]);
    expect(faults(second(`<p>Dua ${entry}\n${entry}</p>`, typed)).map(([, line, code]) => [line, code])).toEqual([
      [5, 'unsupported-kind'],
    ]);
    expect(faults(second(`<p><img src="a.png" alt=""/> Apa? ${entry}</p>`, typed))).toEqual([
      [undefined, 2, 'media', 'Apa? ____'],
    ]);
    expect(faults(second(`<p>Apa? ${entry}</p>`, ''))).toEqual([[undefined, 2, 'no-key', 'Apa?']]);
    const many = Array.from({ length: 600 }, (_, at) => `<mapEntry mapKey="${at}" mappedValue="0"/>`).join('');
    const mapped = declare('single', 'string', `${key('a')}<mapping>${many}</mapping>`);
    expect(faults(second(`<p>Apa? ${entry}</p>`, mapped)).map(([, , code]) => code)).toEqual(['too-many-parts']);
    expect(
      faults('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><assessmentItem>&x;</assessmentItem>'),
    ).toEqual([[undefined, 1, 'doctype', '<!DOCTYPE']]);
  });
});

describe('a package of others', () => {
  const item = (stem: string) =>
    second(
      `<p>${stem} <textEntryInteraction responseIdentifier="RESPONSE"/></p>`,
      declare('single', 'string', key('a')),
    );
  const manifest = (...resources: string[]) =>
    `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m">\n<resources>\n${resources.join('\n')}\n</resources>\n</manifest>`;
  const resource = (type: string, href: string) => `<resource identifier="r" type="${type}" href="${href}"/>`;

  test('comes in the order of its test, with its weights; what is missing or of another version is told', () => {
    const bytes = zipped({
      'kuis/imsmanifest.xml': manifest(
        resource('imsqti_item_xmlv2p1', 'soal/satu.xml'),
        resource('imsqti_item_xmlv2p2', 'soal/nomor%20dua.xml'),
        resource('imsqti_item_xmlv2p1', 'soal/hilang.xml'),
        resource('imsqti_test_xmlv2p1', 'tes/tes.xml'),
        resource('imsqti_xmlv1p2', 'lama.xml'),
      ),
      'kuis/soal/satu.xml': item('Satu?'),
      'kuis/soal/nomor dua.xml': item('Dua?'),
      'kuis/tes/tes.xml':
        '<assessmentTest><testPart><assessmentSection><assessmentItemRef href="../soal/nomor%20dua.xml"><weight identifier="W" value="3"/></assessmentItemRef><assessmentItemRef href="../soal/satu.xml"/></assessmentSection></testPart></assessmentTest>',
      'kuis/gambar.png': new Uint8Array([1, 2, 3]),
    });
    expect(recognise(bytes)).toBe('qti-21');
    const { items } = readQuiz('qti-21', bytes);
    expect(items.map(({ file, line, item: { stem, weight } }) => [file, line, stem, weight])).toEqual([
      ['kuis/soal/nomor dua.xml', 2, 'Dua?', 3],
      ['kuis/soal/satu.xml', 2, 'Satu?', 1],
    ]);
    expect(faults(bytes)).toEqual([
      ['kuis/soal/hilang.xml', 1, 'missing-file', 'kuis/soal/hilang.xml'],
      ['kuis/imsmanifest.xml', 7, 'unsupported-kind', 'imsqti_xmlv1p2'],
    ]);
  });

  test('without a manifest gives the items that it holds', () => {
    const bytes = zipped({ 'a.xml': item('Satu?'), 'b.xml': '<lain/>', 'c.txt': 'x' });
    expect(recognise(bytes)).toBe('qti-21');
    expect(readQuiz('qti-21', bytes)).toMatchObject({ items: [{ file: 'a.xml' }], problems: [] });
  });

  test('that is hostile or none is refused, and never climbs out', () => {
    expect(faults(zipSync({ '../a.xml': strToU8(item('x')) }))).toEqual([[undefined, 1, 'bad-path', '../a.xml']]);
    const laughs = zipped({ 'a.xml': item('x'), 'b.xml': ' '.repeat(3_900_000) });
    expect(faults(laughs).map(([, , code]) => code)).toEqual(['package-too-large']);
    expect(faults(new Uint8Array([0x50, 0x4b, 3, 4])).map(([, , code]) => code)).toEqual(['bad-package']);
    expect(faults(new Uint8Array(500_001)).map(([, , code]) => code)).toEqual(['too-large']);
    const out = zipped({ 'imsmanifest.xml': manifest(resource('imsqti_item_xmlv2p1', '../../../etc/passwd')) });
    expect(faults(out).map(([, , code, found]) => [code, found])).toEqual([['missing-file', 'etc/passwd']]);
    const entity = zipped({ 'imsmanifest.xml': '<!DOCTYPE a [<!ENTITY x "y">]><manifest>&x;</manifest>' });
    expect(faults(entity)).toEqual([['imsmanifest.xml', 1, 'doctype', '<!DOCTYPE']]);
    expect(recognise(zipped({ 'a.txt': 'x' }))).toBeUndefined();
  });
});
