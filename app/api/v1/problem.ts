import { STATUS_CODES } from 'node:http'

type Details = {
  /** What is wrong with which part of what was sent. */
  errors?: { field: string; message: string }[]
  /** What else the program needs to go on: who was faster, what stands there now. */
  more?: Record<string, unknown>
  headers?: Record<string, string>
}

/** Why a request was refused, as problem details (RFC 9457). */
export class Problem {
  readonly status: number
  readonly detail: string
  readonly details: Details

  constructor(status: number, detail: string, details: Details = {}) {
    this.status = status
    this.detail = detail
    this.details = details
  }

  /** The same with more to go on. */
  with(more: Record<string, unknown>): Problem {
    return new Problem(this.status, this.detail, { ...this.details, more })
  }

  toResponse(more: Record<string, string> = {}): Response {
    const { status, detail, details } = this
    const body = {
      type: 'about:blank',
      title: STATUS_CODES[status],
      status,
      detail,
      ...(details.errors && { errors: details.errors }),
      ...details.more,
    }
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...more,
        ...details.headers,
      },
    })
  }
}

export const notFound = () => new Problem(404, 'There is nothing here that this token may see.')

export const notAllowed = () =>
  new Problem(403, 'The person that this token acts for may not do this.')

/** Fields that cannot be stored as they are, by name. */
export const unfit = (errors: Record<string, string>) =>
  new Problem(422, 'Something in what was sent has to be mended.', {
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
  })
