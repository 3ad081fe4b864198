import type { RadioOption } from '#components/ui/radio.tsx'
import type { Target } from '#lib/moderation/ban-target.ts'

/** Whom a ban could hit, as a choice in the form. */
export function targetOption(target: Target, name: string): RadioOption {
  if (target.scope === 'PERSON')
    return { value: `PERSON:${target.personId}`, label: `The account of ${name || 'this reader'}` }
  const { scope, value } = target
  return { value: `${scope}:${value}`, label: LABELS[scope](value) }
}

const LABELS: Record<'EMAIL' | 'DOMAIN' | 'IP_RANGE', (value: string) => string> = {
  EMAIL: (value) => value,
  DOMAIN: (value) => `Everybody at ${value} and below it`,
  IP_RANGE: (value) =>
    value.includes('/') ? `All of the address range ${value}` : `The IP address ${value}`,
}
