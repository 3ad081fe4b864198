import type { DemoThread } from '../shape.ts'

export const onTheNightShift: DemoThread = {
  on: 'night-shift',
  comments: [
    {
      key: 'night-1',
      by: { name: 'Sister Agnes Mbeki (retd)', email: 'agnes.mbeki@example.com' },
      hoursAgo: 1040,
      words: `Forty-one years, thirty of them nights. I can hear bed nineteen from here. We had a hoist as well. It was kept beautifully clean, as nobody could find it.`,
      replies: [
        {
          key: 'night-2',
          by: 'dev',
          hoursAgo: 1032,
          words: `Sister, it's the same hoist. I've seen the plate.`,
        },
      ],
    },
    {
      key: 'night-3',
      by: { name: 'Walter', email: 'walter@example.org' },
      hoursAgo: 1001,
      words: `I was in bed eleven on a ward like this one, last winter, and someone walked by at three every night touching the door frames. I thought that I'd dreamed it. Thank you, whoever you were.`,
      replies: [
        {
          key: 'night-4',
          by: { name: 'Candace O.', email: 'candace.o@example.com' },
          hoursAgo: 980,
          words: `I came here for advice about my hip flexors and I am crying on a train.`,
        },
      ],
    },
    {
      key: 'night-5',
      by: { name: 'Hélène Dubois-Rémy', email: 'helene.dubois@example.net' },
      hoursAgo: 760,
      words: `My mother weighs 48 kilos and I am fifty-nine. I read <i>raise the bed</i> and thought, but it doesn't go up. Then I looked at the thing properly, for the first time in a year. There is a pedal.`,
    },
    {
      key: 'night-6',
      by: { name: 'Ward Manager', email: 'ward.manager@example.com' },
      hoursAgo: 22,
      status: 'PENDING',
      words: `I'm not going to ask which ward this is, because I think I know. I am not a solicitor and this isn't a complaint. I only want to say that the hoist has been moved.`,
    },
  ],
}
