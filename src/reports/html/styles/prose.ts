/** A document of somebody's own words, with tables in it. */
export const PROSE = `
.prose > * { max-width: 46rem }
.prose > table, .prose > h1, .prose > h2 { max-width: none }
.prose > h2 { margin: 3rem 0 1rem }
.prose > h3 { margin: 2rem 0 .5rem }
.prose > p { margin: 1rem 0 }
.prose > table { margin: 1.25rem 0 1.75rem }
.prose blockquote { margin: 1rem 0; padding: 0 0 0 1.25rem; border-left: 3px solid var(--rule); color: var(--soft) }
.prose pre { padding: .75rem 1rem; background: var(--faint); overflow-x: auto }
.prose li { margin: .25rem 0 }
.prose hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--rule) }
`
