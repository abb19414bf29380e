import { ESPACES } from '../../../../schemas/insi/espaces.ts'
import { type Fragment, xml } from '../../../xml/gabarit.ts'
import { type CodeFauteApcv, FAUTES_APCV, type FauteApcv } from '../fautes.ts'

export interface ReponseHttp {
  statut: number
  entetes: Record<string, string>
  corps: string
}

const TYPE_SOAP = 'application/soap+xml; charset=utf-8'
const RAISONS: Record<FauteApcv['valeur'], string> = {
  Sender: 'Le service a rejeté la requête.',
  Receiver: "Le service n'a pas pu traiter la requête.",
  VersionMismatch: 'La version de SOAP est inattendue.',
}

function envelopper(statut: number, corps: Fragment): ReponseHttp {
  const enveloppe = xml`<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${ESPACES.soap}"><soap:Body>${corps}</soap:Body></soap:Envelope>`
  return { statut, entetes: { 'content-type': TYPE_SOAP }, corps: enveloppe.xml }
}

/** Une réponse de l'opération, HTTP 200. */
export const ecrireSucces = (corps: Fragment): ReponseHttp => envelopper(200, corps)

/** Une faute SOAP 1.2, HTTP 500, avec le détail que le téléservice INSi emploie (ins.md §3.2 [V]). */
export function ecrireFaute(code: CodeFauteApcv, messageId: string | null): ReponseHttp {
  const { valeur, texte }: FauteApcv = FAUTES_APCV[code]
  const lien = messageId === null ? null : xml` messageID="${messageId}"`
  const severite = valeur === 'Receiver' ? 'fatal' : 'erreur'
  return envelopper(
    500,
    xml`<soap:Fault><soap:Code><soap:Value>soap:${valeur}</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang="fr">${RAISONS[valeur]}</soap:Text></soap:Reason><soap:Detail><siram:Erreur xmlns:siram="${ESPACES.siram}" severite="${severite}" code="${code}"${lien}>${texte}</siram:Erreur></soap:Detail></soap:Fault>`,
  )
}
