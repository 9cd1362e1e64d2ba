import { expect, test } from 'vitest'
import { protect } from '../../src/disclosure/protect.ts'
import { catalogue, figuresOf } from './tables.ts'

test('how many hidden counts have been looked at is told while their protection is worked out', () => {
  const heard: string[] = []
  const figures = figuresOf(
    { id: 'referrals', period: '2024/25' },
    { Ashford: 3, Dover: 12, Thanet: 2, 'All areas': 17 },
  )
  protect(figures, { suppress: 5 }, catalogue, (done, all) => heard.push(`${done} of ${all}`))
  expect(heard.slice(0, 2)).toEqual(['0 of 2', '1 of 2'])
})
