import type { DemoThread } from '../shape.ts'

export const onReadingYourOwnMri: DemoThread = {
  on: 'mri',
  comments: [
    {
      key: 'mri-1',
      by: { name: 'Caroline Teague', email: 'caroline.teague@example.com' },
      hoursAgo: 880,
      words: `It was a Friday. It was ten to nine. I searched for "degenerative" and was shown a hospice. Do you have a camera in my flat?`,
      replies: [
        {
          key: 'mri-2',
          by: 'marta',
          hoursAgo: 876,
          words: `No camera; only nineteen years of Mondays.`,
        },
      ],
    },
    {
      key: 'mri-3',
      by: { name: 'Dr J. Achterberg', email: 'j.achterberg@example.org' },
      hoursAgo: 861,
      words: `Radiologist here. Since you're all wondering: we do know. We are asked what we can see, so we write what we can see, and if we left out the bulges somebody would ring up to ask why.

A thing that would help us: put the actual question on the request form. <q>Back pain ?cause</q> gets you a list of everything. <q>Right L5 symptoms for eight weeks, considering injection, is there a lesion to match?</q> gets you an answer.`,
      replies: [
        {
          key: 'mri-4',
          by: { name: 'Jonty', email: 'jonty@example.net' },
          hoursAgo: 858,
          words: `I had no idea there was a person at the other end. Could patients write the question themselves?`,
          replies: [
            {
              key: 'mri-5',
              by: { name: 'Dr J. Achterberg', email: 'j.achterberg@example.org' },
              hoursAgo: 855,
              words: `You can ask whoever refers you to read you what they've put. It concentrates the mind wonderfully. Theirs, I mean.`,
              replies: [
                {
                  key: 'mri-6',
                  by: { name: 'Caroline Teague', email: 'caroline.teague@example.com' },
                  hoursAgo: 790,
                  words: `Reader, I asked. He changed it in front of me.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'mri-7',
      by: { name: 'Vince', email: 'vince@example.com' },
      hoursAgo: 700,
      words: `OK but mine was on the scan AND it was the problem. They took the bit of disc out and I was mended overnight. So I'd be careful about telling people that it means nothing.`,
      replies: [
        {
          key: 'mri-8',
          by: 'edith',
          hoursAgo: 697,
          words: `Mine too, Vince, same thing, and I can show you the scar. I think that's the "matches where your pain is" part: yours did and mine did. The trouble is all the people whose scans say the same thing and whose backs are fine.`,
        },
      ],
    },
    {
      key: 'mri-9',
      by: { name: 'Ottoline Grey', email: 'ottoline.grey@example.org' },
      hoursAgo: 640,
      words: `I should like to put down here what happened to me, at length, since there's nowhere on the form for it, and because I kept looking for an account like this one when I was in the middle of it and didn't find any.

I'm fifty-eight. I was a dressmaker and then I taught it. Two winters ago my back began to hurt in the mornings, and then in the afternoons, and I went to see someone who sent me for a scan. The report ran to a page and a half. I won't copy it all out but it had the words "severe", "multilevel", "advanced for age", "collapse" and "correlate clinically". Nobody correlated anything. It came in the post with a compliments slip.

"Advanced for age" was what did it. I'd thought of myself as a person with a sore back and now I was a person who was old inside. I gave up the evening class because I'd read that standing was bad for it. I gave up the choir because of the chairs. I had a rail put on the bath, and then a second rail. I'm not exaggerating when I say that I looked up the price of a stairlift, for a house in which I had never once had any difficulty with the stairs. My husband carried the shopping, then did the shopping, then did the cooking, and it was all very kind, and by the spring I could hardly do anything at all, which I took as proof that the report was correct.

What happened next was an accident. My sister's girl was being married and the woman who was making the dress let her down with five weeks to go. There was no question of my not doing it. I said that I'd do it sitting, a little at a time. You can't cut silk sitting. You can't pin a hem sitting, either. I was on that floor on my hands and knees for hours at a stretch, I was up and down like a lift, I stood at the table until two in the morning for the last three nights running, and it was only when I was sewing on the buttons, forty-four of them, that I noticed it had not hurt for days. It had ached. I was tired. But the thing that I had been calling my spine, the <em>collapse</em>, hadn't said a word.

I went back and asked to see somebody, and I was lucky in who I saw. She put up my scan on the screen and said, "This is a perfectly good fifty-six-year-old back. I've one just like it." Then she asked me what I'd do with it.

The rails are still on the bath. I hang my tights on them. I have taken on two evening classes, since there's a waiting list, and I have told this story to both.

So my question, if I've a question, is why it needed a wedding. Somebody could have told me in a sentence. It would have fitted on the compliments slip.`,
      replies: [
        {
          key: 'mri-10',
          by: 'marta',
          hoursAgo: 632,
          words: `I've read this four times. There isn't anything that I can add, except that I would like your permission to read it out to students, who start with us in January.`,
          replies: [
            {
              key: 'mri-11',
              by: { name: 'Ottoline Grey', email: 'ottoline.grey@example.org' },
              hoursAgo: 610,
              words: `You have it. Leave in the buttons.`,
            },
          ],
        },
      ],
    },
    {
      key: 'mri-12',
      by: {
        name: 'Spinal Care Team',
        email: 'team@spine-miracle.example',
        url: 'https://spine-miracle.example/mri',
      },
      hoursAgo: 45,
      status: 'PENDING',
      words: `Great post! I too suffer from bad MRI for many years until I find this miracle corset, now pain is gone in 3 days! Get yours 70% off today only <a href="https://spine-miracle.example/?ref=105">click here</a>`,
    },
  ],
}
