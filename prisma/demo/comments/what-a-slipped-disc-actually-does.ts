import type { DemoThread } from '../shape.ts'

export const onWhatASlippedDiscActuallyDoes: DemoThread = {
  on: 'slipped-disc',
  comments: [
    {
      key: 'disc-1',
      by: { name: 'Sorcha Byrne', email: 'sorcha.byrne@example.com' },
      hoursAgo: 540,
      words: `Barbecue tongs! I thought I'd invented that. Salad servers, in my case, for tights.`,
      replies: [
        {
          key: 'disc-2',
          by: 'marta',
          hoursAgo: 536,
          words: `The full list so far: barbecue tongs, salad servers, a litter picker, a shoehorn taped to a walking stick, and an obliging nephew. I'm thinking of an exhibition.`,
          replies: [
            {
              key: 'disc-3',
              by: { name: 'Sorcha Byrne', email: 'sorcha.byrne@example.com' },
              hoursAgo: 533,
              words: `I did the hands-down-the-shins thing after reading. Got to just past the knee. That's further than since August. Sat there feeling like I'd broken into my own house.`,
            },
          ],
        },
      ],
    },
    {
      key: 'disc-4',
      by: { name: 'Emil Novák', email: 'emil.novak@example.net' },
      hoursAgo: 531,
      words: `Structural engineer. "Like plywood" is correct and better than what my consultant said. The crossing of the grain is there to resist torsion, so the annulus is weakest when bent <em>and</em> twisted together. May one conclude that it should never be so loaded, or (like timber) that it wants occasional working to stay sound?`,
      replies: [
        {
          key: 'disc-5',
          by: 'marta',
          hoursAgo: 525,
          words: `The second, with patience. Living plywood lays down more fibre where it's asked to, over many months, provided that it's asked politely. It's where the comparison with timber gives out: yours can answer.`,
          replies: [
            {
              key: 'disc-6',
              by: 'hugh',
              hoursAgo: 520,
              words: `Timber answers. You need to listen harder.`,
            },
          ],
        },
      ],
    },
    {
      key: 'disc-7',
      by: { name: 'Yael', email: 'yael@example.org' },
      hoursAgo: 488,
      words: `אני פיזיותרפיסטית בחיפה ואני מדפיסה את הטבלה הזאת לחדר ההמתנה. המילה "פריצת דיסק" מפחידה אנשים יותר מכל ממצא בבדיקה עצמה.`,
    },
    {
      key: 'disc-8',
      by: { name: 'Len', email: 'len@example.com' },
      hoursAgo: 402,
      words: `My leg pain "withdrew" just as you say: foot in March, calf April, thigh May, and then my back was murder for a fortnight and I rang up furious. Nobody had told me that it was good news. Please put that paragraph in bold.`,
    },
    {
      key: 'disc-9',
      by: { name: 'A Physio in Leeds', email: 'physio.leeds@example.com' },
      hoursAgo: 377,
      words: `Good piece. One quibble: the regression figures come from people who'd agreed to be scanned twice, and who tend to be the worse ones to begin with. You said you wouldn't hang a promise on them, but people will. I'd print the numbers of people in each group.`,
      replies: [
        {
          key: 'disc-10',
          by: 'marta',
          hoursAgo: 371,
          words: `Fair, and thank you. The groups are uneven and the smallest is very small. I've kept it to the words "about" and "more than" for that reason, and I'll see whether Edith will let me have another column.`,
          replies: [
            {
              key: 'disc-11',
              by: 'edith',
              hoursAgo: 369,
              words: `Edith will not. Four columns don't fit on a telephone. But I've let the sentence about small groups stand on its own feet, straight after the table, where it is harder to miss.`,
            },
          ],
        },
      ],
    },
    {
      key: 'disc-12',
      by: { name: 'Priyanka R', email: 'priyanka.r@example.net' },
      hoursAgo: 31,
      status: 'PENDING',
      words: `My report says "sequestrated fragment migrating caudally" and I've been awake since Thursday. Are you saying that this is one of the <strong>better</strong> ones? I can walk, I can wee, it is only the leg.`,
    },
    {
      key: 'disc-13',
      by: {
        name: 'Back Doctor Online',
        email: 'hello@spine-miracle.example',
        url: 'https://spine-miracle.example/disc',
      },
      hoursAgo: 47,
      status: 'SPAM',
      decidedBy: 'ines',
      words: `Great post! I too suffer from slipped disc for many years until I find this miracle corset, now pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=102">click here</a>`,
    },
  ],
}
