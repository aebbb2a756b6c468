/** Something that opens a door. */
export interface Secret {
  /** The input or the like that it comes from. */
  readonly name: string
  readonly text: string
}

export interface SecretForm {
  readonly form: string
  readonly text: string
}

/** A shorter text may stand somewhere by chance. */
const shortestForm = 6

/**
 * A secret in the forms in which it can stand in an output. In base64 it looks different by where in the encoded text
 * it begins, so there are three of these, each without the characters at its ends that its neighbours have a part in.
 */
export function formsOf(secret: string): readonly SecretForm[] {
  const bytes = Buffer.from(secret)
  const forms: readonly SecretForm[] = [
    { form: 'as it is', text: secret },
    { form: 'URL-encoded', text: encodeURIComponent(secret) },
    { form: 'URL-encoded as a form', text: new URLSearchParams([['', secret]]).toString().slice(1) },
    { form: 'as JSON', text: JSON.stringify(secret).slice(1, -1) },
    { form: 'in hexadecimal', text: bytes.toString('hex') },
    ...[0, 1, 2].flatMap(before => {
      const base64 = base64Within(bytes, before)
      return [
        { form: `in base64, ${before} bytes in`, text: base64 },
        { form: `in base64url, ${before} bytes in`, text: base64.replaceAll('+', '-').replaceAll('/', '_') },
      ]
    }),
  ]
  return forms.filter(({ text }) => text.length >= shortestForm)
}

const bitsPerByte = 8
const bitsPerCharacter = 6

function base64Within(bytes: Buffer, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  const first = Math.ceil((before * bitsPerByte) / bitsPerCharacter)
  const end = Math.floor(((before + bytes.length) * bitsPerByte) / bitsPerCharacter)
  return encoded.slice(first, end)
}
