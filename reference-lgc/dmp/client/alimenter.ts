import { brut, xml } from '../../insi/soap/gabarit.ts'
import { nouveauCid } from '../mime/ecrire-multipart.ts'
import { IHE, RS, XOP } from '../soap/espaces.ts'
import { lireEtat } from '../xds/lire-registre.ts'
import type { Demandeur } from './chercher.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible } from './issue.ts'

/** Ce qui part : les métadonnées du lot, et le document qu'elles décrivent. */
export interface Versement {
  /** `lcm:SubmitObjectsRequest`, avec ou sans prologue XML. */
  metadonnees: string
  /** `ExtrinsicObject/@id` du document dans ces métadonnées. */
  idDocument: string
  cda: Uint8Array
}

/** TD2.1 : verse un document, ou le remplace quand les métadonnées le disent (dmp.md §8 [V]). */
export async function alimenter(
  client: ClientDmp,
  demandeur: Demandeur,
  { metadonnees, idDocument, cda }: Versement,
): Promise<Issue<null>> {
  const cid = nouveauCid()
  const reponse = await client.appeler({
    ...demandeur,
    action: 'alimentation',
    corps: xml`<ihe:ProvideAndRegisterDocumentSetRequest xmlns:ihe="${IHE}">${brut(metadonnees.replace(/^<\?xml[^>]*\?>\s*/, ''))}<ihe:Document id="${idDocument}"><xop:Include xmlns:xop="${XOP}" href="cid:${encodeURIComponent(cid)}"/></ihe:Document></ihe:ProvideAndRegisterDocumentSetRequest>`,
    parties: [{ cid, type: 'text/xml; charset=UTF-8', octets: cda }],
  })
  if ('echec' in reponse) return reponse
  const { element } = reponse.valeur
  if (element.localName !== 'RegistryResponse' || element.namespaceURI !== RS)
    return illisible('réponse inattendue')
  const etat = lireEtat(element, { partielAdmis: false })
  return 'echec' in etat ? etat : { valeur: null }
}
