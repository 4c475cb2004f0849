/** Finds files, exports and dependencies that nothing uses: `npm run unused`. */
export default {
  workspaces: {
    '.': {
      // The door of the bundle, and what npm, .ci/run and worker threads run by name.
      entry: [
        'src/doors.ts',
        'scripts/*.mjs',
        'bench/*.mjs',
        '__tests__/fuzz/{fuzz,worker}.ts',
        'scripts/mutation/{environment,jest.config,rounds.test}.mjs'
      ],
      project: ['{src,scripts,bench,__tests__}/**/*.{ts,mjs}'],
      // scripts/build.mjs runs it by its path, so that no other one of the machine is taken.
      ignoreDependencies: ['@vercel/ncc'],
      // Of every Unix.
      ignoreBinaries: ['mkfifo']
    },
    'packages/problem-matcher-parser': {project: ['src/**/*.ts']}
  },
  // It has the shape of undici, of which the toolkit takes what it likes.
  ignoreWorkspaces: ['packages/undici-on-demand'],
  // Types of what a function takes or gives are there for its callers, whether one of them writes the name or not.
  ignoreExportsUsedInFile: {interface: true, type: true}
}
