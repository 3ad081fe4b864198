import type { DemoThread } from '../shape.ts'

export const onFourMinutesOnAKitchenFloor: DemoThread = {
  on: 'kitchen-floor',
  comments: [
    {
      key: 'floor-1',
      by: { name: 'Joe Marchetti', email: 'joe.marchetti@example.com' },
      hoursAgo: 210,
      words: `Reading this lying down. Not on the lino, I have carpet, I am a man of means.

Mine went while I was putting a letter in a pillar box. <em>A letter.</em> The postman had to help me let go of it.`,
      replies: [
        {
          key: 'floor-2',
          by: 'hugh',
          hoursAgo: 208,
          words: `Second class, I hope. You wouldn't want to have done it for a first.

Are you up yet?`,
          replies: [
            {
              key: 'floor-3',
              by: { name: 'Joe Marchetti', email: 'joe.marchetti@example.com' },
              hoursAgo: 206,
              words: `On all fours. You were right about the dog.`,
              replies: [
                {
                  key: 'floor-4',
                  by: { name: 'Candace O.', email: 'candace.o@example.com' },
                  hoursAgo: 190,
                  words: `Never met either of you and I've just told my whole office about this exchange. Are we all right, Joe?`,
                },
                {
                  key: 'floor-5',
                  by: { name: 'Joe Marchetti', email: 'joe.marchetti@example.com' },
                  hoursAgo: 187,
                  words: `Upright since yesterday teatime. Walked to the pillar box to look it in the eye.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'floor-6',
      by: { name: 'Margaret Ashby', email: 'm.ashby@example.org' },
      hoursAgo: 207,
      words: `<blockquote>By the third minute the list was doing more harm than my back was.</blockquote>
I have had this read out to me by my husband, twice, in a tone. It's true, though. My list has a section on who would feed the hens.`,
      replies: [
        {
          key: 'floor-7',
          by: { name: 'Paulette', email: 'paulette@example.net' },
          hoursAgo: 200,
          words: `Mine is whether I'd left the immersion on. Nobody has had an immersion in this house since 1996.`,
        },
      ],
    },
    {
      key: 'floor-8',
      by: { name: 'T. Okonkwo', email: 't.okonkwo@example.com' },
      hoursAgo: 204,
      words: `Serious question. How do you tell this from a slipped disc while it is happening? Mine grabs in just the same way but last month there was something down the back of the left thigh too, as far as the knee. It has gone now.`,
      replies: [
        {
          key: 'floor-9',
          by: 'marta',
          hoursAgo: 198,
          words: `Often you can't, while it's happening, and it matters less than you'd think, because the first hour is the same for both. Pain above the knee that comes and goes with the spasm is commonly just the muscle complaining widely.

If it goes <em>below</em> the knee, or stays for more than a couple of weeks, or the leg is weak, have somebody look. And today rather than tomorrow for anything in <a href="demo:six-signs">the six signs</a>.`,
          replies: [
            {
              key: 'floor-10',
              by: { name: 'T. Okonkwo', email: 't.okonkwo@example.com' },
              hoursAgo: 196,
              words: `Thank you. None of those. I hadn't known about the saddle question and I have now asked my dad, who was <b>not</b> grateful.`,
            },
          ],
        },
      ],
    },
    {
      key: 'floor-11',
      by: {
        name: 'Ruth Feldman',
        email: 'ruth.feldman@example.org',
        url: 'https://ruths-allotment.example/',
      },
      hoursAgo: 181,
      words: `I teach breathing to singers, and the thing Hugh found by running out of fright has a name in about nine languages. The out-breath is where the letting go is. Try it on an "sss", like a slow puncture: you can hear for yourself whether you're still gripping.`,
      replies: [
        {
          key: 'floor-12',
          by: { name: 'Gethin', email: 'gethin@example.com' },
          hoursAgo: 170,
          words: `Tried the slow puncture. The cat left. Back a bit better.`,
        },
      ],
    },
    {
      key: 'floor-13',
      by: { name: 'Bartholomew', email: 'barty@example.net' },
      hoursAgo: 166,
      words: `With respect a spasm is the body's way of telling you your pelvis is out. I had mine put back in 2009 by a man in Leominster and haven't had a day's trouble <del>since</del> apart from the usual.`,
      replies: [
        {
          key: 'floor-14',
          by: { name: 'Dr S. Menon', email: 's.menon@example.com' },
          hoursAgo: 163,
          words: `The pelvis is one of the hardest things in the body to put out. It generally takes a motorcycle. I'm glad that you feel well, and I don't doubt that the man in Leominster helped. I doubt only the mechanism.`,
          replies: [
            {
              key: 'floor-15',
              by: { name: 'Bartholomew', email: 'barty@example.net' },
              hoursAgo: 161,
              words: `He said you lot would say that.`,
              replies: [
                {
                  key: 'floor-16',
                  by: 'ines',
                  hoursAgo: 160,
                  words: `This is the good kind of disagreement, and I'm stopping it here while it still is. Thank you, both.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'floor-17',
      by: { name: 'دعاء منصور', email: 'doaa.mansour@example.com' },
      hoursAgo: 140,
      words: `شكراً على هذا المقال. أصابني التشنج وأنا أرفع ابنتي من سريرها، وبقيت على الأرض أضحك وأبكي في آنٍ واحد وهي تضع ألعابها فوق رأسي. أصعب ما في الأمر لم يكن الألم بل الخوف من أن يعود.

نصيحة النهوض على أربع أنقذتني البارحة.`,
      replies: [
        {
          key: 'floor-18',
          by: 'marta',
          hoursAgo: 137,
          words: `شكراً لكِ يا دعاء. الخوف من عودته هو نصف المشكلة حقاً، وهو النصف الذي يمكن أن نغيّره. (Written with a colleague's help; the toys on the head I understood by myself.)`,
        },
      ],
    },
    {
      key: 'floor-19',
      by: { name: 'kev_w', email: 'kev.w@example.com' },
      hoursAgo: 118,
      words: `😖➡️😮‍💨➡️🐕➡️🚶🏽‍♂️➡️☕ that's the whole article for anyone in a hurry 👏👏`,
    },
    {
      key: 'floor-20',
      by: {
        name: 'Wilhelmina van den Bosch-Papadimitriou of the Thursday Morning Aqua Class',
        email: 'w.vandenbosch@example.org',
      },
      hoursAgo: 97,
      words: `On behalf of the class, who had it read to them at the shallow end: bravo. Eleven of us have been on a floor. We are thinking of having badges made.`,
    },
    {
      key: 'floor-21',
      by: { name: 'J', email: 'j.harrow@example.com' },
      hoursAgo: 26,
      status: 'PENDING',
      words: `I haven't told anyone this, but I've stopped picking up my son. He's three. I say that I've got my hands full. I thought I was protecting my back and it was you asking for teaspoons that made me see what I was doing. Don't know if you publish things like this. It doesn't matter if not.`,
    },
    {
      key: 'floor-22',
      by: { name: 'Alan Prewett', email: 'alan.prewett@example.net' },
      hoursAgo: 19,
      status: 'PENDING',
      words: `I run falls classes for older people, free of charge, and I've drawings of the getting-up sequence that anybody may use:

https://floorcraft.example/rolling
https://floorcraft.example/kneeling
https://floorcraft.example/standing

Yours are in a better order than ours, I think. May I borrow step two?`,
    },
    {
      key: 'floor-23',
      by: {
        name: 'Spine Relief',
        email: 'offers@spine-miracle.example',
        url: 'https://spine-miracle.example/',
      },
      hoursAgo: 48,
      status: 'SPAM',
      decidedBy: 'ines',
      words: `Great post! I too suffer from back spasm for many years until I find this miracle corset, now pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=101">click here</a>`,
    },
    {
      key: 'floor-24',
      by: { name: 'Roddy', email: 'roddy@example.com' },
      hoursAgo: 88,
      status: 'TRASH',
      decidedBy: 'ines',
      words: `Imagine being such an idiot you hurt yourself with cutlery.`,
    },
  ],
}
