import type { Count } from '../cells/counts.ts'
import { type Place, placeKey, widerPlaces } from '../cells/place.ts'

/** A bit for each window. */
type Windows = bigint

/** Which windows are printed of the events among some rows, under whatever conditions, in each place. */
export class PrintedWindows {
  private readonly bits = new Map<string, Map<string, Windows>>()
  /** Of rows that are counted in several windows. */
  private readonly byPlace = new Map<string, Map<string, Windows>>()

  constructor(all: readonly Count[]) {
    const events = all.filter(({ counted }) => counted.tie === 'events')
    for (const count of events) this.bitOf(count)
    for (const count of events) if (this.areSeveral(count.counted.base)) this.note(count)
  }

  /** They are not all of one window. */
  areSeveral(base: string): boolean {
    return (this.bits.get(base)?.size ?? 0) > 1
  }

  /** In a wider place there is a window more. */
  lackSome({ counted: { base }, place }: Count): boolean {
    return this.areSeveral(base) && widerPlaces(place).some(wider => this.lack(base, place, wider))
  }

  /** In that wider place there is a window more. */
  lack(base: string, place: Place, wider: Place): boolean {
    const inPlaces = this.byPlace.get(base)
    const [own, others] = [place, wider].map(where => inPlaces?.get(placeKey(where)) ?? 0n)
    return (others & ~own) !== 0n
  }

  private bitOf({ counted: { base }, window: { start, end } }: Count): Windows {
    const known = this.bits.get(base) ?? new Map<string, Windows>()
    this.bits.set(base, known)
    const key = `${start} ${end}`
    const bit = known.get(key) ?? 1n << BigInt(known.size)
    known.set(key, bit)
    return bit
  }

  private note(count: Count): void {
    const { base } = count.counted
    const inPlaces = this.byPlace.get(base) ?? new Map<string, Windows>()
    this.byPlace.set(base, inPlaces)
    const key = placeKey(count.place)
    inPlaces.set(key, (inPlaces.get(key) ?? 0n) | this.bitOf(count))
  }
}
