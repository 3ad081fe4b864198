import { headers } from 'next/headers'

/** The address of the one who asks, as the server that stands before Next worked it out. */
export async function addressOfRequest(): Promise<string> {
  return (await headers()).get('x-backtalk-ip') ?? 'unknown'
}
