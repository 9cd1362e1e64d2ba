import { join } from 'node:path'
import { type Part, READ_IN_HALVES_FROM, type ReadElsewhere } from '../extracts/parts/part.ts'
import type { NamedSource, Request, RestAsked } from '../request.ts'
import { packageFolder } from './package-files.ts'

/** Where there is a second core, the rest of a large extract is read on it. */
export async function secondThread(sources: readonly NamedSource[]): Promise<Pick<Request, 'elsewhere'>> {
  if (!sources.some(({ source: { size = 0 } }) => size >= READ_IN_HALVES_FROM)) return {}
  const { availableParallelism } = await import('node:os')
  return availableParallelism() > 1 ? { elsewhere: readElsewhere } : {}
}

/** Reads a part in a thread of its own. Whatever goes wrong there, the part is only missing, never waited for. */
export function readElsewhere(asked: RestAsked): ReturnType<ReadElsewhere> {
  const thread = startThread(asked)
  return {
    part: thread.then(worker => answerOf(worker)).catch(() => undefined),
    stop: () => void thread.then(worker => worker.terminate()).catch(() => undefined),
  }
}

type Thread = Awaited<ReturnType<typeof startThread>>

async function startThread(asked: RestAsked) {
  const { Worker } = await import('node:worker_threads')
  return new Worker(join(packageFolder(), 'dist/second-reader.cjs'), { workerData: asked })
}

/** Once the thread has ended, so that its memory is free when its answer is put to use. */
function answerOf(worker: Thread): Promise<Part | undefined> {
  return new Promise(resolve => {
    let part: Part | undefined
    worker.once('message', answer => {
      part = answer
    })
    worker.once('error', () => {})
    worker.once('exit', () => resolve(part))
  })
}
