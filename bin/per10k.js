#!/usr/bin/env node
// First of all, so that Ctrl-C and a kill have their exit code early: 128 and the number of the signal.
for (const [signal, exit] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
  process.once(signal, () => process.exit(exit))

const { load } = require('./compiled.js')

load('main')
  .main(process.argv.slice(2))
  .then(exit => {
    process.exitCode = exit
  })
