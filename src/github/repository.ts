import { getOctokit } from '@actions/github'
import * as z from 'zod/mini'

/** An issue (by its number) or a comment (by its id) as it stands on GitHub. */
export interface Post {
  readonly id: number
  readonly body: string
}

/** The repository's issues and comments, as far as they are the action's own. Each call throws what GitHub gives. */
export interface Repository {
  /** Open issues that begin with a marker, the oldest first. */
  findIssues(marker: string): Promise<readonly Post[]>
  createIssue(title: string, body: string): Promise<Post>
  updateIssue(issue: number, change: IssueChange): Promise<void>
  /** Comments of an issue or a pull request that begin with a marker, the oldest first. */
  findComments(issue: number, marker: string): Promise<readonly Post[]>
  createComment(issue: number, body: string): Promise<Post>
  updateComment(comment: number, body: string): Promise<void>
  deleteComment(comment: number): Promise<void>
}

export interface IssueChange {
  readonly body: string
  readonly state?: 'open' | 'closed'
  readonly state_reason?: 'completed' | 'not_planned'
}

export interface RepositoryOptions {
  /** `owner/name` */
  readonly name: string
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub of the company's own. */
  readonly apiUrl: string
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** Takes a line for each request, without ids or anything that is sent: for whoever looks for a fault. */
  readonly debug?: ((line: string) => void) | undefined
}

const postsAPage = 100
/** So many pages are read: the action's own posts are among the first, and nobody waits for more. */
const mostPages = 20

const post = z.object({ id: z.number(), body: z.nullish(z.string()) })
const author = z.object({
  user: z.nullish(z.object({ type: z.string() })),
  author_association: z.string(),
})
const listedComments = z.array(z.extend(post, author.shape))
const listedIssues = z.array(
  z.extend(post, { ...author.shape, number: z.number(), pull_request: z.optional(z.unknown()) }),
)
const createdIssue = z.object({ number: z.number() })

/** Whoever may write to the repository, and the token of a job, which GitHub calls a bot. */
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR']

/** Connects to GitHub. Nothing is sent yet. */
export function openRepository({ name, token, apiUrl, signal, debug }: RepositoryOptions): Repository {
  const [owner = '', repo = ''] = name.split('/')
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent })
  if (debug) tellRequests(octokit, debug)
  const { issues } = octokit.rest
  const common = { owner, repo, request: { redirect: 'error', signal } } as const
  return {
    async findIssues(marker) {
      const found = await pages(async page => {
        // What the action keeps is updated by each red run, so it is on the first page.
        const listing = {
          state: 'open',
          sort: 'updated',
          direction: 'desc',
          per_page: postsAPage,
          page,
        } as const
        const { data, headers } = await issues.listForRepo({ ...common, ...listing })
        return { items: listedIssues.parse(data), link: headers.link }
      })
      const own = found.filter(issue => issue.pull_request === undefined && isOwn(issue, marker))
      return own.map(({ number, body }) => ({ id: number, body: body ?? '' })).sort(byAge)
    },
    async createIssue(title, body) {
      const { data } = await issues.create({ ...common, title, body })
      return { id: createdIssue.parse(data).number, body }
    },
    async updateIssue(issue, change) {
      await issues.update({ ...common, issue_number: issue, ...change })
    },
    async findComments(issue, marker) {
      const found = await pages(async page => {
        const listing = { issue_number: issue, per_page: postsAPage, page }
        const { data, headers } = await issues.listComments({ ...common, ...listing })
        return { items: listedComments.parse(data), link: headers.link }
      })
      const own = found.filter(comment => isOwn(comment, marker))
      return own.map(({ id, body }) => ({ id, body: body ?? '' })).sort(byAge)
    },
    async createComment(issue, body) {
      const { data } = await issues.createComment({ ...common, issue_number: issue, body })
      return { id: post.parse(data).id, body }
    },
    async updateComment(comment, body) {
      await issues.updateComment({ ...common, comment_id: comment, body })
    },
    async deleteComment(comment) {
      await issues.deleteComment({ ...common, comment_id: comment })
    },
  }
}

function tellRequests({ hook }: ReturnType<typeof getOctokit>, debug: (line: string) => void): void {
  hook.wrap('request', async (send, options) => {
    const start = performance.now()
    const tell = (outcome: string | number) => {
      const milliseconds = Math.round(performance.now() - start)
      debug(`GitHub: ${options.method} ${options.url}: ${outcome}, ${milliseconds} ms`)
    }
    try {
      const answer = await send(options)
      tell(answer.status)
      return answer
    } catch (error) {
      const answered = z.object({ status: z.number(), response: z.object({}) }).safeParse(error)
      tell(answered.success ? answered.data.status : 'no answer')
      throw error
    }
  })
}

/** The client would print what goes wrong; that is told in the action's own words. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
function ignore(): void {}

function byAge(a: Post, b: Post): number {
  return a.id - b.id
}

/** Anybody can write a marker into a comment of a public repository; only those who may write there are believed. */
function isOwn(
  { body, user, author_association }: z.infer<typeof author> & { readonly body?: string | null | undefined },
  marker: string,
): boolean {
  const isTrusted = user?.type === 'Bot' || trusted.includes(author_association)
  return isTrusted && (body ?? '').startsWith(marker)
}

interface Page<Item> {
  readonly items: readonly Item[]
  /** The `Link` header. It says whether there is a next page; its address isn't followed, as the token would go there. */
  readonly link: string | undefined
}

async function pages<Item>(read: (page: number) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { items, link } = await read(page)
    all.push(...items)
    if (!link?.includes('rel="next"')) break
  }
  return all
}
