import base from '../../jest.config.mjs'

export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/scripts/mutation/rounds.test.mjs'],
  testEnvironment: '<rootDir>/scripts/mutation/environment.mjs',
  testTimeout: 30_000,
  reporters: []
}
