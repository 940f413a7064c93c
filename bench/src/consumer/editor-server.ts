/** Line and character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A server that gives an editor what it knows about one file. */
export interface EditorServer {
  /** Tells the file's text; from here on the server goes by what it is told, not by the disk. */
  readonly open: (text: string) => Promise<void>;
  readonly change: (range: Range, text: string) => void;
  /** The names that can stand here, behind a dot that was just typed. */
  readonly complete: (position: Position) => Promise<readonly string[]>;
  readonly stop: () => void;
}
