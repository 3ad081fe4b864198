import type { DemoThread } from '../shape.ts'

export const onHeat: DemoThread = {
  on: 'heat',
  comments: [
    {
      key: 'heat-1',
      by: { name: 'Gethin', email: 'gethin@example.com' },
      hoursAgo: 1700,
      words: `Peas household. Married into a bottle household. Showed her this. Not speaking.`,
      replies: [
        {
          key: 'heat-2',
          by: { name: 'Mrs Gethin', email: 'rhian@example.com' },
          hoursAgo: 1697,
          words: `We are speaking. I am saying <q>for most backs, heat</q>, at intervals.`,
        },
      ],
    },
    {
      key: 'heat-3',
      by: { name: 'Samira', email: 'samira@example.org' },
      hoursAgo: 1500,
      words: `I had the lace-curtain skin! All across my back from the electric pad. Three doctors had looked at it and nobody knew. It faded over about four months. (It's called <abbr title="a net-like reddening caused by repeated heat">erythema ab igne</abbr>, for those who want to win an argument.)`,
    },
    {
      key: 'heat-4',
      by: { name: 'Karl-Heinz', email: 'karl-heinz@example.net' },
      hoursAgo: 1201,
      words: `In my family: cherry stones, in a linen bag, from the oven. It rattles, it smells of summer, and you cannot burn yourself on it unless you are an ox.`,
    },
    {
      key: 'heat-5',
      by: {
        name: 'Warm Wrap',
        email: 'wrap@spine-miracle.example',
        url: 'https://spine-miracle.example/heat',
      },
      hoursAgo: 44,
      status: 'PENDING',
      words: `Great post! I too suffer from cold back for many years until I find this miracle corset, now pain is gone in 3 days!! Get yours 75% off today only <a href="https://spine-miracle.example/?ref=107">click here</a>`,
    },
  ],
}

export const onTheGardener: DemoThread = {
  on: 'gardener',
  comments: [
    {
      key: 'garden-1',
      by: {
        name: 'Ruth Feldman',
        email: 'ruth.feldman@example.org',
        url: 'https://ruths-allotment.example/',
      },
      hoursAgo: 2850,
      words: `For Leonard: I dug one row this morning, and sat, and there was a train.`,
      replies: [
        {
          key: 'garden-2',
          by: 'hugh',
          hoursAgo: 2841,
          words: `That'll have been the 9.14. He used to say that it was late whether it was or not. Thank you, Ruth.`,
        },
      ],
    },
    {
      key: 'garden-3',
      by: { name: 'Norm', email: 'norm@example.com' },
      hoursAgo: 2500,
      words: `Long-shafted spade ordered on the strength of this. The lady in the shop asked me what was wrong with the one I had. "It belongs to a shorter man," I said.`,
    },
    {
      key: 'garden-4',
      by: { name: 'Jacqui', email: 'jacqui@example.net' },
      hoursAgo: 2044,
      words: `Would you do one on wheelbarrows? I <strike>throw</strike> put my back out every May and I'm sure it's the barrow.`,
    },
    {
      key: 'garden-5',
      by: { name: 'gardenpro', email: 'shop@gardenpro.example' },
      hoursAgo: 900,
      status: 'TRASH',
      decidedBy: 'edith',
      words: `We stock long shaft spades, see https://gardenpro.example/spades`,
    },
  ],
}

