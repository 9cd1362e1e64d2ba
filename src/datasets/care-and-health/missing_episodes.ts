import type { Dataset } from '../dataset.ts'

/**
 * A row is an episode of a child missing from home or care, with the return interview; hours count
 * where times are given.
 */
export const missingEpisodes = {
  id: 'missing_episodes',
  title: 'Episodes of children missing',
  alsoNamed: ['missing'],
  episode: ['start_date', 'end_date'],
  inOrder: [['start_date', 'interview_date']],
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'moment', required: true },
    end_date: { kind: 'moment' },
    interview_date: { kind: 'moment' },
    interview_refused: { kind: 'flag' },
  },
  statutory: { missing_start_date: 'start_date', missing_end_date: 'end_date' },
} satisfies Dataset
