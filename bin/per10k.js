#!/usr/bin/env node
const { load } = require('./compiled.js')

load('main')
  .main(process.argv.slice(2))
  .then(exit => {
    process.exitCode = exit
  })
