import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ActionButtonView } from './action-button-view.tsx'

/** Words that ask for something, and the one link that answers them. */
const CallToAction = Node.create({
  name: 'callToAction',
  group: 'block',
  content: '(paragraph | heading)+ actionButton',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'aside.call-to-action' }],
  renderHTML: () => ['aside', { class: 'call-to-action' }, 0],
})

const ActionButton = Node.create({
  name: 'actionButton',
  content: 'text*',
  marks: '',
  isolating: true,
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'p.call-to-action-button',
      priority: 60,
      contentElement: (button) => (button as Element).querySelector('a') ?? (button as HTMLElement),
      getAttrs: (button) => ({ href: button.querySelector('a')?.getAttribute('href') ?? '' }),
    },
  ],
  renderHTML: ({ node }) => [
    'p',
    { class: 'call-to-action-button' },
    ['a', { href: node.attrs.href }, 0],
  ],
  addNodeView() {
    return ReactNodeViewRenderer(ActionButtonView)
  },
})

export const actionExtensions = [CallToAction, ActionButton]
