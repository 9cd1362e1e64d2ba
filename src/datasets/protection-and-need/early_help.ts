import type { Dataset } from '../dataset.ts'

/** A row is a case of early help. Without a day of notification the start stands for it. */
export const earlyHelp = {
  id: 'early_help',
  title: 'Early help, common assessments among it',
  alsoNamed: ['early help episodes', 'early help assessments', 'caf'],
  episode: ['start_date', 'end_date'],
  inOrder: [
    ['notification_date', 'assessment_date'],
    ['notification_date', 'plan_date'],
  ],
  columns: {
    child_id: { kind: 'id', required: true },
    start_date: { kind: 'day', required: true },
    end_date: { kind: 'day' },
    kind: { kind: 'category' },
    notification_date: { kind: 'day', else: 'start_date' },
    assessment_date: { kind: 'day' },
    plan_date: { kind: 'day' },
    outcome: { kind: 'category' },
    passed_to_social_care: { kind: 'flag' },
  },
  statutory: { early_help_start_date: 'start_date', early_help_end_date: 'end_date' },
} satisfies Dataset
