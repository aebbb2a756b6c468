import { z } from 'zod'
import type { DescribedOperation, DescribedRequest, Description } from './description.ts'

/**
 * What GitHub documents of the routes that the action uses, with the longest body it takes
 * (https://docs.github.com/rest/issues/issues and /rest/issues/comments, read 2026-11-25).
 */
export const longestBody = 65_536

const body = z.string().max(longestBody)
const paging = {
  per_page: z.string().regex(/^([1-9]\d?|100)$/),
  page: z.string().regex(/^[1-9]\d*$/),
}
const nothing = z.strictObject({})

interface Route {
  readonly route: string
  readonly path: RegExp
  readonly query: z.ZodType
  readonly body: z.ZodType
}

const routes: readonly Route[] = [
  {
    route: 'GET /repos/{owner}/{repo}',
    path: /^\/repos\/[^/]+\/[^/]+$/,
    query: nothing,
    body: z.undefined(),
  },
  {
    route: 'GET /repos/{owner}/{repo}/issues',
    path: /^\/repos\/[^/]+\/[^/]+\/issues$/,
    query: z
      .strictObject({
        ...paging,
        state: z.enum(['open', 'closed', 'all']),
        sort: z.enum(['created', 'updated', 'comments']),
        direction: z.enum(['asc', 'desc']),
      })
      .partial(),
    body: z.undefined(),
  },
  {
    route: 'POST /repos/{owner}/{repo}/issues',
    path: /^\/repos\/[^/]+\/[^/]+\/issues$/,
    query: nothing,
    body: z.strictObject({ title: z.string().min(1).max(256), body }),
  },
  {
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/\d+$/,
    query: nothing,
    body: z
      .strictObject({
        title: z.string().min(1).max(256),
        body,
        state: z.enum(['open', 'closed']),
        state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']),
      })
      .partial(),
  },
  {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    query: z.strictObject({ ...paging, since: z.string() }).partial(),
    body: z.undefined(),
  },
  {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    query: nothing,
    body: z.strictObject({ body }),
  },
  {
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
    query: nothing,
    body: z.strictObject({ body }),
  },
  {
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/,
    query: nothing,
    body: z.undefined(),
  },
]

export const gitHubDescription: Description = {
  operationFor(method, path) {
    const route = routes.find(
      candidate => candidate.route.startsWith(`${method} `) && candidate.path.test(path),
    )
    return route && operation(route)
  },
}

function operation(route: Route): DescribedOperation {
  return {
    route: route.route,
    wrongInRequest: (request: DescribedRequest) => [
      ...wrong('query', route.query, request.query),
      ...wrong('body', route.body, request.body),
    ],
    wrongInAnswer: () => [],
  }
}

/** Where and what kind of thing, never what it holds. */
function wrong(where: string, schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(issue => `${where} ${issue.path.join('.')}: ${issue.code}`)
}
