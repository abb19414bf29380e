import { randomUUID } from 'node:crypto'
import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import { type CodeFauteDmp, FAUTES_DMP } from '../fautes.ts'

export type VersionSoap = '1.1' | '1.2'

const ENVELOPPES: Record<VersionSoap, string> = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
}

/** Type de contenu d'une réponse SOAP nue. */
export const typeSoap = (version: VersionSoap): string =>
  version === '1.1' ? 'text/xml; charset=UTF-8' : 'application/soap+xml; charset=UTF-8'

interface Lien {
  version: VersionSoap
  action: string
  /** MessageID de la demande. */
  messageId: string | null
}

/** Met un corps dans une enveloppe avec les en-têtes d'adressage d'une réponse (dmp.md §4.2 [V]). */
export function ecrireEnveloppe(corps: Fragment, { version, action, messageId }: Lien): string {
  const relie = messageId === null ? null : xml`<a:RelatesTo>${messageId}</a:RelatesTo>`
  const entete = xml`<s:Header><a:Action>${action}</a:Action><a:MessageID>urn:uuid:${randomUUID()}</a:MessageID><a:To>http://www.w3.org/2005/08/addressing/anonymous</a:To>${relie}</s:Header>`
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<s:Envelope xmlns:s="${ENVELOPPES[version]}" xmlns:a="${ESPACES_XDS.wsa}">${entete}<s:Body>${corps}</s:Body></s:Envelope>`
    .xml
}

/** Une faute SOAP ; le code du DMP est un QName dans le préfixe de l'enveloppe (dmp.md §13.1 [R]). */
export function ecrireFaute(
  code: CodeFauteDmp,
  lien: Omit<Lien, 'action'>,
  prefixeTexte = '',
): string {
  const { sousCode, texte } = FAUTES_DMP[code]
  const qnom = sousCode.includes(':') ? sousCode : `s:${sousCode}`
  const dit = `${prefixeTexte}${texte}`
  const corps =
    lien.version === '1.1'
      ? xml`<s:Fault><faultcode>${qnom}</faultcode><faultstring>${dit}</faultstring></s:Fault>`
      : xml`<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>${qnom}</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="${code === 'adressage' ? 'en' : 'fr'}">${dit}</s:Text></s:Reason></s:Fault>`
  return ecrireEnveloppe(corps, { ...lien, action: `${ESPACES_XDS.wsa}/fault` })
}
