/** WordPress's permalink tags; what stands between them in the settings' structures is letters and slashes only. */
const patterns: Record<string, string> = {
  '%postname%': '(?<postname>[^/]+)',
  '%post_id%': '(?<id>[0-9]{1,18})',
  '%year%': '[0-9]{4}',
  '%monthnum%': '[0-9]{2}',
  '%day%': '[0-9]{2}',
  '%author%': '[^/]+',
  '%category%': '.+',
}

/** How an address of this structure names its post, or null where `path` has another shape. */
export function matchPermalink(
  path: string,
  structure: string,
): { slug: string } | { id: bigint } | null {
  const source = structure
    .split(/(%\w+%)/)
    .map((part) => patterns[part] ?? part)
    .join('')
  const groups = new RegExp(`^${source.replace(/(\\\/|\/)+$/, '')}$`, 'u').exec(`/${path}`)?.groups
  if (groups?.id) return { id: BigInt(groups.id) }
  return groups?.postname ? { slug: groups.postname } : null
}
