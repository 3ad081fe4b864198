import { PasswordForm } from '#components/site/password-form.tsx'
import { answerDocument } from '../comments/answer-document.tsx'

type Props = { postId: string; postHref: string; problem: string }

/** The question for the password once more. It names no post: the id in the form may be anything. */
export function stillLockedPage(asked: Props): Promise<string> {
  const title = 'A protected post'
  return answerDocument({
    title,
    body: () => <PasswordForm title={title} action="/unlock" {...asked} />,
  })
}
