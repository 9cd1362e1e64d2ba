import type { Indicator } from '../language.ts'
import { privateFosteringNotifications } from './private-fostering-notifications.ts'
import { privateFosteringOpen } from './private-fostering-open.ts'
import { privateFosteringStarts } from './private-fostering-starts.ts'

/** In the order of the catalogue. */
export const privateFostering: Indicator[] = [
  privateFosteringNotifications,
  privateFosteringStarts,
  privateFosteringOpen,
]
