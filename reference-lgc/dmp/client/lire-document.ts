import { createHash } from 'node:crypto'
import type { Element } from '@xmldom/xmldom'
import { xml } from '../../insi/soap/gabarit.ts'
import { enfant, enfants, texteEnfant } from '../../insi/soap/lecture-sure.ts'
import { nomPartie } from '../mime/type-contenu.ts'
import { IHE, RS, XOP } from '../soap/espaces.ts'
import type { FicheDmp } from '../xds/fiche.ts'
import { lireEtat } from '../xds/lire-registre.ts'
import type { Demandeur } from './chercher.ts'
import type { ClientDmp } from './client.ts'
import { type Issue, illisible, refus } from './issue.ts'
import { phraseDuCode } from './phrases.ts'

/** Un document, octet pour octet tel qu'il a été versé. */
export interface DocumentLu {
  mimeType: string
  octets: Buffer
}

type Vise = Pick<FicheDmp, 'uniqueId' | 'entrepot' | 'hash' | 'taille'>

/** TD3.2 : lit un document ; l'empreinte et la taille annoncées font foi (dmp.md §10 [V]). */
export async function lireDocumentDmp(
  client: ClientDmp,
  demandeur: Demandeur,
  { uniqueId, entrepot, hash, taille }: Vise,
): Promise<Issue<DocumentLu>> {
  const reponse = await client.appeler({
    ...demandeur,
    action: 'lecture',
    corps: xml`<ihe:RetrieveDocumentSetRequest xmlns:ihe="${IHE}"><ihe:DocumentRequest><ihe:RepositoryUniqueId>${entrepot}</ihe:RepositoryUniqueId><ihe:DocumentUniqueId>${uniqueId}</ihe:DocumentUniqueId></ihe:DocumentRequest></ihe:RetrieveDocumentSetRequest>`,
  })
  if ('echec' in reponse) return reponse
  const { element, parties } = reponse.valeur
  const registre = enfant(element, RS, 'RegistryResponse')
  if (!registre) return illisible('réponse sans état')
  const etat = lireEtat(registre, { partielAdmis: true })
  if ('echec' in etat) return etat
  const rendu = enfants(element, IHE, 'DocumentResponse').find(
    (d) => texteEnfant(d, IHE, 'DocumentUniqueId') === uniqueId,
  )
  if (!rendu) {
    const code = etat.valeur[0]?.code ?? 'XDSDocumentUniqueIdError'
    return refus(code, phraseDuCode(code, ''))
  }
  const octets = octetsDe(rendu, parties)
  if (!octets) return illisible('le contenu du document manque')
  const defaut = defautDe(octets, { hash, taille })
  if (defaut) return illisible(defaut)
  return { valeur: { mimeType: texteEnfant(rendu, IHE, 'mimeType'), octets } }
}

/** Par référence à une partie, ou en base64 dans l'enveloppe (dmp.md §4.3 [V]). */
function octetsDe(rendu: Element, parties: ReadonlyMap<string, Buffer>): Buffer | null {
  const document = enfant(rendu, IHE, 'Document')
  if (!document) return null
  const reference = enfant(document, XOP, 'Include')
  if (reference) return parties.get(nomPartie(reference.getAttribute('href') ?? '')) ?? null
  const texte = (document.textContent ?? '').replace(/\s/g, '')
  return texte !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(texte) ? Buffer.from(texte, 'base64') : null
}

function defautDe(octets: Buffer, { hash, taille }: Pick<Vise, 'hash' | 'taille'>): string | null {
  if (taille !== null && octets.length !== taille)
    return 'le document reçu n’a pas la taille annoncée'
  if (hash !== null && createHash('sha1').update(octets).digest('hex') !== hash.toLowerCase())
    return 'le document reçu n’est pas celui annoncé'
  return null
}
