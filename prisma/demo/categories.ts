import type { DemoTerm } from './shape.ts'

/** The category tree, parents before children. */
export const categories: DemoTerm[] = [
  {
    key: 'back-pain',
    name: 'Back Pain',
    description: 'What hurts, why it might, and what usually happens next.',
  },
  {
    key: 'lower-back-pain',
    name: 'Lower Back Pain',
    parent: 'back-pain',
    description: 'Five vertebrae, most of the load, nearly all of the trouble.',
  },
  {
    key: 'spasms',
    name: 'Spasms',
    parent: 'lower-back-pain',
    description: 'When the muscles that hold you up decide to hold you still.',
  },
  {
    key: 'slipped-discs',
    name: 'Slipped Discs',
    parent: 'lower-back-pain',
    description: 'Nothing slips. A great deal else happens.',
  },
  { key: 'sciatica', name: 'Sciatica', parent: 'lower-back-pain' },
  { key: 'upper-back-and-neck', name: 'Upper Back and Neck', parent: 'back-pain' },
  {
    key: 'everyday-backs',
    name: 'Everyday Backs',
    description: 'Chairs, beds, baskets, borders: the places where backs spend their days.',
  },
  { key: 'at-work', name: 'At Work', parent: 'everyday-backs' },
  { key: 'desks-and-chairs', name: 'Desks and Chairs', parent: 'at-work' },
  { key: 'lifting', name: 'Lifting', parent: 'at-work' },
  { key: 'sleep', name: 'Sleep', parent: 'everyday-backs' },
  { key: 'garden-and-home', name: 'Garden and Home', parent: 'everyday-backs' },
  {
    key: 'getting-better',
    name: 'Getting Better',
    description: 'Treatments, tried and weighed, and the slow arts that are not called treatment.',
  },
  { key: 'movement', name: 'Movement', parent: 'getting-better' },
  { key: 'walking', name: 'Walking', parent: 'movement' },
  { key: 'treatment', name: 'Treatment', parent: 'getting-better' },
  {
    key: 'house-notes',
    name: 'House Notes',
    description: 'From the editors, about the notebook itself.',
  },
]
