import type { ServerResponse } from 'node:http'
import { BASE_HEADERS, SITE_POLICY } from './security-headers.ts'

type Content = { status: number; title: string; text: string; headers?: Record<string, string> }

/** Programs get problem details (RFC 9457) instead of a page. */
const PROGRAMS = '/api/v1/'

/**
 * Answers with a page that needs neither the database nor the framework. The words come from this program only: they are
 * not escaped.
 */
export function sendPlainPage(response: ServerResponse, id: string, content: Content): void {
  if (response.req.url?.startsWith(PROGRAMS)) sendProblem(response, id, content)
  else sendDocument(response, id, content)
}

function sendDocument(response: ServerResponse, id: string, content: Content): void {
  const { status, title, text, headers = {} } = content
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><small>Request ${id}</small></p>
</main>
</body>
</html>
`
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': SITE_POLICY,
    'X-Request-Id': id,
    ...BASE_HEADERS,
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

function sendProblem(response: ServerResponse, id: string, content: Content): void {
  const { status, title, text, headers = {} } = content
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: text, request: id })
  response.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Request-Id': id,
    ...BASE_HEADERS,
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** The database cannot be reached: says so, and when to try again. */
export function sendUnavailable(response: ServerResponse, id: string): void {
  sendPlainPage(response, id, {
    status: 503,
    title: 'Back in a moment',
    text: 'This site cannot reach its database right now. Please try again in a minute; nothing is lost.',
    headers: { 'Retry-After': '10' },
  })
}

/** A bug, not a bad day: the log has the reason under the same id. */
export function sendFailure(response: ServerResponse, id: string): void {
  sendPlainPage(response, id, {
    status: 500,
    title: 'Something went wrong',
    text: 'This page could not be made. The failure was logged; the owner of this site finds it by the number below.',
  })
}
