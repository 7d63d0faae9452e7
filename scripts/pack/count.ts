/** Whether an option says how many. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text)
export const notCount = (option: string): string => `${option} takes a number from 1 to 99999.`
