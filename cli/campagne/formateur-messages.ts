import { Formatter, type IFormatterOptions } from '@cucumber/cucumber'
import { enJsonMasque } from '../../schemas/secrets/masquer.ts'

/** `messages.ndjson`, le format « message » de cucumber, dont les secrets sont masqués. */
export default class FormateurMessages extends Formatter {
  constructor(options: IFormatterOptions) {
    super(options)
    options.eventBroadcaster.on('envelope', (enveloppe: unknown) => {
      this.log(`${enJsonMasque(enveloppe)}\n`)
    })
  }
}
