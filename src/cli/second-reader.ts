import { parentPort, workerData } from 'node:worker_threads'
import { memoryOf } from '../extracts/parts/memory.ts'
import type { RestAsked } from '../request.ts'
import { readRestOf } from '../stages/reading/rest-of-extract.ts'
import { fileSource } from './file-source.ts'

/** The second thread: reads the part of an extract that it was started for, answers once and ends. */
async function answer(asked: RestAsked): Promise<void> {
  const part = await readRestOf(fileSource(asked.file, asked.size), asked)
  parentPort?.postMessage(part, part ? memoryOf(part) : [])
}

void answer(workerData)
