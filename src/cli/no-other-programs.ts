/**
 * Stands for `node:child_process` in the built program. commander loads it for subcommands that are
 * programs of their own; there are none here, and loading it took most of the time of `--version`.
 */
export {}
