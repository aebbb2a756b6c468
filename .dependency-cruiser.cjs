/** Which way knowledge flows in src: see CONTRIBUTING.md. */
const only = (name, from, to, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${to}|(errors|civil-date|numbers|lazy-pattern)\\.ts)` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('http-stands-alone', 'http', 'http/', 'the connection knows no vendor beyond its limits and hosts'),
    only(
      'lucca-knows-http',
      'lucca',
      'lucca/|http/|row-schema\\.ts',
      'Lucca and Leapsome do not know each other',
    ),
    only(
      'leapsome-knows-http',
      'leapsome',
      'leapsome/|http/|row-schema\\.ts',
      'Lucca and Leapsome do not know each other',
    ),
    only(
      'mapping-knows-names',
      'mapping',
      'mapping/|lucca/(employee|fields)\\.ts|leapsome/attributes\\.ts',
      'a mapping turns an Employee into a wanted user, and knows of Leapsome only what an attribute is called',
    ),
    only(
      'sync-is-pure',
      'sync',
      'sync/|mapping/|lucca/(employee|fields)\\.ts|leapsome/(attributes|user|leapsome)\\.ts',
      'planning and applying know types and no network',
    ),
    only(
      'check-is-pure',
      'check',
      'check/|sync/|mapping/|lucca/(employee|fields|refused-fields|rights)\\.ts|leapsome/(attributes|user)\\.ts',
      'the set-up check judges what was read, and reads nothing itself',
    ),
    only(
      'github-tells-reports',
      'github',
      'github/|report/',
      'the runner and GitHub are told; of the others it knows reports alone',
    ),
    {
      name: 'no-network-in-sync-and-mapping',
      severity: 'error',
      from: { path: '^src/(sync|mapping|check)/' },
      to: {
        path: '^(node:(http|https|net|tls|dns)|bundle/(network|undici|github)|.*node_modules/(undici|@actions))',
      },
    },
    {
      name: 'report-decides-nothing',
      comment: 'a report reads results: types from everywhere, code from nowhere',
      severity: 'error',
      from: { path: '^src/report/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(report/|(errors|civil-date|numbers|lazy-pattern)\\.ts|check/checklist\\.ts|mapping/mapping\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-run-knows-everything',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/(run|run-sync|set-up-check|index|world|connections|inputs)\\.ts' },
    },
    {
      name: 'nothing-unused',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/index\\.ts' },
      to: {},
    },
    {
      name: 'zod-in-its-small-form',
      comment:
        'zod/mini checks the same and takes less of a start; both in the package would take more than either',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/mini/' },
    },
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
