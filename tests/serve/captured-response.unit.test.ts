import { expect, it } from 'vitest'
import { anonymousRequest } from '#lib/serve/anonymous-request.ts'
import { capture } from '#lib/serve/captured-response.ts'

const request = () => anonymousRequest('/a?page=2', 'https://blog.test')

it('holds status, headers and body, however they are written', async () => {
  const captured = await capture(async (asked, response) => {
    response.setHeader('X-One', '1')
    response.writeHead(404, 'Nowhere', { 'X-Two': '2', 'Set-Cookie': ['a=1', 'b=2'] })
    response.write('caf')
    response.write(Buffer.from([0xc3]))
    response.end(Buffer.from([0xa9]))
    expect(asked.url).toBe('/a?page=2')
  }, request())
  expect(captured.status).toBe(404)
  expect(captured.headers).toMatchObject({
    'x-one': '1',
    'x-two': '2',
    'set-cookie': ['a=1', 'b=2'],
  })
  expect(captured.body.toString()).toBe('café')
})

it('takes headers as a flat list', async () => {
  const captured = await capture(async (_, response) => {
    response.writeHead(200, ['X-One', '1', 'X-Two', '2']).end('x', 'utf8')
  }, request())
  expect(captured.headers).toMatchObject({ 'x-one': '1', 'x-two': '2' })
})

it('tells the handler that the response was sent', async () => {
  const events: string[] = []
  await capture(async (_, response) => {
    response.on('finish', () => events.push('finish'))
    response.on('close', () => events.push('close'))
    response.end(() => events.push('callback'))
    expect([response.writableEnded, response.writableFinished, response.headersSent]).toEqual([
      true,
      true,
      true,
    ])
  }, request())
  await expect.poll(() => events).toEqual(['callback', 'finish', 'close'])
})

it('fails when the handler throws, or gives the response up', async () => {
  const thrown = capture(() => Promise.reject(new Error('thrown')), request())
  await expect(thrown).rejects.toThrow('thrown')
  const givenUp = capture(
    async (_, response) => void response.destroy(new Error('given up')),
    request(),
  )
  await expect(givenUp).rejects.toThrow('given up')
})

it('asks as nobody in particular', () => {
  expect(request().headers).toEqual({
    host: 'blog.test',
    accept: 'text/html',
    'x-forwarded-host': 'blog.test',
    'x-forwarded-proto': 'https',
  })
})
