export { default } from '../../../posts/[id]/preview/page.tsx'
