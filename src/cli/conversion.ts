import { basename } from 'node:path'
import type { Format } from '../config/choices.ts'
import { EXIT, error, type Problem, Refusal } from '../foundations/problem.ts'

/** The text of a Markdown document, or a document in another format that is made of it. */
export async function convertedTo(format: Format, text: string, file: string): Promise<string | Uint8Array> {
  if (format !== 'html' && format !== 'docx') return text
  const { readMarkdown } = await import('../weaving/prose/read-markdown.ts')
  const convert = await CONVERTERS[format]()
  try {
    return convert(readMarkdown(text), basename(file))
  } catch (cause) {
    throw cause instanceof RangeError ? new Refusal(tooDeep(file)) : cause
  }
}

const CONVERTERS = {
  html: async () => (await import('../weaving/prose/page.ts')).prosePage,
  docx: async () => (await import('../weaving/prose/docx/docx.ts')).proseDocx,
}

/** Reading it needs more calls within one another than the program may make. */
function tooDeep(file: string): Problem {
  const found = 'quotations or lists too deep in one another to be converted'
  return error('too-deep', EXIT.usage, found, { file, advice: 'write it flatter' })
}
