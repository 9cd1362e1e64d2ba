/** A4, upright. */
export const PRINT = `
@page { size: A4; margin: 17mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #56606b } }
@media print {
  html { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { max-width: none; padding: 0 }
  nav { display: none }
  a { color: inherit; text-decoration: none }
  h2 { margin-top: 2.5rem; break-after: avoid }
  h3, caption { break-after: avoid }
  .card, .ranking, .theme tr, tr { break-inside: avoid }
  .card { padding: 1.25rem 0 1.5rem }
  .card header a { display: none }
  table { font-size: .875rem }
  .number { width: 4.25rem }
  thead { display: table-header-group }
  .rankings { grid-template-columns: 1fr 1fr; gap: 1.75rem 2rem }
  .definitions, .rules { columns: 2; column-gap: 2rem; font-size: .8rem }
  summary { color: inherit; list-style: none }
}
`
