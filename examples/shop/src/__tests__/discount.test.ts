import {fixed, parseDiscount, percent} from '../discount.ts'

describe('discounts', () => {
  test('rounds to cents', () => expect(percent(3).of(999)).toBe(30))
  test('is never more than the total', () => expect(fixed(500).of(300)).toBe(300))
  test('reads percents', () => expect(parseDiscount('25%').of(1000)).toBe(250))
  test('reads amounts', () => expect(parseDiscount('250').of(1000)).toBe(250))
  test('refuses nonsense', () => expect(() => parseDiscount('a lot')).toThrow('not a discount'))
  test.each([0, 5, 50, 100])('takes %i percent', rate => expect(percent(rate).of(100)).toBe(rate))
})
