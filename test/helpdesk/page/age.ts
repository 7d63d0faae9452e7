const steps = [
  { minutes: 1440, short: 'd', long: 'day' },
  { minutes: 60, short: 'h', long: 'hour' },
  { minutes: 1, short: 'min', long: 'minute' },
] as const

export const shortAge = (minutes: number): string => {
  const step = stepFor(minutes)
  return step ? `${Math.floor(minutes / step.minutes)} ${step.short}` : 'now'
}

export const longAge = (minutes: number): string => {
  const step = stepFor(minutes)
  if (!step) return 'just now'
  const count = Math.floor(minutes / step.minutes)
  return `${count} ${step.long}${count === 1 ? '' : 's'} ago`
}

const stepFor = (minutes: number): (typeof steps)[number] | undefined => steps.find((step) => minutes >= step.minutes)
