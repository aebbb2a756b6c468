/** Who wrote something, as GitHub tells it. */
export interface Author {
  readonly login: string
  readonly type: 'Bot' | 'User'
  readonly association: 'NONE' | 'CONTRIBUTOR' | 'COLLABORATOR' | 'MEMBER' | 'OWNER'
}

export interface Issue {
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: string | null
  readonly author: Author
  /** GitHub lists pull requests among the issues. */
  readonly isPullRequest: boolean
  /** Grows with every change of any issue: the order in which they were updated. */
  updated: number
}

export interface Comment {
  readonly id: number
  readonly issue: number
  body: string
  readonly author: Author
}

/** As the token of a job writes. */
export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' }

/** Some moment of a day long past; an issue updated later has a later one. */
export function moment(order: number): string {
  return new Date(Date.UTC(2026, 0, 5, 4, 17) + order * 60_000).toISOString().replace('.000Z', 'Z')
}

/** An issue as the routes tell it, cut down to what a client reads. */
export function issueBody(issue: Issue, repository: string): object {
  const { number, title, body, state, stateReason, author, isPullRequest } = issue
  return {
    id: 9_000_000 + number,
    number,
    title,
    body,
    state,
    state_reason: stateReason,
    user: { login: author.login, type: author.type },
    author_association: author.association,
    labels: [],
    html_url: `https://github.com/${repository}/issues/${number}`,
    created_at: moment(0),
    updated_at: moment(issue.updated),
    ...(isPullRequest && {
      pull_request: { url: `https://api.github.com/repos/${repository}/pulls/${number}` },
    }),
  }
}

export function commentBody({ id, issue, body, author }: Comment, repository: string): object {
  return {
    id,
    body,
    user: { login: author.login, type: author.type },
    author_association: author.association,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    created_at: moment(0),
    updated_at: moment(0),
  }
}
