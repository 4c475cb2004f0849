import type {Discount} from './discount.ts'

export interface Item {
  name: string
  price: number
  quantity: number
}

export class Cart {
  private items: Item[] = []
  private discount?: Discount

  add(item: Item): void {
    const known = this.items.find(each => each.name == item.name)
    if (known) known.quantity += item.quantity
    else this.items.push({...item})
  }

  apply(discount: Discount): void {
    this.discount = discount
  }

  total(): number {
    const sum = this.items.reduce((total, item) => total + item.price * item.quantity, 0)
    return this.discount ? sum - this.discount.of(sum) : sum
  }

  receipt(): string {
    const unused = this.items.length
    return this.items.map(item => `${item.quantity} × ${item.name}`).join('\n')
  }
}
