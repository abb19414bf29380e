import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import type { Reglages } from '../reglages.ts'

/** Préfixe de l'enveloppe : le service réel en emploie plusieurs (ins.md §1 [V]). */
export function prefixeSoap({ enveloppe }: Reglages): string {
  return enveloppe === 'soap' ? 'soap' : 'env'
}

function entete(
  p: string,
  action: string | null,
  messageId: string | null,
  reglages: Reglages,
): Fragment {
  if (reglages.entete === 'aucun' || action === null) return { xml: '' }
  const relie = messageId === null ? null : xml`<wsa:RelatesTo>${messageId}</wsa:RelatesTo>`
  return xml`<${p}:Header xmlns:wsa="${ESPACES.wsa}"><wsa:Action>${action}Response</wsa:Action>${relie}</${p}:Header>`
}

/**
 * Met un corps dans une enveloppe SOAP 1.2 ; sans en-tête par défaut, comme toutes les réponses
 * enregistrées (ins.md §2.3 [V]). Le réglage `mixte` donne au Body un autre préfixe.
 */
export function ecrireEnveloppe(
  corps: Fragment,
  lien: { action: string | null; messageId: string | null },
  reglages: Reglages,
): string {
  const p = prefixeSoap(reglages)
  const tete = entete(p, lien.action, lien.messageId, reglages)
  const body =
    reglages.enveloppe === 'mixte'
      ? xml`<S:Body xmlns:S="${ESPACES.soap}">${corps}</S:Body>`
      : xml`<${p}:Body>${corps}</${p}:Body>`
  return xml`<?xml version="1.0" encoding="UTF-8"?><${p}:Envelope xmlns:${p}="${ESPACES.soap}">${tete}${body}</${p}:Envelope>`
    .xml
}
