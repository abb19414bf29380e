import { lireAdresses } from './adresses.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'RFC 5321 §7.2', marque: 'C' } as const

/** Les destinataires écrits (To, Cc) sont dans l'enveloppe. */
export const destinataires: RegleMessage = ({ champ, enveloppe }) => {
  const remis = new Set(enveloppe.destinataires.map(({ adresse }) => adresse.toLowerCase()))
  const ecrits = lireAdresses([...champ('to'), ...champ('cc')].join(', '))
  const oublies = ecrits.filter(({ adresse }) => adresse !== '' && !remis.has(adresse))
  return ecartsDe('destinataires', PROVENANCE, [
    oublies.length > 0 &&
      `Écrit(s) en To ou Cc mais absent(s) de l’enveloppe : ${oublies.map((o) => o.adresse).join(', ')}.`,
  ])
}
