/** What a document may cost before it is refused: all are above what real documents need (the largest known ones measure 78 MB and 60 levels). */
export const BUDGETS = {
  /** Bytes of one file: what is made of it takes some 80 times as much memory. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of all files of one provider. */
  totalBytes: 256 * 1024 * 1024,
  files: 10_000,
  /** Nested mappings and lists. Later stages may recurse: this keeps them off the end of the stack. */
  depth: 500,
  /** Values that aliases may add beyond the ones that are written, as a multiple of these and a base. */
  aliasFactor: 4,
  aliasBase: 50_000,
} as const;
