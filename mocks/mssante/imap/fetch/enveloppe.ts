import { valeurDe } from '../../mime/entetes.ts'
import type { Partie } from '../../mime/structure.ts'
import { citerOuNil } from '../lecture/arguments.ts'
import { ecrireAdresses } from './adresses.ts'

/** L'enveloppe d'un message (RFC 3501 §7.4.2) : expéditeur et réponse valent `From` quand ils manquent. */
export function ecrireEnveloppe({ entetes }: Pick<Partie, 'entetes'>): string {
  const champ = (nom: string) => valeurDe(entetes, nom)
  const de = ecrireAdresses(champ('from'))
  const ou = (nom: string) => {
    const lu = ecrireAdresses(champ(nom))
    return lu === 'NIL' ? de : lu
  }
  return `(${[
    citerOuNil(champ('date')),
    citerOuNil(champ('subject')),
    de,
    ou('sender'),
    ou('reply-to'),
    ecrireAdresses(champ('to')),
    ecrireAdresses(champ('cc')),
    ecrireAdresses(champ('bcc')),
    citerOuNil(champ('in-reply-to')),
    citerOuNil(champ('message-id')),
  ].join(' ')})`
}
