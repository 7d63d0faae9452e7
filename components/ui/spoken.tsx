import styles from './spoken.module.css'

/** For those who listen: what the others see by its looks. */
export const Spoken = ({ children }: { readonly children: string }) => <span className={styles.spoken}>{children}</span>
