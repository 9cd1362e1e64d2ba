/** What the parts of a document have in common while it is written. */
export interface Writing {
  /** Addresses, each with the name by which the text refers to it. */
  links: Map<string, string>
  /** The first number of every list, none where it has bullets; the place in it is the number of the list, from 1. */
  lists: (number | undefined)[]
}

export function writing(): Writing {
  return { links: new Map(), lists: [] }
}

/** The name of an address, known or new. */
export function linkTo(to: string, { links }: Writing): string {
  const id = links.get(to) ?? `link${links.size + 1}`
  links.set(to, id)
  return id
}
