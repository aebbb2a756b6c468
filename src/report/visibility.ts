import { readFile } from 'node:fs/promises'
import { getOctokit } from '@actions/github'
import * as z from 'zod/mini'

/** Who can read the repository and so this run's log and summary; `private` also means internal. */
export type Visibility = 'public' | 'private' | 'unknown'

export type Environment = Readonly<Record<string, string | undefined>>

const repositorySchema = z.object({ private: z.optional(z.boolean()), visibility: z.optional(z.string()) })
const eventSchema = z.object({ repository: repositorySchema })

const patienceInMilliseconds = 10_000

/**
 * Whether the repository that the run belongs to is public: by the event, otherwise by asking GitHub. A run outside
 * GitHub (no GITHUB_REPOSITORY) is read by whoever started it, and so private. Never throws.
 *
 * @param token the input github-token; GitHub isn't asked without one
 */
export async function repositoryVisibility(
  environment: Environment,
  token: string | undefined,
): Promise<Visibility> {
  const repository = environment['GITHUB_REPOSITORY']
  if (!repository) return 'private'
  const told = await toldByEvent(environment['GITHUB_EVENT_PATH'])
  if (told !== 'unknown' || !token) return told
  return askGitHub(repository, token, environment['GITHUB_API_URL'] ?? 'https://api.github.com')
}

async function toldByEvent(path: string | undefined): Promise<Visibility> {
  if (!path) return 'unknown'
  try {
    const event = eventSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return event.success ? visibilityOf(event.data.repository) : 'unknown'
  } catch {
    return 'unknown'
  }
}

async function askGitHub(repository: string, token: string, apiUrl: string): Promise<Visibility> {
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const octokit = getOctokit(token, { baseUrl: apiUrl })
    const answer = await octokit.rest.repos.get({
      owner,
      repo,
      request: { redirect: 'error', signal: AbortSignal.timeout(patienceInMilliseconds) },
    })
    const told = repositorySchema.safeParse(answer.data)
    return told.success ? visibilityOf(told.data) : 'unknown'
  } catch {
    return 'unknown'
  }
}

function visibilityOf(repository: z.infer<typeof repositorySchema>): Visibility {
  if (repository.visibility === 'public' || repository.private === false) return 'public'
  return repository.private === true || repository.visibility !== undefined ? 'private' : 'unknown'
}
