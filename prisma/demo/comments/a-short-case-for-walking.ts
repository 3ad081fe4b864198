import type { DemoThread } from '../shape.ts'

export const onAShortCaseForWalking: DemoThread = {
  on: 'walking',
  comments: [
    {
      key: 'walk-1',
      by: { name: 'Tomasz', email: 'tomasz@example.com' },
      hoursAgo: 380,
      words: `Four minutes is my number. I was ashamed of it before I read this. This morning: four minutes. Tomorrow: four minutes.`,
      replies: [
        {
          key: 'walk-2',
          by: 'edith',
          hoursAgo: 378,
          words: `It is a perfectly good number, and I'd like a report in a month.`,
          replies: [
            {
              key: 'walk-3',
              by: { name: 'Tomasz', email: 'tomasz@example.com' },
              hoursAgo: 34,
              words: `It isn't a month yet, but: six. There is a bench at six and I have sat on it. <em>The single most civilised thing a council can do</em>, I said to a pigeon.`,
            },
          ],
        },
      ],
    },
    {
      key: 'walk-4',
      by: { name: 'Helen Castellanos', email: 'h.castellanos@example.org' },
      hoursAgo: 371,
      words: `I'm a wheelchair user with a bad back, and I read these pieces with one eyebrow up. But "find what you can do on a bad day, do that every day" works just as well for pushing. My bad-day number is the chemist's and back. So: <b>noted</b>, and perhaps next time say "moving" once or twice?`,
      replies: [
        {
          key: 'walk-5',
          by: 'edith',
          hoursAgo: 365,
          words: `You're quite right, and I'm sorry that it took you to say so. I wrote it from my own feet. I'd very much like to print something on this by someone who knows; would you consider it? Inês has your address.`,
          replies: [
            {
              key: 'walk-6',
              by: { name: 'Helen Castellanos', email: 'h.castellanos@example.org' },
              hoursAgo: 350,
              words: `I'd consider it at my usual rate, which is one bench removed from the ramp outside the library.`,
            },
          ],
        },
      ],
    },
    {
      key: 'walk-7',
      by: { name: 'Obi', email: 'obi@example.net' },
      hoursAgo: 320,
      words: `The funeral and the bracelet. Mine said I'd been <q>inactive</q> on the day my daughter was born. I had been holding a hand for nineteen hours.`,
    },
    {
      key: 'walk-8',
      by: { name: 'R. Sørensen', email: 'r.sorensen@example.com' },
      hoursAgo: 250,
      words: `Recurrence by 112 days against 208 is the median. Worth adding that, at the end of the follow-up, most people in <em>both</em> groups had had one. It postpones rather than prevents. I think that's still well worth having, but it's a different claim.`,
      replies: [
        {
          key: 'walk-9',
          by: 'edith',
          hoursAgo: 247,
          words: `Agreed, and it's what "that isn't a cure" was trying to carry on its own. I've come to think of it as rent.`,
        },
      ],
    },
    {
      key: 'walk-10',
      by: { name: 'Footwear World', email: 'deals@footwear-world.example' },
      hoursAgo: 122,
      status: 'SPAM',
      decidedBy: 'ines',
      words: `best walking shoe orthopedic shoe women orthopedic shoe men https://footwear-world.example/orthopedic-shoes https://footwear-world.example/insoles https://footwear-world.example/coupon`,
    },
    {
      key: 'walk-11',
      by: {
        name: 'Walk Pain Free',
        email: 'info@spine-miracle.example',
        url: 'https://spine-miracle.example/walk',
      },
      hoursAgo: 46,
      status: 'PENDING',
      words: `Great post! I too suffer from walking pain for many years until I find this miracle corset, now the pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=104">click here</a>`,
    },
  ],
}
