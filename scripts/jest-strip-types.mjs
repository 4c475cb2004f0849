// Removes the types and nothing else, so that line numbers in failures are those of the source.
import amaro from 'amaro'

export default {process: source => ({code: amaro.transformSync(source, {mode: 'strip-only'}).code})}
