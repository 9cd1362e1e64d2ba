import { afterEach, describe, expect, it } from 'vitest'
import { clearProgress, type Surface, startProgress } from '../../src/cli/progress.ts'

/** A terminal of 20 columns whose clock is turned by hand. */
function terminal(isTTY = true) {
  const written: string[] = []
  let time = 0
  const calls: { at: number; call: () => void }[] = []
  const surface: Surface = {
    isTTY,
    columns: 20,
    write: text => written.push(text),
    now: () => time,
    later: (milliseconds, call) => calls.push({ at: time + milliseconds, call }),
  }
  const pass = (milliseconds: number) => {
    time += milliseconds
    for (const { at, call } of calls.splice(0)) {
      if (at <= time) call()
      else calls.push({ at, call })
    }
  }
  return { surface, written, pass }
}

const CLEARED = '\r\u001b[K'

describe('the line of progress', () => {
  afterEach(clearProgress)

  it('says nothing of work that takes less than a second', () => {
    const { surface, written, pass } = terminal()
    const line = startProgress(surface)
    line.show('reading a.csv')
    pass(900)
    line.show('counting')
    line.clear()
    expect(written).toEqual([])
  })

  it('says after a second what is being done then, and what comes after', () => {
    const { surface, written, pass } = terminal()
    const line = startProgress(surface)
    line.show('reading a.csv')
    pass(1000)
    pass(200)
    line.show('counting')
    expect(written).toEqual([`${CLEARED}reading a.csv`, `${CLEARED}counting`])
  })

  it('says no more than eyes can follow', () => {
    const { surface, written, pass } = terminal()
    const line = startProgress(surface)
    pass(2000)
    for (const text of ['1 MB', '2 MB', '3 MB']) {
      line.show(text)
      pass(60)
    }
    expect(written).toEqual([`${CLEARED}1 MB`, `${CLEARED}3 MB`])
  })

  it('is gone before anything else is printed', () => {
    const { surface, written, pass } = terminal()
    startProgress(surface).show('reading a.csv')
    pass(1000)
    clearProgress()
    clearProgress()
    expect(written).toEqual([`${CLEARED}reading a.csv`, CLEARED])
  })

  it('never wraps', () => {
    const { surface, written, pass } = terminal()
    startProgress(surface).show('reading referrals_2024.csv')
    pass(1000)
    expect(written).toEqual([`${CLEARED}reading referrals_…`])
  })

  it('is not for a file or a pipe', () => {
    const { surface, written, pass } = terminal(false)
    startProgress(surface).show('reading a.csv')
    pass(5000)
    expect(written).toEqual([])
  })
})
