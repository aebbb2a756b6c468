// Loaded before the packaged action (`node --import`), lets time pass several times as fast in its process: what it
// takes for ten seconds of waiting is half a second. So a scenario waits out every retry and time limit as a user
// would, with the package as it is shipped. Bare JavaScript, which Node starts with at once.
const speed = Number(process.env['HASTY_CLOCK'])
if (!(speed >= 1)) throw new Error('HASTY_CLOCK says how many times as fast time passes.')

const { setTimeout: realTimeout } = globalThis
const realNow = performance.now.bind(performance)
const realUptime = process.uptime.bind(process)

function hastyTimeout(act, delay = 0, ...given) {
  return realTimeout(act, delay / speed, ...given)
}

Reflect.set(globalThis, 'setTimeout', Object.assign(hastyTimeout, realTimeout))
Object.defineProperty(performance, 'now', { value: () => realNow() * speed })
Object.defineProperty(process, 'uptime', { value: () => realUptime() * speed })
