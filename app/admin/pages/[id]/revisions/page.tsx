export { default, metadata } from '../../../posts/[id]/revisions/page.tsx'
