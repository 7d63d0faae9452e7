import { Component, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './error-boundary.module.css'

type Props = {
  readonly children: ReactNode
  readonly title: string
  readonly text: string
  readonly retry: string
  readonly copy: string
  readonly onCopy: (details: string) => void
}

/** One around each screen. The details name code only: an error's message could quote a customer. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(typeof error) }
  }

  override render() {
    const { error }: { readonly error: Error | undefined } = this.state
    if (error === undefined) return this.props.children
    const { title, text, retry, copy, onCopy } = this.props
    return (
      <div className={styles.box} role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => this.setState({ error: undefined })}>
            {retry}
          </Button>
          <Button onClick={() => onCopy(detailsOf(error))}>{copy}</Button>
        </div>
      </div>
    )
  }
}

/** The kind of error and where in our code it came from. */
export function detailsOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line))
  return [error.name, ...frames].join('\n')
}
