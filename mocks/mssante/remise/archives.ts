import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import type { Enveloppe } from './types.ts'

/** Un message soumis, tel que reçu octet pour octet, et son enveloppe : la « source SMTP » d'une preuve. */
export interface MessageSoumis {
  id: string
  enveloppe: Enveloppe
  octets: Buffer
}

export interface Archives {
  /** Garde un message et rend son identifiant, celui de sa file. */
  garder(enveloppe: Enveloppe, octets: Buffer): string
  lire(id: string): MessageSoumis | null
  toutes(): readonly MessageSoumis[]
  /** Vrai quand un message accepté portait ce Message-ID. */
  dejaSoumis(messageId: string): boolean
  vider(): void
}

/** Un banc qui tourne des jours reste borné. */
const MESSAGES_MAX = 2_000
const OCTETS_MAX = 512 * 1024 * 1024

/** Les messages soumis, les plus anciens oubliés d'abord. */
export function creerArchives(): Archives {
  const messages = new Map<string, MessageSoumis>()
  const vus = new Set<string>()
  let total = 0
  return {
    garder(enveloppe, octets) {
      const id = enveloppe.file
      messages.set(id, { id, enveloppe, octets })
      const { entetes } = lireEntetes(octets, 0, octets.length)
      vus.add(valeurDe(entetes, 'message-id') ?? '')
      total += octets.length
      for (const [ancien, message] of messages) {
        if (messages.size <= MESSAGES_MAX && total <= OCTETS_MAX) break
        messages.delete(ancien)
        total -= message.octets.length
      }
      return id
    },
    lire: (id) => messages.get(id) ?? null,
    toutes: () => [...messages.values()],
    dejaSoumis: (messageId) => messageId !== '' && vus.has(messageId),
    vider() {
      messages.clear()
      vus.clear()
      total = 0
    },
  }
}
