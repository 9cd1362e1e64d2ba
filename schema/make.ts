import { writeFileSync } from 'node:fs'
import { schemaText } from './configuration.ts'

/** `npm run schema`: writes the schema that is published with the package. */
writeFileSync('schema/per10k.schema.json', schemaText())
