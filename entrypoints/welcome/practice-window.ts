import type { PagePort } from '../../lib/messages/page-port.ts'

/**
 * Under this name the sidebar, framed in the welcome page and of the same origin, finds the port. In a file of its own, or every
 * sidebar would bring along what writes into the practice box.
 */
export const practicePort = Symbol.for('evenkeel.practice')
export type PracticeWindow = Window & { [practicePort]?: PagePort }