export const onTheWashingBasket: DemoThread = {
  on: 'washing-basket',
  comments: [
    {
      key: 'basket-1',
      by: { name: 'Bev', email: 'bev@example.com' },
      hoursAgo: 730,
      words: `We've got that poster. It's in the stockroom, and it's crooked here too. Is it a rule?`,
      replies: [
        {
          key: 'basket-2',
          by: 'hugh',
          hoursAgo: 722,
          words: `I believe they were supplied like that.`,
        },
      ],
    },
    {
      key: 'basket-3',
      by: { name: 'S. Lindholm', email: 's.lindholm@example.org' },
      hoursAgo: 655,
      words: `Manual handling trainer. I'm obliged to teach the poster. I have started to teach it as <q>one of several ways</q>, and the ceiling has not come in.`,
    },
    {
      key: 'basket-4',
      by: { name: 'Cait', email: 'cait@example.net' },
      hoursAgo: 42,
      status: 'PENDING',
      words: `What about a toddler who goes boneless? It's like a washing basket but it's screaming. Asking from the pavement outside the Co-op.`,
    },
    {
      key: 'basket-5',
      by: {
        name: 'Lift Safe',
        email: 'lift@spine-miracle.example',
        url: 'https://spine-miracle.example/lift',
      },
      hoursAgo: 44,
      status: 'PENDING',
      words: `Great post! I to suffer from lifting pain for many years until I find this miracle corset, now pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=108">click here</a>`,
    },
  ],
}

