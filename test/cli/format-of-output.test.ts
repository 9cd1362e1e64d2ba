import { afterEach, describe, expect, it } from 'vitest'
import { formatOfStream } from '../../src/cli/format-of-output.ts'
import {
  CHECK_FORMATS,
  EXPLANATION_FORMATS,
  REPORT_FORMATS,
  WEAVE_FORMATS,
} from '../../src/config/choices.ts'

const before = process.stdout.isTTY

afterEach(() => {
  process.stdout.isTTY = before
})

describe('what is printed without a format', () => {
  it('is for people on a terminal: a table, and of a scorecard no page of HTML', () => {
    process.stdout.isTTY = true
    expect([CHECK_FORMATS, REPORT_FORMATS, WEAVE_FORMATS, EXPLANATION_FORMATS].map(formatOfStream)).toEqual([
      'table',
      'md',
      'md',
      'text',
    ])
  })

  it('is for programs elsewhere', () => {
    process.stdout.isTTY = false
    expect([CHECK_FORMATS, REPORT_FORMATS, WEAVE_FORMATS, EXPLANATION_FORMATS].map(formatOfStream)).toEqual([
      'csv',
      'html',
      'md',
      'text',
    ])
  })
})
