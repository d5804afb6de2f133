/** A file that a person takes along from a result. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
