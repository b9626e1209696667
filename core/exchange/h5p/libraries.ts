/**
 * The content types that questions become, in the versions that Question Set 1.20 takes (the `options` of its semantics.json). A package
 * without the libraries themselves is taken by a site that has these installed.
 */
const versions = {
  'H5P.QuestionSet': [1, 20],
  'H5P.MultiChoice': [1, 16],
  'H5P.TrueFalse': [1, 8],
  'H5P.Blanks': [1, 14],
  'H5P.DragText': [1, 10],
} as const;
export type LibraryName = keyof typeof versions;

/** As content names it: "H5P.Blanks 1.14". */
export function libraryNamed(name: LibraryName): string {
  return `${name} ${versions[name].join('.')}`;
}

/** As `h5p.json` lists it. */
export function dependencyOn(name: LibraryName): object {
  const [majorVersion, minorVersion] = versions[name];
  return { machineName: name, majorVersion, minorVersion };
}
