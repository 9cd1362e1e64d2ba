import { createHash } from 'node:crypto'

const LENGTH = 8

/** A checksum of what was woven; the same whatever the line ends, which a version control may change. */
export function sealOf(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n')
  return createHash('sha256').update(lines).digest('hex').slice(0, LENGTH)
}
