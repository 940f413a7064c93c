import { SpecloomError } from "@specloom/quatrix";

/** What a call comes to. Of an error of ours that is what code can act on, of another one its name and words. */
export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof SpecloomError) {
      const { name, code, operation, method, path } = error;
      return { name, code, operation, method, path };
    }
    return error instanceof Error ? { name: error.name, message: error.message } : { thrown: error };
  }
}
