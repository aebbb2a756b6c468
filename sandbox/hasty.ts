import { fileURLToPath } from 'node:url'

const clock = fileURLToPath(new URL('./hasty-clock.js', import.meta.url))

/** The environment of an action for which time passes so many times as fast. */
export function hasty(speed: number): Readonly<Record<string, string>> {
  return { HASTY_CLOCK: String(speed), NODE_OPTIONS: `--import=${clock}` }
}
