import type { RoleOption } from '#components/people/role-fields.tsx'
import type { Role } from '#lib/db/generated/enums.ts'
import { ROLE_MEANINGS, ROLE_NAMES, ROLES } from '#lib/people/roles.ts'

/** The roles as choices, least first. */
export const roleOptions: RoleOption[] = ROLES.map((role) => ({
  value: role,
  label: ROLE_NAMES[role],
  hint: ROLE_MEANINGS[role],
}))

/** The choice of having no role. */
export const readerOption: RoleOption = {
  value: 'READER',
  label: 'Reader',
  hint: 'Signs in to comment; sees nothing of the admin.',
}

export const roleName = (role: Role | null): string => (role ? ROLE_NAMES[role] : 'Reader')
