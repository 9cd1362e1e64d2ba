import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

test('Ctrl-C ends a run that waits for standard input, with 130 and without a trace', async () => {
  const run = spawn(process.execPath, ['bin/per10k.js', 'calc', '-d', 'cic=-', '-p', '2008/09'])
  let told = ''
  run.stderr.on('data', text => {
    told += text
  })
  setTimeout(() => run.kill('SIGINT'), 700)
  const code = await new Promise(done => run.on('exit', done))
  expect({ code, told }).toEqual({ code: 130, told: '' })
})
