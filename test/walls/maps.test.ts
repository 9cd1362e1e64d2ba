import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** `engine/`, `engine/tally/`, `pipeline.ts`: what stands first in the rows of a map. */
function roomsOnMap(readme: string): string[] {
  return [...readFileSync(readme, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, room]) => room)
}

/** As a map names them. */
function roomsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter(name => name !== 'README.md')
    .sort()
}

describe('the map of the code', () => {
  it('names every room, and none that is not there', () => {
    const named = roomsOnMap('src/README.md')
    expect(roomsIn('src').filter(room => !named.includes(room))).toEqual([])
    expect(named.filter(room => !existsSync(`src/${room}`))).toEqual([])
  })
})

describe('the map of the tests', () => {
  it('names every folder that is not called like a room of the code, and none that is not there', () => {
    const ofRooms = roomsIn('src')
    const others = roomsIn('test').filter(name => name.endsWith('/') && !ofRooms.includes(name))
    expect(roomsOnMap('test/README.md').sort()).toEqual(others)
  })
})
