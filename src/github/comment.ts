import type { Repository } from './repository.ts'

/**
 * Keeps the one comment of a pull request up to date.
 *
 * @param isWorthOpening whether there is something to say where there is no comment yet
 * @returns a line for the log; undefined where there is no comment, and none was worth it
 */
export async function keepComment(
  repository: Repository,
  pullRequest: number,
  marker: string,
  body: string,
  isWorthOpening: boolean,
): Promise<string | undefined> {
  const [first, ...copies] = await repository.findComments(pullRequest, marker)
  if (!first) {
    return isWorthOpening ? openComment(repository, pullRequest, marker, body) : undefined
  }
  await repository.updateComment(first.id, body)
  for (const copy of copies) await repository.deleteComment(copy.id)
  return 'The comment on the pull request was brought up to date.'
}

async function openComment(
  repository: Repository,
  pullRequest: number,
  marker: string,
  body: string,
): Promise<string> {
  const opened = await repository.createComment(pullRequest, body)
  // Another run may have written one at the same moment: the older one stays, with what is newer.
  const [first = opened] = await repository.findComments(pullRequest, marker)
  if (first.id >= opened.id) return 'The pull request was given a comment.'
  await repository.updateComment(first.id, body)
  await repository.deleteComment(opened.id)
  return 'The comment on the pull request was brought up to date.'
}
