import { Tabs } from '#components/ui/tabs.tsx'

/** Categories and tags are two screens under one heading. */
export function TaxonomyTabs({ current }: { current: 'categories' | 'tags' }) {
  return (
    <Tabs
      label="Categories and tags"
      tabs={[
        { href: '/admin/taxonomy', label: 'Categories', current: current === 'categories' },
        { href: '/admin/taxonomy/tags', label: 'Tags', current: current === 'tags' },
      ]}
    />
  )
}
