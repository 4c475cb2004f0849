import {expect, test} from '@playwright/test'

test.beforeEach(({page}) => page.goto('/index.html'))

test('lists what is in the cart', async ({page}) => {
  await expect(page.getByRole('row')).toHaveCount(5)
})

test('adds up', async ({page}) => {
  await expect(page.locator('#total')).toHaveText('€50.00')
})

test('a voucher leaves the delivery alone', async ({page}) => {
  await page.getByLabel('Voucher').fill('TEA10')
  await page.getByRole('button', {name: 'Redeem'}).click()
  await expect(page.locator('#total')).toHaveText('€45.50', {timeout: 1000})
})
