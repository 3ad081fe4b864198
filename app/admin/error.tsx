'use client'

import { ReloadNotice } from '#components/admin/reload-notice.tsx'

/** Instead of a screen that failed, within the frame of the admin. It is loaded anew: what failed may be of an older version of the site. */
export default function ErrorScreen() {
  return (
    <>
      <h1 className="mb-4 text-2xl font-semibold">This did not work</h1>
      <ReloadNotice title="This screen could not be shown" />
    </>
  )
}
