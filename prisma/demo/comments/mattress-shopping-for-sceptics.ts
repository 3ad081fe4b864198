import type { DemoThread } from '../shape.ts'

export const onMattressShoppingForSceptics: DemoThread = {
  on: 'mattress',
  comments: [
    {
      key: 'bed-1',
      by: { name: 'Ferdinand', email: 'ferdinand@example.com' },
      hoursAgo: 1380,
      words: `I sold mattresses for six years and can confirm the laminated card. We called it Smiley. Nobody ever knew.`,
      replies: [
        {
          key: 'bed-2',
          by: { name: 'Paulette', email: 'paulette@example.net' },
          hoursAgo: 1376,
          words: `Ferdinand, in your professional opinion, what are the zones for?`,
          replies: [
            {
              key: 'bed-3',
              by: { name: 'Ferdinand', email: 'ferdinand@example.com' },
              hoursAgo: 1374,
              words: `About two hundred pounds each.`,
            },
          ],
        },
      ],
    },
    {
      key: 'bed-4',
      by: { name: 'Bronagh', email: 'bronagh@example.org' },
      hoursAgo: 1290,
      words: `The spare room test. I slept <em>beautifully</em>. It turned out not to be the mattress but what was on the other side of it, and we have now been happily married in separate rooms for a month.`,
    },
    {
      key: 'bed-5',
      by: { name: 'Ishaan', email: 'ishaan@example.com' },
      hoursAgo: 1105,
      words: `Any thoughts on futons? On the floor, I mean. My grandmother swears by it; then again, she's ninety and four foot ten.`,
      replies: [
        {
          key: 'bed-6',
          by: 'edith',
          hoursAgo: 1101,
          words: `I know of no good study. The hand-under-the-waist test works on anything that you can lie on. The real advantage of a floor may be that you have to get up off it every day; see Hugh on leeks.`,
        },
      ],
    },
    {
      key: 'bed-7',
      by: { name: 'luxsleep', email: 'promo@luxsleep.example', url: 'https://luxsleep.example/' },
      hoursAgo: 730,
      status: 'SPAM',
      decoy: 'https://luxsleep.example/',
      words: `memory foam sale memory foam sale memory foam sale visit luxsleep`,
    },
    {
      key: 'bed-8',
      by: {
        name: 'Sleep Better',
        email: 'sleep@spine-miracle.example',
        url: 'https://spine-miracle.example/sleep',
      },
      hoursAgo: 45,
      status: 'PENDING',
      words: `Great post! I too suffer from bad mattress for many years until I find this miracle corset, now pain is gone in 3 days!! Get your's 70% off today only <a href="https://spine-miracle.example/?ref=106">click here</a>`,
    },
  ],
}
