/** Whether an option says how many. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text)
