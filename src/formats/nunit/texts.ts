import type {XmlElement} from '../xml.ts'

/** The texts inside of a test or a suite, gathered as they are closed. */
export interface Texts {
  message: string
  stackTrace: string
  reason: string
  output: string
  open(element: XmlElement): void
  close(name: string, text: string): void
}

/** Begins with none. */
export function startTexts(): Texts {
  /** The elements around, as far as they tell messages apart. */
  let within = ''
  const texts: Texts = {
    message: '',
    stackTrace: '',
    reason: '',
    output: '',
    open(element) {
      const {name} = element
      // Each assertion of several has its own message again.
      if (name === 'failure' || name === 'reason' || name === 'assertions') within ||= name
      else if (name === 'output' || name === 'filePath') element.keepText()
      else if ((name === 'message' || name === 'stack-trace') && within !== 'assertions') element.keepText()
    },
    close(name, text) {
      if (name === within) within = ''
      else if (name === 'output') texts.output = text
      else if (name === 'message' && within === 'failure') texts.message = text
      else if (name === 'message' && within === 'reason') texts.reason = text
      else if (name === 'stack-trace' && within === 'failure') texts.stackTrace = text
    }
  }
  return texts
}
