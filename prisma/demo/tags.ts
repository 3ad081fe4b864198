import type { DemoTerm } from './shape.ts'

export const tags: DemoTerm[] = [
  { key: 'first-person', name: 'first person' },
  { key: 'research', name: 'research' },
  { key: 'fear', name: 'fear' },
  { key: 'posture', name: 'posture' },
  { key: 'ergonomics', name: 'ergonomics' },
  { key: 'mri', name: 'MRI' },
  { key: 'surgery', name: 'surgery' },
  { key: 'painkillers', name: 'painkillers' },
  { key: 'heat', name: 'heat' },
  { key: 'breathing', name: 'breathing' },
  { key: 'sleep-and-rest', name: 'rest' },
  { key: 'gardening', name: 'gardening' },
  { key: 'nursing', name: 'nursing' },
  { key: 'driving', name: 'driving' },
  { key: 'children', name: 'children' },
  { key: 'habits', name: 'habits' },
]
