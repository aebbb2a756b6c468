import { tidyText } from '../mapping/tidy-text.ts'

/** An externalId as it is compared; undefined where there is none. */
export function externalIdKey(externalId: string | null | undefined): string | undefined {
  const key = tidyText(externalId ?? '')
  return key === '' ? undefined : key
}

/** The form of an id: runs of digits and of letters, and what stands between them. `E-0042` and `E-7` have the same. */
export function externalIdForm(externalId: string): string {
  return externalId.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a')
}
