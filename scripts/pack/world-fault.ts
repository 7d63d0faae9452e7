/** What the world may refuse a program, by Node's code for it. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'this is a file where a folder is needed',
  EISDIR: 'this is a folder where a file is needed',
  EEXIST: 'this is there already',
  EACCES: 'you may not read it, or not write there',
  EPERM: 'you may not read it, or not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'the links lead back to each other',
  EBUSY: 'another program uses it',
  EIO: 'the disk does not answer',
}

/** Where a file system stands in the way, and how; any other error is a bug and has no words. */
export function worldFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined
  const said = words[String(error.code)]
  return said && 'path' in error ? `${error.path}: ${said}` : said
}

/** The same error with the file it was about: of a full disk Node does not say which. */
export const withPath = (path: string, error: unknown): unknown =>
  error instanceof Error ? Object.assign(error, { path }) : error
