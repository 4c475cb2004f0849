import {defineConfig} from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  outputDir: 'reports/test-results',
  reporter: [['json', {outputFile: 'reports/playwright.json'}]],
  use: {
    baseURL: 'http://127.0.0.1:8123',
    screenshot: 'only-on-failure',
    viewport: {width: 800, height: 500},
    launchOptions: {executablePath: process.env.CHROMIUM, args: ['--no-sandbox']}
  },
  webServer: {command: 'python3 -m http.server 8123 --bind 127.0.0.1', port: 8123}
})
