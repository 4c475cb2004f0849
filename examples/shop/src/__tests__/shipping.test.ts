import {Cart} from '../cart.ts'
import {estimate, shipping} from '../shipping.ts'

describe('shipping', () => {
  test('costs 4.90 in Germany', () => expect(shipping(new Cart(), 'DE')).toBe(490))
  test('is free above 50', () => {
    const cart = new Cart()
    cart.add({name: 'Kettle', price: 6900, quantity: 1})
    expect(shipping(cart, 'FR')).toBe(0)
  })
  test('tells of a country that is not served', () => expect(() => shipping(new Cart(), 'US')).toThrow('not served'))
  test('estimates', () => expect(estimate(1)).toBe('tomorrow'))
})
