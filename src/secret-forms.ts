/** Every form in which a secret could get into a log: as it is, trimmed, by lines, and each of these encoded. */
export function formsOf(secret: string): ReadonlySet<string> {
  const trimmed = secret.trim()
  const lines = secret.split(/\r?\n/).map(line => line.trim())
  const whole = [secret, trimmed, ...lines].filter(form => form.trim() !== '')
  return new Set(
    whole.flatMap(form => [
      form,
      Buffer.from(form).toString('base64'),
      encodeURIComponent(form.toWellFormed()),
    ]),
  )
}
