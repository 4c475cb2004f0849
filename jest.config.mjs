export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/packages/*/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.VERDICT_BROWSER ? [] : ['\\.browser\\.test\\.ts$'])],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/packages/[^/]+/lib/', '<rootDir>/dist/'],
  moduleNameMapper: {'^problem-matcher-parser$': '<rootDir>/packages/problem-matcher-parser/src/index.ts'},
  transform: {'\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs'},
  // Modules of tests stay in memory as long as their process, and a process full of them is slow.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '512MB',
  // A busy machine is no failure: nothing is asserted of time, so this only ends what hangs.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', 'packages/*/src/**/*.ts']
}
