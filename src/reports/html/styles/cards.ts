/** Cards and charts. */
export const CARDS = `
.card { padding: 2rem 0 2.5rem; border-top: 1px solid var(--rule) }
h2 + .card { border-top: 0; padding-top: .5rem }
.card header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; justify-content: space-between }
.card header p { margin: 0 }
.card header a { display: inline-block; padding: .25rem 0; margin-left: .75rem }
.finding { margin: .35rem 0 1.25rem }
.finding .verdict { margin-right: .5rem }
.sides { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: flex-start; justify-content: space-between }
.facts { flex: 1 1 15rem; max-width: 24rem }
.figure { margin: 0; font-size: 3rem; line-height: 1; letter-spacing: -0.01em }
.figure .unit { font: 400 1rem/1 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; letter-spacing: 0 }
.figure sup { font-size: .35em; vertical-align: super }
.basis { margin: .5rem 0 1rem; font-size: .9375rem }
.facts dl > div { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem 0; border-top: 1px solid var(--rule) }
.facts dt { color: var(--soft) }
.facts dd { text-align: right }
.chart { flex: 1 1 18rem; width: 100%; max-width: 24rem; height: auto; overflow: visible }
.card table { margin-top: 1.25rem; font-size: .875rem }
.card table caption { padding: 0 }
.card th:last-child, .card td:last-child { width: 6.5rem }
.chart text { font: 10.5px system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; fill: var(--soft) }
.chart .period, .chart .first { text-anchor: middle }
.chart .last { fill: var(--ink); font-weight: 700; font-size: 12px }
.chart .target-name { fill: var(--target) }
.axis { fill: none; stroke: var(--rule) }
.figures { fill: none; stroke: var(--line); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }
.opening { fill: none; stroke: var(--line); stroke-width: 1 }
.figure-dot { fill: var(--line); stroke: var(--paper); stroke-width: 1.5 }
.target { fill: none; stroke: var(--target); stroke-width: 1.75; stroke-dasharray: 6 3.5 }
.range { fill: var(--range) }
.baseline { fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1.5 3.5; stroke-linecap: round }
.baseline-dot { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5 }
.spark { display: block; width: 6rem; height: 1.5rem }
.spark .figures { stroke-width: 1.5 }
.bars { display: block; width: 100%; min-width: 5rem; height: .8rem }
.bar { fill: var(--bar) }
.bars .whole { fill: none; stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke }
`
