'use client'

import type { ReactNode } from 'react'
import { NewPasswordField } from '#components/people/new-password-field.tsx'
import { RoleFields, type RoleOption } from '#components/people/role-fields.tsx'
import { ActionForm } from '#components/ui/action-form.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { TextField } from '#components/ui/text-input.tsx'
import { TextareaField } from '#components/ui/textarea.tsx'

type Props = {
  action: FormAction
  /** Whose: an administrator's forms name the person; one's own forms do not. */
  id?: string
}

/** What readers see of a person. */
export function ProfileForm({
  profile,
  ...form
}: Props & { profile: { name: string; bio: string; url: string | null } }) {
  return (
    <PersonForm {...form} button="Save profile">
      <TextField
        label="Name"
        name="name"
        defaultValue={profile.name}
        required
        maxLength={100}
        hint="Stands beside what this person writes."
      />
      <TextareaField
        label="About"
        name="bio"
        defaultValue={profile.bio}
        maxLength={2000}
        hint="Shown on the author’s page."
      />
      <TextField
        label="Website"
        name="url"
        type="url"
        defaultValue={profile.url ?? ''}
        maxLength={200}
        placeholder="https://"
      />
    </PersonForm>
  )
}

/** Where readers find what somebody wrote. */
export function AddressForm({ slug, ...form }: Props & { slug: string }) {
  return (
    <PersonForm {...form} button="Change address">
      <TextField
        label="Address"
        name="slug"
        defaultValue={slug}
        required
        maxLength={100}
        spellCheck={false}
        hint={`Now at /author/${slug}. The old address will lead to the new one.`}
      />
    </PersonForm>
  )
}

/** Somebody's role. */
export function RoleForm({
  role,
  roles,
  ...form
}: Props & { role: string; roles: readonly RoleOption[] }) {
  return (
    <PersonForm {...form} button="Change role">
      <RoleFields options={roles} defaultValue={role} />
    </PersonForm>
  )
}

/** Somebody's e-mail; one's own needs the password once more. */
export function EmailForm({ email, ...form }: Props & { email: string }) {
  return (
    <PersonForm {...form} button="Change email">
      <TextField
        label="Email"
        name="email"
        type="email"
        defaultValue={email}
        required
        autoComplete={form.id ? 'off' : 'email'}
      />
      {!form.id && <CurrentPasswordField name="emailPassword" />}
    </PersonForm>
  )
}

/** A new password: one's own needs the old one. */
export function PasswordForm({ least, ...form }: Props & { least: number }) {
  return (
    <PersonForm {...form} button={form.id ? 'Set password' : 'Change password'} clearWhenDone>
      {!form.id && <CurrentPasswordField name="currentPassword" />}
      <NewPasswordField least={least} />
    </PersonForm>
  )
}

/** One button that does one thing to a person. */
export function PersonButton({
  label,
  danger,
  ...form
}: Props & { label: string; danger?: boolean }) {
  return <PersonForm {...form} button={label} variant={danger ? 'danger' : 'secondary'} />
}

function CurrentPasswordField({ name }: { name: string }) {
  return (
    <TextField
      label="Current password"
      name={name}
      type="password"
      required
      autoComplete="current-password"
    />
  )
}

function PersonForm({
  action,
  id,
  button,
  variant = 'secondary',
  clearWhenDone = false,
  children,
}: Props & {
  button: string
  variant?: 'secondary' | 'danger'
  clearWhenDone?: boolean
  children?: ReactNode
}) {
  return (
    <ActionForm action={action} clearWhenDone={clearWhenDone} className="grid max-w-md gap-4">
      {id && <input type="hidden" name="id" value={id} />}
      {children}
      <SubmitButton variant={variant} className="justify-self-start">
        {button}
      </SubmitButton>
    </ActionForm>
  )
}
