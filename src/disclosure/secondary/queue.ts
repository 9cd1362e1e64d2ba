/** What comes first is taken first, the order of adding aside. */
export class Queue<Item> {
  private readonly heap: Item[] = []
  private readonly isBefore: (a: Item, b: Item) => boolean

  constructor(isBefore: (a: Item, b: Item) => boolean) {
    this.isBefore = isBefore
  }

  add(item: Item): void {
    const { heap } = this
    let at = heap.push(item) - 1
    for (
      let parent = (at - 1) >> 1;
      at > 0 && this.isBefore(heap[at], heap[parent]);
      parent = (at - 1) >> 1
    ) {
      this.swap(at, parent)
      at = parent
    }
  }

  take(): Item | undefined {
    const { heap } = this
    if (heap.length < 2) return heap.pop()
    this.swap(0, heap.length - 1)
    const first = heap.pop()
    for (let at = 0, least = this.leastOf(0); least !== at; least = this.leastOf(at)) {
      this.swap(at, least)
      at = least
    }
    return first
  }

  /** Of a place and the two below it. */
  private leastOf(at: number): number {
    let least = at
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < this.heap.length && this.isBefore(this.heap[below], this.heap[least])) least = below
    return least
  }

  private swap(a: number, b: number): void {
    const { heap } = this
    ;[heap[a], heap[b]] = [heap[b], heap[a]]
  }
}
