import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Debian, Ubuntu, macOS and GitHub's runners have a Chromium or a Chrome. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium that `CHROMIUM` names, or else one in the usual places; undefined where there is none. */
export function installedChromium(): string | undefined {
  const given = process.env['CHROMIUM']
  return (given ? [given] : places).find(existsSync)
}

/** Starts the installed Chromium. Throws, with the way to install one, where there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = installedChromium()
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium in the usual places. Install one (sudo apt-get install chromium, or brew install --cask chromium), or set CHROMIUM to where yours is.',
    )
  }
  // A container's root may have no sandbox for Chromium; it opens nothing but our own files.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
