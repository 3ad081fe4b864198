/** The kinds that the library can be narrowed to, as `lib/media/list.ts` names them. */
export const KIND_OPTIONS = [
  { value: '', label: 'Everything' },
  { value: 'pictures', label: 'Pictures' },
  { value: 'films', label: 'Films' },
  { value: 'sounds', label: 'Sounds' },
  { value: 'documents', label: 'Documents' },
] as const
