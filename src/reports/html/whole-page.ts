import type { Text } from '../pieces.ts'
import { html, Markup } from './markup.ts'
import { STYLES } from './styles/styles.ts'

/** A file of HTML around its body: whatever is in it, it may load nothing and run nothing. */
export function wholePage(title: string, body: Markup): Text {
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="per10k">
<title>${title}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
${body}
</body>
</html>
`.content
}
