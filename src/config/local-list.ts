import type { LocalData, Locate } from '../request.ts'

/**
 * Definitions as a council writes them, each under its id or as a list with `id` in each, always as a
 * list; a place in that list is still found in the file.
 */
export function localList(written: unknown, key: string, locate: Locate): LocalData | undefined {
  if (written === undefined) return undefined
  if (Array.isArray(written)) return { value: written, locate: (path, part) => locate([key, ...path], part) }
  const byId = Object.entries(written as Record<string, unknown>)
  return {
    value: byId.map(([id, definition]) => withId(id, definition)),
    locate: ([at, ...path], part) =>
      isItsId(path, byId[Number(at)]?.[1])
        ? locate([key, ...idAt(byId, at)], 'key')
        : locate([key, ...idAt(byId, at), ...path], part),
  }
}

function withId(id: string, definition: unknown): unknown {
  const isMap = typeof definition === 'object' && definition !== null && !Array.isArray(definition)
  return isMap ? { id, ...definition } : definition
}

/** The id of a definition that stands under it is that key. */
function isItsId(path: readonly (string | number)[], content: unknown): boolean {
  return path.length === 1 && path[0] === 'id' && !Object.hasOwn(Object(content), 'id')
}

function idAt(byId: [string, unknown][], at: string | number | undefined): string[] {
  const entry = byId[Number(at)]
  return entry === undefined ? [] : [entry[0]]
}
