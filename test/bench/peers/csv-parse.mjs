// The floor: csv-parse alone reads the same files, as arrays, and does nothing with them.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

const [folder, ...datasets] = process.argv.slice(2)
let rows = 0

for (const dataset of datasets) {
  const parser = createReadStream(`${folder}/${dataset}.csv`).pipe(parse())
  parser.on('data', () => rows++)
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject))
}
console.log(rows)
