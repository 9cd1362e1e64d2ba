const LIGHT = `
  --paper: #ffffff;
  --ink: #1c2127;
  --soft: #56606b;
  --rule: #d8dde2;
  --faint: #f4f6f8;
  --link: #174f86;
  --line: #1c2127;
  --target: #174f86;
  --range: #dbe7f3;
  --bar: #a9b9c9;
  --green: #17693a;
  --amber: #8f5600;
  --red: #ab1f2b;
  --grey: #56606b;`

const DARK = `
  --paper: #14181d;
  --ink: #e7eaee;
  --soft: #a7b1bc;
  --rule: #39424c;
  --faint: #1d232a;
  --link: #8fc1f2;
  --line: #e7eaee;
  --target: #8fc1f2;
  --range: #223a52;
  --bar: #5d7186;
  --green: #71cf97;
  --amber: #eeb65a;
  --red: #ff8f8f;
  --grey: #a7b1bc;`

/** Every pair that meets on the page has a contrast of 4.5 to 1 or more, lines of charts 3 to 1. Paper is white. */
export const COLOURS = `
:root { color-scheme: light dark;${LIGHT}
}
@media (prefers-color-scheme: dark) {
  :root {${DARK}
  }
}
@media print {
  :root { color-scheme: light;${LIGHT}
  }
}
.green { color: var(--green) }
.amber { color: var(--amber) }
.red { color: var(--red) }
.grey { color: var(--grey) }
`
