import { z } from 'zod'
import type { Answer, FaultRule, ReceivedRequest } from './faults.ts'
import { type Author, actionsBot, type Comment, commentBody, type Issue, issueBody } from './github-issues.ts'
import { gitHubDescription, longestBody } from './github-routes.ts'
import { type Peer, startPeer } from './peer.ts'

type Right = 'none' | 'read' | 'write'

export interface GitHubBehaviour {
  /** What `permissions:` of the job gives the token. */
  readonly permissions: { readonly issues: Right; readonly 'pull-requests': Right }
  readonly visibility: 'public' | 'private'
  /** The most that a page holds, whatever is asked for. */
  readonly mostPerPage: number
  readonly fault: FaultRule | undefined
}

/** GitHub on the loopback: one repository with its issues, pull requests and their comments. */
export interface GitHub extends Omit<Peer, 'origin'> {
  /** What the runner has as `GITHUB_API_URL`. */
  readonly url: string
  readonly token: string
  readonly repository: string
  /** Every issue and pull request, in the order they were opened. */
  readonly issues: readonly Issue[]
  readonly comments: readonly Comment[]
  /** Somebody opens an issue or a pull request. @returns its number */
  open(issue: {
    readonly title?: string
    readonly body?: string
    readonly author?: Author
    readonly isPullRequest?: boolean
  }): number
  /** Somebody comments. */
  comment(issue: number, body: string, author?: Author): Comment
  behave(different: Partial<GitHubBehaviour>): void
}

export const someUser: Author = { login: 'noah-nosy', type: 'User', association: 'NONE' }
const token = 'ghs_sandbox5d1c8e20b7f94a63'
const repository = 'acme/people-sync'

const issueChange = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.string().optional(),
})
const newIssue = z.object({ title: z.string(), body: z.string() })
const commentText = z.object({ body: z.string() })

/** @param loud whether what GitHub doesn't document is printed as it happens */
export async function startGitHub(options: Partial<GitHubBehaviour> = {}, loud = false): Promise<GitHub> {
  const place = new Repository(options)
  const peer = await startPeer({
    name: 'GitHub',
    basePath: '',
    description: gitHubDescription,
    validate: true,
    loud,
    limit: () => undefined,
    fault: () => place.behaviour.fault,
    refusal: ({ headers }) =>
      headers['authorization'] === `token ${token}` ? undefined : told(401, 'Bad credentials'),
    answer: request => place.answer(request),
  })
  const { origin, ...rest } = peer
  return {
    ...rest,
    url: origin,
    token,
    repository,
    issues: place.issues,
    comments: place.comments,
    open: ({ title = 'An issue', body = '', author = someUser, isPullRequest = false }) =>
      place.addIssue(title, body, author, isPullRequest).number,
    comment: (issue, body, author = someUser) => place.addComment(issue, body, author),
    behave(different) {
      place.behaviour = { ...place.behaviour, ...different }
    },
  }
}

class Repository {
  readonly issues: Issue[] = []
  readonly comments: Comment[] = []
  behaviour: GitHubBehaviour
  #updates = 0

  constructor(behaviour: Partial<GitHubBehaviour>) {
    this.behaviour = {
      permissions: { issues: 'write', 'pull-requests': 'write' },
      visibility: 'private',
      mostPerPage: 100,
      fault: undefined,
      ...behaviour,
    }
  }

