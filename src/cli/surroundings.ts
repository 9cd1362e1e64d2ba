import type { Config, Settings } from '../config/settings.ts'
import type { Problem } from '../foundations/problem.ts'
import { configuration } from './configuration.ts'
import type { Invocation } from './invocation.ts'
import { merged, typedSettings } from './settings.ts'

/** What is settled without any extract: enough for `list` and `show`. */
export interface Surroundings {
  config: Config | undefined
  typed: Settings
  settings: Settings
  /** What was typed or configured wrongly. */
  problems: Problem[]
  /** There is a configuration, but nobody knows what it says. */
  unread: boolean
}

/** The command line over the configuration. */
export async function surroundings({ typed, formats }: Omit<Invocation, 'words'>): Promise<Surroundings> {
  const { settings, problems } = typedSettings(typed, formats)
  const { config, problems: ofConfig } = await configuration(typed.config?.[0]?.trim() || undefined)
  return {
    config,
    typed: settings,
    settings: merged(settings, config),
    problems: [...problems, ...ofConfig],
    unread: ofConfig.length > 0,
  }
}

/** The settings with the format and the output that were typed: the configured ones are those of figures. */
export function withOwnOutput({ typed, settings }: Surroundings): Settings {
  const { format: _, output: __, ...rest } = settings
  const { format, output } = typed
  return { ...rest, ...(format === undefined ? {} : { format }), ...(output === undefined ? {} : { output }) }
}
