import type { DemoPicture } from './shape.ts'

/** Drawn for this blog as `pictures/<key>.svg`; the seed turns each into a media item. */
export const pictures: DemoPicture[] = [
  {
    key: 'kitchen-floor',
    title: 'Kitchen floor',
    alt: 'A man in a red jumper lies face down on kitchen tiles while the kettle boils; above him a drawer stands open with a teaspoon sticking out.',
  },
  { key: 'knot', title: 'Knot', alt: 'A rope drawn into a single knot, its two ends lying slack.' },
  {
    key: 'slipped-disc',
    title: 'Slipped disc',
    alt: 'Vertebrae in profile, with one disc bulging out to touch the nerve that runs beside them.',
  },
  {
    key: 'disc-section',
    title: 'Disc from above',
    alt: 'A disc seen from above: close rings around a soft centre, which has pushed out at one side towards a nerve.',
  },
  {
    key: 'chair',
    title: 'Chair',
    alt: 'An empty chair with a red seat, in the light of a tall window.',
  },
  {
    key: 'washing-basket',
    title: 'Washing basket',
    alt: 'A full washing basket on the ground under a line of drying clothes.',
  },
  {
    key: 'walking',
    title: 'Walking',
    alt: 'A walker with a stick on a path that winds away over low hills under a red sun.',
  },
  {
    key: 'walking-week',
    title: 'A week of walks',
    alt: 'Seven posts in a row along a path, each taller than the one before, but for a short one in the rain.',
  },
  {
    key: 'night-shift',
    title: 'Night shift',
    alt: 'A hospital corridor at night with one door open, light across the floor, and a nurse at the far end.',
  },
  {
    key: 'bed',
    title: 'Bed',
    alt: 'Somebody asleep on their side under a red blanket, with a crescent moon in the window.',
  },
  {
    key: 'bed-levels',
    title: 'Three mattresses',
    alt: 'Three beds in profile under the same sleeper: one too firm, one that sags, one that follows the body.',
  },
  {
    key: 'spine',
    title: 'Spine',
    alt: 'A spine from the side with its three gentle curves; one disc near the bottom is red.',
  },
  {
    key: 'hot-water-bottle',
    title: 'Bottle and peas',
    alt: 'A hot-water bottle in a knitted cover beside a packet of peas.',
  },
  {
    key: 'two-chairs',
    title: 'Two chairs',
    alt: 'Two empty chairs facing each other across a small table with a pencil, paper and a glass of water.',
  },
  {
    key: 'spade',
    title: 'Spade',
    alt: 'A long-handled spade standing in dug earth beside rows of leeks, a crate, and a railway in the distance.',
  },
  {
    key: 'ripples',
    title: 'Ripples',
    alt: 'A red stone falling into the middle of rings that spread across still water.',
  },
  {
    key: 'lighthouse',
    title: 'Lighthouse',
    alt: 'A striped lighthouse at night, its beam lit to one side.',
  },
  {
    key: 'road',
    title: 'Road',
    alt: 'A small red car with a rolled duvet on its roof, on a road past a signpost and hills.',
  },
  {
    key: 'rest-position',
    title: 'Rest position',
    alt: 'A person lying on the floor with their calves on the seat of a chair, hips and knees at right angles.',
  },
]
