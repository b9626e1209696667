import type { Import, SourceFile } from './source.ts';

/** A breach of the house's order: where, which rule, and what to do. */
export type Breach = { readonly path: string; readonly line: number; readonly rule: string; readonly fix: string };

type RoomRule = {
  readonly room: string;
  /** Paths, without extension, that the room may import. */
  readonly may: readonly RegExp[];
  readonly fix: string;
};

const featureDoors = 'queries|commands|schema|components|actions|policy';

// The table of docs/architecture.md, one row a room; the first row whose room holds the file counts.
const rooms: readonly RoomRule[] = [
  {
    room: 'app/',
    may: [
      /^app\//,
      /^content\/messages\//,
      /^features\/[^/]+\/(queries|components|actions|[a-z-]+-action)/,
      /^components\//,
      /^lib\/(viewer|auth|action|errors|health|language|locale|metrics|reader-name|site-origin)$/,
    ],
    fix: 'Ask a query, show a component, pass an action; a page holds no rule and no query of its own.',
  },
  {
    room: 'features/',
    may: [/^features\//, /^core\//, /^components\//, /^lib\//, /^content\//, /^prisma\/generated\/sqlite/],
    fix: 'Move what is shared down to core, components or lib.',
  },
  {
    room: 'core/language/',
    may: [/^core\/language\//],
    fix: 'Language knows nothing of facts or questions: pass data in.',
  },
  {
    room: 'core/facts/',
    may: [/^core\/(facts|language)\//],
    fix: 'The pipeline runs one way: questions -> facts -> language.',
  },
  {
    room: 'core/questions/',
    may: [/^core\/(questions|facts|language)\//],
    fix: 'The pipeline runs one way: questions -> facts -> language.',
  },
  ...['grading', 'statistics', 'exchange', 'review'].map((name) => ({
    room: `core/${name}/`,
    may: [new RegExp(`^core/${name}/`)],
    fix: 'Import the shapes of questions with `import type`; nothing else of the pipeline.',
  })),
  { room: 'core/', may: [/^core\//], fix: 'Core is pure: pass in what it needs.' },
  {
    room: 'components/',
    may: [/^components\//],
    fix: 'Furniture would fit any other app: pass data and actions in as props.',
  },
  {
    room: 'lib/',
    may: [/^lib\//, /^prisma\/generated\//],
    fix: 'Plumbing knows no feature: move the rule to the feature that needs it.',
  },
  { room: 'content/', may: [], fix: 'Content is data only.' },
  { room: 'prisma/', may: [/^prisma\//, /^core\//, /^content\//, /^lib\//], fix: 'Seeds use core, content and lib.' },
];

const pureOnly = /^(react|next|node:|@prisma|fs$|path$|crypto$|pg$|better-sqlite3$)/;
const badNames = /(^|\/)(utils?|helpers?|common|misc|types|services?|managers?)(\/|\.[a-z]+$)/;
const frameworkDefaults = /^(app\/|lib\/i18n\.ts$|prisma\/seed\/test-template\.ts$|[a-z.-]+\.config\.(ts|js)$)/;
const maximumLines = 250;

export function breachesOf(file: SourceFile): readonly Breach[] {
  return [...importBreaches(file), ...nameBreaches(file), ...shapeBreaches(file), ...dangerBreaches(file)];
}

function importBreaches(file: SourceFile): readonly Breach[] {
  const rule = rooms.find(({ room }) => file.path.startsWith(room));
  if (!rule) return [];
  return file.imports.flatMap((one) => {
    const at = { path: file.path, line: one.line };
    if (one.target === undefined) return packageBreaches(file, one);
    if (file.isTest && /^(prisma\/seed|scripts)\//.test(one.target)) return [];
    if (typeOnlyFromQuestions(file, one)) return [];
    if (!rule.may.some((allowed) => allowed.test(one.target ?? ''))) {
      return [{ ...at, rule: `${rule.room} may not import ${one.target}`, fix: rule.fix }];
    }
    return otherFeatureBreaches(file, one);
  });
}

/** Grading, statistics and exchange may use the shapes of questions, not what makes them. */
function typeOnlyFromQuestions(file: SourceFile, one: Import): boolean {
  return (
    /^core\/(grading|statistics|exchange)\//.test(file.path) &&
    one.typeOnly &&
    /^core\/questions\//.test(one.target ?? '')
  );
}

function packageBreaches(file: SourceFile, one: Import): readonly Breach[] {
  if (!file.path.startsWith('core/') || file.isTest || !pureOnly.test(one.specifier)) return [];
  const fix = 'Core has no React, Next, Prisma, files, network, clock or dice: pass the data in.';
  return [{ path: file.path, line: one.line, rule: `core may not import "${one.specifier}"`, fix }];
}

/** From another feature only its doors. */
function otherFeatureBreaches(file: SourceFile, one: Import): readonly Breach[] {
  const [, own] = file.path.split('/');
  const [room, other] = (one.target ?? '').split('/');
  if (!file.path.startsWith('features/') || room !== 'features' || own === other) return [];
  if (new RegExp(`^features/[^/]+/(${featureDoors})`).test(one.target ?? '')) return [];
  const fix = `Import it from ${other}'s ${featureDoors.replaceAll('|', ', ')}, or move it there.`;
  return [{ path: file.path, line: one.line, rule: `features/${own} may not reach into ${one.target}`, fix }];
}

function nameBreaches({ path }: SourceFile): readonly Breach[] {
  if (!badNames.test(path)) return [];
  return [{ path, line: 1, rule: 'a name that says nothing', fix: 'Name the file after the one thing it holds.' }];
}

function shapeBreaches(file: SourceFile): readonly Breach[] {
  const breaches: Breach[] = [];
  if (file.lines > maximumLines && !file.isTest && !file.isTable) {
    const fix = 'Split it where it does two things; a table of data says `// Data table` in its first lines.';
    breaches.push({ path: file.path, line: maximumLines + 1, rule: `${file.lines} lines, over ${maximumLines}`, fix });
  }
  if (file.defaultExport !== undefined && !frameworkDefaults.test(file.path)) {
    const fix = 'Export it by name; only what Next and tools load by convention is a default export.';
    breaches.push({ path: file.path, line: file.defaultExport, rule: 'a default export', fix });
  }
  return breaches;
}

/** Who writes HTML by themselves, from words that their own escaping went over. */
const writesHtml =
  /^features\/(gradebook\/components\/gradebook-table|intake\/components\/bookmarklet-panel|items\/components\/written)\.tsx$/;

function dangerBreaches({ path, isTest, dangers }: SourceFile): readonly Breach[] {
  if (isTest || !/^(app|components|core|features|lib)\//.test(path)) return [];
  return dangers.flatMap(({ line, word }) => {
    const isHtml = word === 'dangerouslySetInnerHTML';
    if (isHtml && writesHtml.test(path)) return [];
    const fix = isHtml
      ? 'Let React write it; if it cannot, escape it and say so in scripts/house/rules.ts.'
      : 'Write the query as a template of `$queryRaw` or `Prisma.sql`, and the code as code: nothing that people send may become either.';
    return [{ path, line, rule: `${word} lets what people send become code`, fix }];
  });
}

/** Cycles between features: `a -> b -> a`. */
export function cycleBreaches(files: readonly SourceFile[]): readonly Breach[] {
  const edges = new Map<string, Map<string, Import & { path: string }>>();
  for (const file of files.filter(({ path, isTest }) => path.startsWith('features/') && !isTest)) {
    const own = file.path.split('/')[1] ?? '';
    for (const one of file.imports) {
      const [room, other = ''] = (one.target ?? '').split('/');
      if (room !== 'features' || other === own) continue;
      const from = edges.get(own) ?? new Map();
      edges.set(own, from.set(other, { ...one, path: file.path }));
    }
  }
  return [...edges.keys()].flatMap((start) => cycleFrom(start, edges));
}

function cycleFrom(start: string, edges: Map<string, Map<string, Import & { path: string }>>): readonly Breach[] {
  const trails = [[start]];
  const seen = new Set<string>();
  for (let trail = trails.pop(); trail; trail = trails.pop()) {
    const last = trail.at(-1) ?? start;
    for (const [next, edge] of edges.get(last) ?? []) {
      if (next === start && start <= last) {
        const rule = `features in a circle: ${[...trail, start].join(' -> ')}`;
        return [
          {
            path: edge.path,
            line: edge.line,
            rule,
            fix: 'Turn one of these imports round, or move what is shared to core or lib.',
          },
        ];
      }
      if (!seen.has(next)) {
        seen.add(next);
        trails.push([...trail, next]);
      }
    }
  }
  return [];
}
