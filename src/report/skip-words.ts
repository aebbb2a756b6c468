import type { SkipReason } from '../sync/plan.ts'

/** Why people are left out, and what somebody can do about it. */
export interface ReasonInWords {
  readonly what: string
  readonly remedy: string
}

export const skipReasonsInWords: Readonly<Record<SkipReason, ReasonInWords>> = {
  'no-user-name': {
    what: 'There is no login yet',
    remedy: 'Enter the professional e-mail address in Lucca; the next run then creates the user.',
  },
  'required-value-empty': {
    what: 'A value is empty without which the mapping leaves people out',
    remedy: 'Fill it in in Lucca, or take `whenEmpty: skip` out of the rule.',
  },
  'same-user-name': {
    what: 'Several people in Lucca have the same login',
    remedy: 'Give each of them an address of their own in Lucca.',
  },
  'same-external-id': {
    what: 'Several people in Lucca come to the same externalId',
    remedy: 'Make the externalId of something that is different for everybody, such as `id`.',
  },
  'several-users': {
    what: 'Several Leapsome users match this person, by externalId or by address',
    remedy:
      'Merge the accounts in Leapsome, or take the externalId and the address from those that are not theirs.',
  },
  'user-name-taken': {
    what: 'The login belongs to the Leapsome user of somebody else',
    remedy: 'Correct the address in Lucca, or the login of that user in Leapsome.',
  },
  'likely-duplicate': {
    what: 'Leapsome has a user of the same name whom nobody in Lucca matches',
    remedy:
      'The same person: give that user the login or the externalId of the person. Somebody else: add the Lucca id to `namesakes` in the mapping file.',
  },
  'likely-rehire': {
    what: 'A former colleague of the same name has a Leapsome user, and neither address nor externalId says that it is theirs',
    remedy:
      'The same person, back under a new record: give that user the login or the externalId of the new record. Somebody else: add the Lucca id to `namesakes` in the mapping file.',
  },
  'likely-still-here': {
    what: 'The last day has passed, but somebody with the same name, or the same address and half the name, is in Lucca without a Leapsome user: the user is not deactivated',
    remedy:
      'The same person under a new record: give the user the login or the externalId of the new record. Somebody else: add the Lucca id of the other to `namesakes` in the mapping file.',
  },
  'contract-ends-hidden': {
    what: "Lucca shows nobody's end of contract, though people in Leapsome have left: who works here can't be told, so that nobody is created or reactivated",
    remedy:
      'Let the API key, or the OAuth client, read the end of contracts in Lucca again; the next run then does what it left.',
  },
  'part-missing': {
    what: 'Lucca does not show the contract of these people, or what tells whether they take part',
    remedy:
      'Give the OAuth client the scope for it and all establishments, under /identity/admin/integration-keys in Lucca; a warning of this run names the scope.',
  },
  'reactivation-off': {
    what: 'The user is inactive in Leapsome, and the mapping file says not to reactivate anybody',
    remedy: 'Reactivate the user in Leapsome by hand, or write `reactivate: true` in the mapping file.',
  },
}
