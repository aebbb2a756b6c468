import type { KeptReason } from '../sync/plan.ts'
import type { ReasonInWords } from './skip-words.ts'

export const keptReasonsInWords: Readonly<Record<KeptReason, ReasonInWords>> = {
  'value-not-in-table': {
    what: 'The value has no line in the table of the rule',
    remedy: 'Add it to `values` in the mapping file, or say under `otherwise` what to do with others.',
  },
  'not-a-date': {
    what: 'The value is not a date',
    remedy: 'Correct it in Lucca (YYYY-MM-DD where it is a text), or map another field.',
  },
  'not-an-address': {
    what: 'The value is not a web address',
    remedy: 'Correct it in Lucca (https://…), or map another field.',
  },
  'not-an-email': {
    what: 'The value is not an e-mail address',
    remedy: 'Correct it in Lucca, or map another field.',
  },
  'not-a-gender': {
    what: 'The value is none of male, female and diverse, which are all that Leapsome takes',
    remedy: 'Translate it with `values` in the mapping file.',
  },
  'expression-failed': {
    what: 'The expression of the rule fails for these people',
    remedy: 'Correct the expression in the mapping file; it must also stand empty fields.',
  },
  'part-missing': {
    what: 'Lucca does not show this of these people, though it does of others',
    remedy:
      'Give the OAuth client the scope for it and all establishments, under /identity/admin/integration-keys in Lucca; a warning of this run names the scope.',
  },
  'manager-without-user': {
    what: 'The manager has no active user in Leapsome',
    remedy:
      'Nothing to do where the manager starts later or is skipped here too; otherwise correct the manager in Lucca.',
  },
  'unknown-person': {
    what: 'Lucca shows nobody with this id or address',
    remedy:
      'Correct the reference in Lucca, and look whether the role of the key, or the establishments of the OAuth client, let that person be seen.',
  },
  'circle-of-managers': {
    what: 'Following the managers leads back to the person',
    remedy: 'Correct one of the managers of the circle in Lucca.',
  },
  'empty-for-everybody': {
    what: 'The field is empty for everybody, so that nothing is cleared',
    remedy:
      'Let the role of the Lucca key, or the OAuth client, read it, or take the rule out of the mapping file.',
  },
  'half-a-name': {
    what: 'Only one of the first and the last name is known, and Leapsome takes none without the other',
    remedy: 'Complete the name in Lucca, or let the role of the Lucca key, or the OAuth client, read it.',
  },
}
