/** Tables: rules between rows, numbers under one another; on a narrow screen each row is a small list. */
export const TABLES = `
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4 }
caption { padding: 0 0 .5rem; text-align: left; font-weight: 600 }
caption .unseen { white-space: normal }
th, td { padding: .45rem 0 .45rem 1.25rem; text-align: left; vertical-align: baseline; font-weight: 400 }
th:first-child { padding-left: 0; overflow-wrap: anywhere }
thead th { border-bottom: 1px solid var(--ink); color: var(--soft); font-size: .8125rem; vertical-align: bottom }
tbody tr { border-bottom: 1px solid var(--rule) }
.number { text-align: right; white-space: nowrap }
.number { width: 5.4rem }
.drawing { width: 7.25rem }
td.drawing { vertical-align: top; padding-top: .3rem; padding-bottom: 0 }
.ranking td.drawing { padding-top: .5rem }
.part > th { padding-left: 1.25rem }
.whole { font-weight: 600 }
.whole > th, .whole > td { font-weight: 600 }
.ranking tbody th { padding-left: 1.75rem }
.place { display: inline-block; width: 1.75rem; margin-left: -1.75rem; color: var(--soft); font-weight: 400 }
.theme, .all { margin-bottom: 2.5rem }
.glance { margin-top: 1rem }
.glance caption { color: var(--soft); font-weight: 400; font-size: .8125rem }
.idle table td:last-child { color: var(--soft) }
.rankings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 3rem; align-items: start }
.rankings > .broad { grid-column: 1 / -1 }
.ranking table { font-size: .875rem }
.ranking th, .ranking td { padding-top: .3rem; padding-bottom: .3rem }
.inputs td, .inputs th { font-size: .8125rem }

@media not print {
  @media (max-width: 44rem) {
    body { padding: 1.75rem 1rem 3rem }
    h1 { font-size: 2.1rem }
    h2 { margin-top: 3rem }
    .lead { font-size: 1.5rem }
    .key > div { grid-template-columns: 1fr; gap: 0 }
    .bars { min-width: 3rem }
    .drawing { width: 5rem }
    .wide, .wide thead, .wide tbody, .wide tr, .wide caption { display: block }
    .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    .wide tbody { border-top: 1px solid var(--ink) }
    .wide tbody tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.4rem, 1fr)); gap: .35rem .75rem; padding: .7rem 0 }
    .wide th, .wide td, .wide .part > th { display: block; width: auto; padding: 0; text-align: left; white-space: normal }
    .wide tbody th { grid-column: 1 / -1; font-weight: 600 }
    .wide .part > th { font-weight: 400 }
    .wide td:empty { display: none }
    .wide td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .75rem; font-weight: 400; line-height: 1.3 }
    .ranking .wide tbody th { padding: 0 }
    .wide .place { margin-left: 0 }
    .ranking .wide .drawing { grid-column: 1 / -1 }
    .ranking .wide .drawing::before { content: none }
    .idle td, .inputs td:last-child { grid-column: 1 / -1 }
  }
}
`