export const onPainOutstays: DemoThread = {
  on: 'pain-outstays',
  comments: [
    {
      key: 'pain-1',
      by: { name: 'Frances', email: 'frances@example.com' },
      hoursAgo: 2400,
      words: `Nine years. You're the first person to say "I believe you" and then carry on talking. The others all stopped there, or never began.`,
    },
    {
      key: 'pain-2',
      by: { name: 'Mick', email: 'mick@example.com' },
      hoursAgo: 2380,
      words: `Sorry but no. I've been on two of those pain management courses and it was six weeks of being told to think about beaches. My back is <b>wrecked</b>, I've seen the pictures.`,
      replies: [
        {
          key: 'pain-3',
          by: 'marta',
          hoursAgo: 2374,
          words: `That sounds like a bad course, and you were right to be angry with it. Beaches aren't in the evidence. What did you stop doing, that you'd most like to have back? I ask everyone. You needn't answer here.`,
          replies: [
            {
              key: 'pain-4',
              by: { name: 'Mick', email: 'mick@example.com' },
              hoursAgo: 2371,
              words: `Snooker.`,
              replies: [
                {
                  key: 'pain-5',
                  by: { name: 'Frances', email: 'frances@example.com' },
                  hoursAgo: 2350,
                  words: `I hadn't expected to be moved by the word "snooker", and yet.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'pain-6',
      by: { name: 'Theo', email: 'theo@example.net' },
      hoursAgo: 1990,
      words: `<cite>All pain is real. It is also, all of it, a decision.</cite> I'm a philosopher by trade and I would quarrel with "decision", as decisions have deciders. "Verdict"? "Estimate"? But I have had a bad neck for two years and I find that I'd rather be well than right.`,
    },
    {
      key: 'pain-7',
      by: { name: 'Mick', email: 'mick@example.com' },
      hoursAgo: 8,
      status: 'PENDING',
      words: `Update since nobody asked. Three frames on Sunday. Paid for it Monday, halved things like you said, fine by Wednesday. Still think the beaches were a bloody insult.`,
    },
    {
      key: 'pain-8',
      by: {
        name: 'Chronic Pain Answers',
        email: 'answers@spine-miracle.example',
        url: 'https://spine-miracle.example/chronic',
      },
      hoursAgo: 43,
      status: 'PENDING',
      words: `Great post! I too suffer from chronic pain for many years until I find this wonder corset, now pain is gone in 3 days!! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=109">click here</a>`,
    },
  ],
}

export const onSixSigns: DemoThread = {
  on: 'six-signs',
  comments: [
    {
      key: 'signs-1',
      by: { name: 'Anonymous', email: 'anon@example.org' },
      hoursAgo: 3100,
      words: `I was one of your weekends, or somebody's. I waited until the Monday because I couldn't face saying it to a stranger. I'm one of those who got most of it back. If you're reading this and wondering whether to go: <strong>go</strong>. They've heard it before. They were kind.`,
      replies: [
        {
          key: 'signs-2',
          by: 'marta',
          hoursAgo: 3088,
          words: `Thank you. This is worth more than the article.`,
        },
      ],
    },
    {
      key: 'signs-3',
      by: { name: 'Beatrix', email: 'beatrix@example.com' },
      hoursAgo: 1400,
      words: `Printed and put up inside the bathroom cabinet, next to the one about strokes.`,
    },
    {
      key: 'signs-4',
      by: { name: 'Rowan', email: 'rowan@example.net' },
      hoursAgo: 5,
      status: 'PENDING',
      words: `Is numbness on the <em>outside</em> of one thigh the same as numbness where you'd sit on a saddle? It's been there since I was pregnant. No other signs. It doesn't hurt.`,
    },
  ],
}

export const onBeforeSurgery: DemoThread = {
  on: 'before-surgery',
  comments: [
    {
      key: 'surgery-1',
      by: { name: 'Dermot Kinsella', email: 'dermot.kinsella@example.com' },
      hoursAgo: 2100,
      words: `Took the card in. Got to question four, and he put down his pen, and said that in twenty years I was the third person to ask for the third number. It was seven, if you want to know. I said yes anyway.`,
      replies: [
        {
          key: 'surgery-2',
          by: 'edith',
          hoursAgo: 2096,
          words: `Three people in twenty years. I'm having it printed on tea towels. How is the leg?`,
          replies: [
            {
              key: 'surgery-3',
              by: { name: 'Dermot Kinsella', email: 'dermot.kinsella@example.com' },
              hoursAgo: 1820,
              words: `Quiet. I keep reaching down to check that it's there.`,
            },
          ],
        },
      ],
    },
    {
      key: 'surgery-4',
      by: { name: 'Noor', email: 'noor@example.org' },
      hoursAgo: 1650,
      words: `Number eight: mine said, "My sister wouldn't ask me, she'd ask you." I'm still working that out.`,
    },
  ],
}

export const onLowerBackSpasm: DemoThread = {
  on: 'page-spasm',
  comments: [
    {
      key: 'spasm-1',
      by: { name: 'Ines M.', email: 'ines.m@example.com' },
      hoursAgo: 3300,
      words: `Calves on the chair. The chair was on castors. Mind that.`,
      replies: [
        {
          key: 'spasm-2',
          by: 'marta',
          hoursAgo: 3290,
          words: `Oh no. Noted, with apologies: <strong>a chair that stays where it is.</strong>`,
        },
      ],
    },
    {
      key: 'spasm-3',
      by: { name: 'Graham', email: 'graham@example.net' },
      hoursAgo: 800,
      words: `"That isn't a relapse. It's the guard checking the door." Day four today, right on time. I said it aloud, like a password.`,
    },
  ],
}

export const onHouseRules: DemoThread = {
  on: 'page-house-rules',
  comments: [
    {
      key: 'rules-1',
      by: { name: 'Mr Valium (really)', email: 'p.valium@example.com' },
      hoursAgo: 1210,
      words: `It was me. No hard feelings. It was an interesting fortnight.`,
      replies: [
        {
          key: 'rules-2',
          by: 'ines',
          hoursAgo: 1208,
          words: `I'll never live it down, and I don't deserve to.`,
        },
      ],
    },
    {
      key: 'rules-3',
      by: {
        name: 'xX_cheap_meds_Xx',
        email: 'meds@pillbox.example',
        url: 'https://pillbox.example/',
      },
      hoursAgo: 300,
      status: 'SPAM',
      decoy: 'https://pillbox.example/',
      words: `cheap meds, no prescription, fast delivery https://pillbox.example/`,
    },
    {
      key: 'rules-4',
      by: { name: 'test', email: 'test@example.com' },
      hoursAgo: 520,
      status: 'TRASH',
      decidedBy: 'ines',
      words: `test`,
    },
  ],
}
