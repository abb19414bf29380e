import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const FORME = /^<[^<>\s@]+@[^<>\s@]+>$/
const PROVENANCE = { source: 'mssante.md §9, ECO.2.2.1, MSS.10', marque: 'V' } as const

/** Chaque message porte un Message-ID, un seul, à la forme de la RFC 5322, jamais employé deux fois. */
export const identifiant: RegleMessage = ({ champ, dejaSoumis }) => {
  const ids = champ('message-id')
  const [id = ''] = ids
  return ecartsDe('message-id', PROVENANCE, [
    ids.length === 0 && 'Message sans Message-ID.',
    ids.length > 1 && `${ids.length} champs Message-ID ; un seul est attendu.`,
    ids.length === 1 && !FORME.test(id) && `Message-ID mal formé : ${id}.`,
    dejaSoumis(id) && `Message-ID déjà employé par un message soumis : ${id}.`,
  ])
}
