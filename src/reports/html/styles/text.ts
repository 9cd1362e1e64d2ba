/** The page and its words. */
export const TEXT = `
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0 auto; max-width: 62rem; padding: 3.5rem 2.5rem 5rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: break-word;
}
h1, h2, h3, .figure, .lead {
  font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif;
  font-weight: 600; line-height: 1.2; text-wrap: balance;
}
h1 { margin: 0; font-size: 2.75rem; letter-spacing: -0.015em }
h1 span { color: var(--soft); font-weight: 400; white-space: nowrap }
h2 { margin: 4.5rem 0 1.25rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.6rem }
h3 { margin: 0; font-size: 1.2rem }
p { margin: 0 0 .6rem }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
a.quiet { color: inherit; text-decoration-color: var(--rule) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
:target { scroll-margin-top: 1rem }
code { font: .8em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere }
sup { line-height: 0; font-size: .7em; padding-left: .1em; color: var(--soft) }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.defs { position: absolute }
.eyebrow { margin: 0 0 .5rem; color: var(--soft); font-size: .8125rem; letter-spacing: .12em; text-transform: uppercase }
.subtitle { margin-top: .75rem; color: var(--soft); max-width: 46rem }
.aside, .code, .when, .unit, .basis { color: var(--soft) }
.code, .when { font-size: .8125rem; font-weight: 400; font-family: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif }
.summary h2 { margin: 2.5rem 0 1rem }
.lead { font-size: 1.75rem; margin-bottom: .5rem }
.story { max-width: 46rem; font-size: 1.0625rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 2.5rem 0 0; padding: 0; list-style: none }
nav a { display: inline-block; padding: .25rem 0; font-size: .9375rem }
.verdict { font-weight: 600; white-space: nowrap }
.shape { width: .875em; height: .875em; vertical-align: -.06em }
.verdict .shape { margin-right: .4em }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round }
.tally { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; margin: 1.5rem 0 2rem; padding: 0; list-style: none }
.tally li { display: flex; align-items: center; gap: .5rem }
.tally b { font-size: 1.25rem; color: var(--ink) }
.tally .none { color: var(--soft) }
.tally .none b { color: var(--soft); font-weight: 400 }
.notes { columns: 2 20rem; column-gap: 3rem }
.notes, .remarks { margin: .5rem 0 0; padding-left: 1.5rem; color: var(--soft); font-size: .8125rem }
details { margin-top: 1rem }
summary { cursor: pointer; padding: .25rem 0; color: var(--link) }
dl { margin: 0 }
dd { margin: 0 }
.key > div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: .3rem 0; max-width: 46rem }
.key dt { font-weight: 600 }
.definitions { columns: 2 24rem; column-gap: 3rem; font-size: .875rem }
.definitions article { break-inside: avoid; margin: 0 0 1.75rem }
.definitions h3 { font-size: 1rem; margin-bottom: .25rem }
.definitions p, .definitions ul { margin: 0 0 .35rem }
.definitions ul { padding-left: 1.1rem }
.definitions ul ul { margin: 0 }
.definitions .why { font-style: italic }
.definitions .sources { color: var(--soft); font-size: .8125rem }
#rules { margin: 1.5rem 0 1rem }
.rules { columns: 2 24rem; column-gap: 3rem; font-size: .875rem }
.rules > div { break-inside: avoid; margin-bottom: .8rem }
.rules dt { font-weight: 600 }
#without-figure, #remarks { margin: 2.5rem 0 .75rem }
`
