import { element } from '../dom.ts'

export type Tool = { readonly name: string; readonly sign: string; readonly run: () => void }

/** For editors that bring no buttons of their own. */
export const toolbar = (tools: readonly Tool[]): HTMLElement =>
  element('div', { class: 'editor-tools', role: 'toolbar', 'aria-label': 'Formatting' }, ...tools.map(toolButton))

const toolButton = ({ name, sign, run }: Tool): HTMLElement => {
  const button = element('button', { type: 'button', class: 'editor-tool', title: name, 'aria-label': name })
  button.append(icon(sign))
  // The editor keeps the keyboard and its selection, which is what the button is about.
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', run)
  return button
}

const icon = (path: string): SVGElement => {
  const svg = document.createElementNS(svgNamespace, 'svg')
  const line = document.createElementNS(svgNamespace, 'path')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 18 18',
    width: '18',
    height: '18',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value)
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

const svgNamespace = 'http://www.w3.org/2000/svg'

/** As lines on a sheet of 18 by 18. */
export const signs = {
  bold: 'M5.5 3.5h4a2.6 2.6 0 0 1 0 5.2h-4zM5.5 8.7h4.8a2.9 2.9 0 0 1 0 5.8H5.5z',
  italic: 'M8 3.5h5M5 14.5h5M10.7 3.5l-3.4 11',
  bullets: 'M7 4.5h8M7 9h8M7 13.5h8M3.2 4.5h.1M3.2 9h.1M3.2 13.5h.1',
  numbers: 'M8 4.5h7M8 9h7M8 13.5h7M2.8 3.6l1-.6v3.4M2.6 11.6q1-1 1.7-.2 .5.8-1.7 3h2',
  undo: 'M6.5 4L3.5 7l3 3M3.8 7h6.7a3.6 3.6 0 0 1 0 7.2H7',
  redo: 'M11.5 4l3 3-3 3M14.2 7H7.5a3.6 3.6 0 0 0 0 7.2H11',
} as const
