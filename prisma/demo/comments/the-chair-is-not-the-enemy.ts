import type { DemoThread } from '../shape.ts'

export const onTheChairIsNotTheEnemy: DemoThread = {
  on: 'chair',
  comments: [
    {
      key: 'chair-1',
      by: { name: 'Anouk', email: 'anouk@example.com' },
      hoursAgo: 68,
      words: `I own the chair with eleven levers. I've found nine of them.`,
      replies: [
        {
          key: 'chair-2',
          by: { name: 'Sorcha Byrne', email: 'sorcha.byrne@example.com' },
          hoursAgo: 66,
          words: `The tenth drops you six inches without warning. I don't know about the eleventh; no one has come back.`,
        },
      ],
    },
    {
      key: 'chair-3',
      by: { name: 'D. Whitlock', email: 'd.whitlock@example.com' },
      hoursAgo: 64,
      words: `I was told for years at the firm that my slouch would cripple me by fifty. I am seventy-one, I have slouched throughout, and the man who told me so has had both hips done. I don't say that it proves anything.`,
    },
    {
      key: 'chair-4',
      by: { name: 'Mei-Ling Chow', email: 'meiling.chow@example.net' },
      hoursAgo: 61,
      words: `For those of us who can't just stand up (call centre, 40 seconds between calls, screen locks if the headset comes off): what can be done <em>in</em> the chair?`,
      replies: [
        {
          key: 'chair-5',
          by: 'marta',
          hoursAgo: 58,
          words: `A good question, and it ought to have been in the piece. Inside forty seconds:

Push down through one foot, then the other, as though walking. Slide your bottom right back, then right forward. Fold down over your knees and look under the desk for something you haven't dropped. Reach one hand for the ceiling, then the other.

None of them is an exercise. They are all just the next posture. And if the screen locks when the headset comes off, that's a thing to raise with somebody, and I'd gladly write the letter.`,
          replies: [
            {
              key: 'chair-6',
              by: { name: 'Mei-Ling Chow', email: 'meiling.chow@example.net' },
              hoursAgo: 40,
              words: `Four of us have been looking under our desks all morning. The supervisor thinks we've lost an earring. Thank you.`,
            },
          ],
        },
      ],
    },
    {
      key: 'chair-7',
      by: { name: 'Piotr Zieliński', email: 'piotr.zielinski@example.com' },
      hoursAgo: 52,
      words: `For people who like to tinker: I've a reminder that runs only when I <strong>finish</strong> something. It is one line, after my build:

<code>make && say "stand up, Piotr"</code>

It fails often, so I sit a lot.`,
    },
    {
      key: 'chair-8',
      by: { name: 'Nadia', email: 'nadia@example.org' },
      hoursAgo: 15,
      status: 'PENDING',
      words: `The table with the furniture measurements, is it all right if I print it for our school staffroom? With the name of the blog on, obviously.`,
    },
    {
      key: 'chair-9',
      by: {
        name: 'Ergo Direct Sales Team',
        email: 'team@ergo-direct.example',
        url: 'https://ergo-direct.example/',
      },
      hoursAgo: 11,
      status: 'PENDING',
      words: `Lovely article and so true! We at Ergo Direct believe that movement is key. Your readers might like our active seating range https://ergo-direct.example/range and we'd love to discuss a partnership, see https://ergo-direct.example/partners. Best wishes, the team`,
    },
    {
      key: 'chair-10',
      by: {
        name: 'Sciatica Help',
        email: 'care@spine-miracle.example',
        url: 'https://spine-miracle.example/sit',
      },
      hoursAgo: 46,
      status: 'SPAM',
      decidedBy: 'ines',
      words: `Great post!! I too suffer from office chair pain for many years until I find this miracle corset, now pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=103">click here</a>`,
    },
  ],
}