  addIssue(title: string, body: string, author: Author, isPullRequest: boolean): Issue {
    const number = this.issues.length + 1
    const issue: Issue = {
      number,
      title,
      body,
      state: 'open',
      stateReason: null,
      author,
      isPullRequest,
      updated: 0,
    }
    this.issues.push(this.#touch(issue))
    return issue
  }

  addComment(issue: number, body: string, author: Author): Comment {
    const comment = { id: 7_000 + this.#updates++, issue, body, author }
    this.comments.push(comment)
    return comment
  }

  answer(request: ReceivedRequest): Answer {
    const [, , owner, name, kind, second, third] = request.path.split('/')
    if (`${owner}/${name}` !== repository) return told(404, 'Not Found')
    if (kind === undefined) {
      const { visibility } = this.behaviour
      return { status: 200, body: { full_name: repository, private: visibility === 'private', visibility } }
    }
    if (second === undefined) return this.#issueList(request)
    if (second === 'comments') return this.#oneComment(request, Number(third))
    const issue = this.issues.find(({ number }) => number === Number(second))
    if (!issue) return told(404, 'Not Found')
    if (third === undefined) return this.#oneIssue(request, issue)
    return this.#commentList(request, issue)
  }

  #issueList(request: ReceivedRequest): Answer {
    const refused = this.#lacksRight(request, false)
    if (refused) return refused
    if (request.method === 'POST') {
      const { title, body } = newIssue.parse(request.body)
      return body.length > longestBody
        ? tooLong
        : this.#shown(this.addIssue(title, body, actionsBot, false), 201)
    }
    const query = new Map(request.query)
    const state = query.get('state') ?? 'open'
    const among = this.issues.filter(issue => state === 'all' || issue.state === state)
    const by = (issue: Issue) => (query.get('sort') === 'updated' ? issue.updated : issue.number)
    const sorted = among.toSorted((a, b) => by(b) - by(a))
    const listed = query.get('direction') === 'asc' ? sorted.reverse() : sorted
    return this.#page(request, listed, issue => issueBody(issue, repository))
  }

  #oneIssue(request: ReceivedRequest, issue: Issue): Answer {
    const refused = this.#lacksRight(request, issue.isPullRequest)
    if (refused) return refused
    const change = issueChange.parse(request.body)
    if ((change.body ?? '').length > longestBody) return tooLong
    issue.title = change.title ?? issue.title
    issue.body = change.body ?? issue.body
    issue.state = change.state ?? issue.state
    issue.stateReason = change.state_reason ?? issue.stateReason
    return this.#shown(this.#touch(issue), 200)
  }

  #commentList(request: ReceivedRequest, issue: Issue): Answer {
    const refused = this.#lacksRight(request, issue.isPullRequest)
    if (refused) return refused
    if (request.method === 'POST') {
      const { body } = commentText.parse(request.body)
      if (body.length > longestBody) return tooLong
      return { status: 201, body: commentBody(this.addComment(issue.number, body, actionsBot), repository) }
    }
    const listed = this.comments.filter(comment => comment.issue === issue.number)
    return this.#page(request, listed, comment => commentBody(comment, repository))
  }

  #oneComment(request: ReceivedRequest, id: number): Answer {
    const index = this.comments.findIndex(candidate => candidate.id === id)
    const comment = this.comments[index]
    if (!comment) return told(404, 'Not Found')
    const isPullRequest = this.issues.some(issue => issue.number === comment.issue && issue.isPullRequest)
    const refused = this.#lacksRight(request, isPullRequest)
    if (refused) return refused
    if (request.method === 'DELETE') {
      this.comments.splice(index, 1)
      return { status: 204 }
    }
    const { body } = commentText.parse(request.body)
    if (body.length > longestBody) return tooLong
    comment.body = body
    return { status: 200, body: commentBody(comment, repository) }
  }

  /** Comments of a pull request may be read and written with the right on issues or the one on pull requests. */
  #lacksRight({ method }: ReceivedRequest, isPullRequest: boolean): Answer | undefined {
    const { permissions, visibility } = this.behaviour
    const held = isPullRequest ? [permissions.issues, permissions['pull-requests']] : [permissions.issues]
    const mayRead = visibility === 'public' || held.some(right => right !== 'none')
    const may = method === 'GET' ? mayRead : held.includes('write')
    return may ? undefined : told(403, 'Resource not accessible by integration')
  }

  #page<Item>(request: ReceivedRequest, items: readonly Item[], show: (item: Item) => object): Answer {
    const query = new Map(request.query)
    const size = Math.min(Number(query.get('per_page') ?? 30), this.behaviour.mostPerPage)
    const page = Number(query.get('page') ?? 1)
    const body = items.slice((page - 1) * size, page * size).map(show)
    if (page * size >= items.length) return { status: 200, body }
    const next = new URLSearchParams([...query.set('page', String(page + 1))])
    const origin = `http://${request.headers['host']}`
    return { status: 200, body, headers: { link: `<${origin}${request.path}?${next}>; rel="next"` } }
  }

  #touch(issue: Issue): Issue {
    issue.updated = ++this.#updates
    return issue
  }

  #shown(issue: Issue, status: number): Answer {
    return { status, body: issueBody(issue, repository) }
  }
}

const tooLong: Answer = told(422, 'Validation Failed')

function told(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}
