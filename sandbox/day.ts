const millisecondsPerDay = 86_400_000

/**
 * The day so many days after another, or before it where `days` is negative; both `YYYY-MM-DD`. The sandbox has its
 * own calendar: it is what the action is tested against, so it shares no code with it.
 */
export function laterDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Today, `YYYY-MM-DD`, in a time zone. */
export function todayIn(timezone: string): string {
  // The Swedish locale writes dates as YYYY-MM-DD.
  return new Date().toLocaleDateString('sv-SE', { timeZone: timezone })
}
