import type { DemoPerson } from './shape.ts'

/** The staff of the demo blog. Nobody can sign in as them: they have no usable password. */
export const people: DemoPerson[] = [
  {
    key: 'edith',
    name: 'Edith Marlowe',
    slug: 'edith-marlowe',
    email: 'edith.marlowe@example.com',
    role: 'EDITOR',
    bio: 'Edits this notebook from a standing desk that she mostly leans on. Two discs, one operation, no grudges.',
  },
  {
    key: 'marta',
    name: 'Marta Lindqvist',
    slug: 'marta-lindqvist',
    email: 'marta.lindqvist@example.com',
    role: 'AUTHOR',
    bio: 'Physiotherapist for nineteen years, most of them in a small town with a large timber yard.',
  },
  {
    key: 'hugh',
    name: 'Hugh Pallister',
    slug: 'hugh-pallister',
    email: 'hugh.pallister@example.com',
    role: 'AUTHOR',
    bio: 'Cabinet maker, retired early and not by choice. Grows leeks, badly stooped over them.',
  },
  {
    key: 'ines',
    name: 'Inês Carvalho',
    slug: 'ines-carvalho',
    email: 'ines.carvalho@example.com',
    role: 'MODERATOR',
    bio: 'Reads every reply before you do. Drove a city bus for eleven years and has opinions about lumbar support.',
  },
  {
    key: 'dev',
    name: 'Dev Raghunathan',
    slug: 'dev-raghunathan',
    email: 'dev.raghunathan@example.com',
    role: 'CONTRIBUTOR',
    bio: 'Night nurse on an orthopaedic ward; writes on the bus home.',
  },
]
