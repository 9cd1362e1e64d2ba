import { visibleLine } from './visible.ts'

/** `child-protection` → `Child protection` */
export function themeTitle(theme: string): string {
  return capital(theme.replaceAll('-', ' '))
}

/** `latest_category` → `Latest category`; the header of an extract that is written otherwise stays as it is. */
export function breakdownTitle(name: string): string {
  return /^[a-z0-9_]+$/.test(name) ? capital(name.replaceAll('_', ' ')) : visibleLine(name)
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
