import { fchmodSync, fchownSync, type Stats } from 'node:fs'

/** A file of another owner, in a folder of ours, becomes ours; its group stays the one that may read it, or none may. */
export function keepOwner(handle: number, { uid, gid, mode }: Stats): void {
  const isAsBefore = canOwn(handle, uid, gid)
  const isOfGroup = isAsBefore || canOwn(handle, SAME, gid)
  const permissions = isAsBefore ? mode & 0o7777 : mode & 0o777
  fchmodSync(handle, isOfGroup ? permissions : withoutGroup(permissions))
}

/** To the system: the owner that a file has already. */
const SAME = -1

function canOwn(handle: number, uid: number, gid: number): boolean {
  try {
    fchownSync(handle, uid, gid)
    return true
  } catch {
    return false
  }
}

/** Another group may do what everybody may. */
function withoutGroup(mode: number): number {
  return (mode & ~0o070) | ((mode & 0o007) << 3)
}
