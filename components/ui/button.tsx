import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Props = ComponentProps<'button'> & { readonly look?: 'primary' | 'plain' | 'icon' | 'link' }

/** A native button in one of four looks. */
export const Button = ({ look = 'plain', className, ...rest }: Props) => (
  <button type="button" className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...rest} />
)
