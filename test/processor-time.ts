/** Looks at the clock of this process's processor time: what else is busy on the machine doesn't count. */
export function processorTime(): ProcessorTime {
  const before = process.cpuUsage()
  return {
    get milliseconds() {
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    },
  }
}

export interface ProcessorTime {
  /** Since it was looked at first. */
  readonly milliseconds: number
}
