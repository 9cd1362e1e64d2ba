/** What the system says of a file, in words. */
const WORDS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'a file where a folder should be',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'a file system that can only be read',
  ELOOP: 'a symbolic link that leads to itself',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'a name that is too long',
  EBUSY: 'a file that another program holds',
  EIO: 'a fault of the disk',
  EFBIG: 'a file larger than the system allows',
}

/** Words for an error of the file system; anything else is thrown on, for it is no error of the file's. */
export function systemWords(cause: unknown): string {
  const code = codeOf(cause)
  if (code === undefined) throw cause
  return WORDS[code] ?? `a file that the system refuses (${code})`
}

export function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return undefined
  return String(cause.code)
}
