import {Cart} from '../cart.ts'
import {percent, fixed} from '../discount.ts'

describe('Cart', () => {
  const tea = {name: 'Tea', price: 450, quantity: 2}

  test('adds up', () => {
    const cart = new Cart()
    cart.add(tea)
    expect(cart.total()).toBe(900)
  })

  test('adds equal items together', () => {
    const cart = new Cart()
    cart.add(tea)
    cart.add(tea)
    expect(cart.receipt()).toBe('4 × Tea')
  })

  describe('with a discount', () => {
    test('takes ten percent off', () => {
      const cart = new Cart()
      cart.add(tea)
      cart.apply(percent(10))
      expect(cart.total()).toBe(810)
    })

    test('never goes below zero', () => {
      const cart = new Cart()
      cart.apply(fixed(500))
      expect(cart.total()).toBe(0)
    })

    test('shows the discount on the receipt', () => {
      const cart = new Cart()
      cart.add(tea)
      cart.apply(percent(10))
      expect({receipt: cart.receipt().split('\n'), total: cart.total()}).toEqual({receipt: ['2 × Tea', '− 10 %'], total: 810})
    })
  })

  test.skip('remembers the cart between visits', () => {})
})
