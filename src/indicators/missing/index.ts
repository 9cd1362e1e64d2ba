import type { Indicator } from '../language.ts'
import { cseToolkitShare } from './cse-toolkit-share.ts'
import { missingEpisodes } from './missing-episodes.ts'
import { returnInterviewRefusedShare } from './return-interview-refused-share.ts'
import { returnInterviewShare } from './return-interview-share.ts'
import { returnInterviewTimelyShare } from './return-interview-timely-share.ts'

/** In the order of the catalogue. */
export const missing: Indicator[] = [
  returnInterviewTimelyShare,
  returnInterviewShare,
  returnInterviewRefusedShare,
  missingEpisodes,
  cseToolkitShare,
]
