// Data table: the lowest versions that Fakta is run with, by the hole that the version before had. Add a row when one is told of, and raise the package with `npm install PACKAGE@VERSION`.

export type Floor = {
  readonly name: string;
  /** The first good version of each major line that was mended; a line above the last of them is good, a line between or below is not. */
  readonly from: readonly string[];
  readonly advisories: readonly string[];
  readonly hole: string;
};

export const floors: readonly Floor[] = [
  {
    name: 'next',
    from: ['16.2.6'],
    advisories: [
      'GHSA-267c-6grr-h53f',
      'GHSA-26hh-7cqf-hhc6',
      'GHSA-492v-c6pp-mqqv',
      'GHSA-36qx-fr4f-26g5',
      'CVE-2026-44578',
      'CVE-2026-23870',
    ],
    hole: 'the proxy passed by segment prefetch, route parameters or i18n; requests forged through WebSocket upgrades; a request that stops the server',
  },
  {
    name: 'next',
    from: ['16.2.3'],
    advisories: ['CVE-2026-23869'],
    hole: 'a request to server components that stops the server',
  },
  {
    name: 'next',
    from: ['16.0.7'],
    advisories: ['CVE-2025-66478', 'CVE-2025-55182'],
    hole: 'anyone runs code on the server through the protocol of server components',
  },
  {
    name: 'next',
    from: ['15.2.3'],
    advisories: ['CVE-2025-29927'],
    hole: 'the proxy passed by x-middleware-subrequest',
  },
  {
    name: 'next-auth',
    from: ['4.24.15'],
    advisories: ['GHSA-xmf8-cvqr-rfgj'],
    hole: 'a malformed Bearer header stops the server',
  },
  {
    name: 'next-auth',
    from: ['4.24.12'],
    advisories: ['GHSA-5jpx-9hw9-2fx4'],
    hole: 'sign-in mail led to another mailbox',
  },
  { name: 'react', from: ['19.2.1'], advisories: ['CVE-2025-55182'], hole: 'the same hole in React' },
  { name: 'react-dom', from: ['19.2.1'], advisories: ['CVE-2025-55182'], hole: 'the same hole in React' },
  {
    name: 'nodemailer',
    from: ['7.0.7'],
    advisories: ['GHSA-mm7p-fcc7-pg87'],
    hole: 'mail led to another mailbox by how an address is read',
  },
  {
    name: 'undici',
    from: ['6.21.1', '7.2.3'],
    advisories: ['CVE-2025-22150'],
    hole: 'boundaries of forms that can be guessed',
  },
  {
    name: 'jose',
    from: ['4.15.5', '5.2.3'],
    advisories: ['CVE-2024-28176'],
    hole: 'a sealed token that unpacks without end',
  },
  {
    name: 'ws',
    from: ['7.5.10', '8.17.1'],
    advisories: ['CVE-2024-37890'],
    hole: 'a request with many headers stops the server',
  },
  { name: 'cookie', from: ['0.7.0'], advisories: ['CVE-2024-47764'], hole: 'other attributes written into a cookie' },
  { name: 'nanoid', from: ['3.3.8', '5.0.9'], advisories: ['CVE-2024-55565'], hole: 'names that can be foreseen' },
  { name: 'cross-spawn', from: ['7.0.5'], advisories: ['CVE-2024-21538'], hole: 'a slow regular expression' },
  { name: 'brace-expansion', from: ['2.0.2'], advisories: ['CVE-2025-5889'], hole: 'a slow regular expression' },
  { name: 'semver', from: ['7.5.2'], advisories: ['CVE-2022-25883'], hole: 'a slow regular expression' },
  { name: 'yaml', from: ['2.2.2'], advisories: ['CVE-2023-2251'], hole: 'a text that stops the server' },
  { name: 'fast-xml-parser', from: ['4.4.1'], advisories: ['CVE-2024-41818'], hole: 'a slow regular expression' },
  {
    name: 'mammoth',
    from: ['1.11.0'],
    advisories: ['CVE-2025-11849'],
    hole: 'a Word document reads files of the server',
  },
  { name: 'jszip', from: ['3.8.0'], advisories: ['CVE-2022-48285'], hole: 'a package writes outside its folder' },
  {
    name: '@xmldom/xmldom',
    from: ['0.8.4'],
    advisories: ['CVE-2022-39353'],
    hole: 'several roots read as one document',
  },
  { name: 'underscore', from: ['1.12.1'], advisories: ['CVE-2021-23358'], hole: 'code in a template runs' },
  { name: 'lodash', from: ['4.17.21'], advisories: ['CVE-2021-23337'], hole: 'code in a template runs' },
  { name: 'postcss', from: ['8.4.31'], advisories: ['CVE-2023-44270'], hole: 'a line break hides a rule' },
  { name: 'preact', from: ['10.28.2'], advisories: ['CVE-2026-22028'], hole: 'JSON taken for an element' },
  { name: 'sharp', from: ['0.32.6'], advisories: ['CVE-2023-4863'], hole: 'a picture writes past its memory' },
  {
    name: 'esbuild',
    from: ['0.25.0'],
    advisories: ['GHSA-67mh-4wv8-f99g'],
    hole: 'other sites read what a developer serves',
  },
  {
    name: 'vitest',
    from: ['3.0.5'],
    advisories: ['CVE-2025-24964'],
    hole: 'other sites run code where tests are watched',
  },
];
