import { generateKeyPairSync, sign } from 'node:crypto'

/**
 * A certificate that nobody trusts, for `localhost`, and its key, both in PEM: made anew each time, so that no key
 * lies in the repository and no date runs out. The structure is that of https://www.rfc-editor.org/rfc/rfc5280.
 */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(objectId([42, 134, 72, 206, 61, 4, 3, 2]))
  const commonName = objectId([85, 4, 3])
  const name = sequence(element(0x31, sequence(commonName, element(0x0c, Buffer.from('localhost')))))
  const year = (number: number) => element(0x18, Buffer.from(`${number}0101000000Z`))
  const today = new Date().getUTCFullYear()
  const content = sequence(
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(year(today - 1), year(today + 2)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = element(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]))
  const lines = sequence(content, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts))
}

function objectId(bytes: readonly number[]): Buffer {
  return element(0x06, Buffer.from(bytes))
}

function element(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
