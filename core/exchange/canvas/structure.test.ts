import { expect, test } from 'vitest';
import { sampleQuiz } from '../sample-quiz.ts';
import { faultsOf, type Models, manifestModels } from '../xml/content-models.ts';
import { readTree, type Tree } from '../xml/tree.ts';
import { textOfBytes, unzipped } from '../zip.ts';
import { writeCanvas } from './write-package.ts';

// What may stand where, read out of the XML schema of QTI 1.2.1 (ims_qtiasiv1p2p1, 25 January 2008), of the elements that are written here.
const some = /\S/;
const none = /^$/;
const yesNo = /^(Yes|No)$/;
const condition = '(varequal|vargte|varlte|not|and|or|other)';
const words = { has: {}, children: none, text: true } as const;
const bound = { has: { respident: some }, children: none, text: true } as const;
const models: Models = {
  questestinterop: { has: {}, children: /^assessment $/ },
  assessment: { has: { ident: some, title: some }, children: /^(qtimetadata )*(section )+$/ },
  section: { has: { ident: some }, children: /^(item )*$/ },
  item: {
    has: { ident: some, 'title?': some },
    children: /^(itemmetadata )?(presentation )?(resprocessing )*(itemfeedback )*$/,
  },
  itemmetadata: { has: {}, children: /^(qtimetadata )*$/ },
  qtimetadata: { has: {}, children: /^(qtimetadatafield )+$/ },
  qtimetadatafield: { has: {}, children: /^fieldlabel fieldentry $/ },
  fieldlabel: words,
  fieldentry: words,
  presentation: { has: {}, children: /^((material|response_lid|response_str) )+$/ },
  material: { has: {}, children: /^(mattext )+$/ },
  mattext: { has: { texttype: /^text\/(html|plain)$/ }, children: none, text: true },
  response_lid: {
    has: { ident: some, 'rcardinality?': /^(Single|Multiple)$/ },
    children: /^(material )?render_choice (material )?$/,
  },
  response_str: {
    has: { ident: some, 'rcardinality?': /^Single$/ },
    children: /^(material )?render_fib (material )?$/,
  },
  render_choice: { has: {}, children: /^((response_label|material) )*$/ },
  render_fib: {
    has: { 'fibtype?': /^(String|Integer|Decimal|Scientific)$/ },
    children: /^((response_label|material) )*$/,
  },
  response_label: { has: { ident: some, 'rshuffle?': yesNo }, children: /^(material )*$/, text: true },
  resprocessing: { has: {}, children: /^outcomes (respcondition )+$/ },
  outcomes: { has: {}, children: /^(decvar )+$/ },
  decvar: {
    has: { varname: some, vartype: /^(Integer|Decimal)$/, minvalue: some, maxvalue: some },
    children: none,
    text: true,
  },
  respcondition: {
    has: { 'continue?': yesNo },
    children: /^conditionvar (setvar )*(displayfeedback )*$/,
  },
  conditionvar: { has: {}, children: new RegExp(`^(${condition} )+$`) },
  and: { has: {}, children: new RegExp(`^(${condition} )+$`) },
  or: { has: {}, children: new RegExp(`^(${condition} )+$`) },
  not: { has: {}, children: new RegExp(`^${condition} $`) },
  other: words,
  varequal: bound,
  vargte: bound,
  varlte: bound,
  setvar: { has: { varname: some, action: /^(Set|Add|Subtract|Multiply|Divide)$/ }, children: none, text: true },
  displayfeedback: { has: { feedbacktype: /^Response$/, linkrefid: some }, children: none, text: true },
  itemfeedback: { has: { ident: some }, children: /^((flow_mat|material) )+$/ },
  flow_mat: { has: {}, children: /^((flow_mat|material) )+$/ },
};

const files = unzipped(writeCanvas(sampleQuiz), () => true);
const trees = new Map('code' in files ? [] : [...files].map(([path, file]) => [path, treeOf(textOfBytes(file))]));

function treeOf(text: string): Tree {
  const tree = readTree(text);
  if ('code' in tree) throw new Error(tree.found);
  return tree;
}

test('the assessment is as the XML schema of QTI 1.2.1 has it, for each kind', () => {
  const assessment = [...trees.values()].find(({ name }) => name === 'questestinterop');
  expect(assessment && faultsOf(assessment, models)).toEqual([]);
  expect(new Set(sampleQuiz.items.map(({ kind }) => kind)).size).toBe(10);
});

test('the manifest is as content packaging has it', () => {
  const manifest = trees.get('imsmanifest.xml');
  expect(manifest && faultsOf(manifest, manifestModels)).toEqual([]);
});
