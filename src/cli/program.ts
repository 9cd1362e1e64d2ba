import { Command, Option } from 'commander'
import { FORMATS, isChoice } from '../config/choices.ts'
import { COMMANDS, type CommandText } from './commands.ts'
import type { Invocation } from './invocation.ts'
import { FLAGS, OPTIONS, type Typed } from './options.ts'
import { printAside } from './standard-error.ts'
import { print } from './streams.ts'

/** What runs a command once the command line has been read. */
export type Run = (command: CommandText, invocation: Invocation) => Promise<void>

/** The command line as commander knows it. It prints help and version, unless silent; its errors are thrown. */
export function program(
  version: string,
  run: Run,
  { commands = COMMANDS, silent = false }: { commands?: readonly CommandText[]; silent?: boolean } = {},
): Command {
  const top = new Command('per10k')
    .description(
      "Performance indicators for children's social care: CSV extracts in, figures and verdicts out.",
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addOption(new Option(OPTIONS.config.flags, OPTIONS.config.help).argParser(collected))
    .option('-q, --quiet', 'no warnings and no progress')
    .option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are obeyed too')
    .exitOverride()
    .configureOutput({ outputError: () => {}, writeOut: silent ? () => {} : print, writeErr: printAside })
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(false)
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nExample:\n  $ per10k calc -d extracts -p 2024/25 --by area\n')
  for (const command of commands) addCommand(top, command, run)
  return top
}

function addCommand(top: Command, text: CommandText, run: Run): void {
  const command = top.command(text.name).description(text.summary).helpOption('-h, --help', 'print help')
  const { argument } = text
  if (argument) command.argument(argumentShape(argument), argument.help)
  for (const name of text.options) {
    const option = new Option(OPTIONS[name].flags, text.helps?.[name] ?? OPTIONS[name].help)
    command.addOption(option.isBoolean() ? option : option.argParser(collected))
  }
  command.addHelpText('after', examplesText(text))
  command.action(() =>
    run(text, { words: command.args, typed: typedOf(command, text), formats: text.formats ?? FORMATS }),
  )
}

function argumentShape({ name, required, many }: NonNullable<CommandText['argument']>): string {
  const word = `${name}${many ? '...' : ''}`
  return required ? `<${word}>` : `[${word}]`
}

/** Values are never split: a comma belongs to the value. */
function collected(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

function typedOf(command: Command, text: CommandText): Typed {
  const typed: Typed = {}
  for (const name of text.options) {
    const values: string[] | true | undefined = command.getOptionValue(name)
    if (isChoice(name, FLAGS)) typed[name] = values === true
    else if (Array.isArray(values)) typed[name] = values
  }
  const everywhere = command.parent?.opts() ?? {}
  if (everywhere.config !== undefined) typed.config = everywhere.config
  if (everywhere.quiet === true) typed.quiet = true
  if (everywhere.color === false) typed.color = false
  return typed
}

function examplesText({ told, examples }: CommandText): string {
  const lines = examples.map(([command, does]) => `  $ ${command}\n      ${does}`)
  return `${told === undefined ? '' : `\n${told}\n`}\n${examples.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('\n')}\n`
}
