import type { Element } from '@xmldom/xmldom'
import { enfant, enfants, lireXml, texteEnfant } from '../../insi/soap/lecture-sure.ts'
import { type Issue, illisible, panne, refus } from '../client/issue.ts'
import { phraseDuCode } from '../client/phrases.ts'
import type { ReponseHttp } from '../client/poster.ts'
import { lireMultipart } from '../mime/lire-multipart.ts'
import { lireTypeContenu } from '../mime/type-contenu.ts'
import { SOAP12, WSA } from './espaces.ts'

/** Le corps d'une réponse, et les octets joints. */
export interface Corps {
  element: Element
  parties: ReadonlyMap<string, Buffer>
}

/** Une liste de 500 documents pèse quelques mégaoctets. */
const ENVELOPPE_MAX = 16 * 1024 * 1024

/** L'enveloppe reçue : son corps, la faute qu'elle porte, ou pourquoi elle ne se lit pas. */
export function lireEnveloppe(reponse: ReponseHttp, idMessage: string): Issue<Corps> {
  try {
    const { racine, parties } = ouvrir(reponse)
    const enveloppe = lireXml(racine.toString('utf8'), ENVELOPPE_MAX).documentElement
    const corps = enveloppe && enfant(enveloppe, SOAP12, 'Body')
    if (!corps) return illisible('ce n’est pas une enveloppe SOAP 1.2')
    const faute = enfant(corps, SOAP12, 'Fault')
    if (faute) return lireFaute(faute)
    const entete = enfant(enveloppe, SOAP12, 'Header')
    const relie = entete ? texteEnfant(entete, WSA, 'RelatesTo') : ''
    // La réponse d'une autre demande pourrait être celle d'un autre patient.
    if (relie !== '' && relie !== idMessage) return illisible('réponse à une autre demande')
    const [element] = elementsDe(corps)
    return element ? { valeur: { element, parties } } : illisible('corps vide')
  } catch (erreur) {
    return illisible((erreur as Error).message.split('\n')[0]?.slice(0, 80) ?? '')
  }
}

function ouvrir({ contentType, corps }: ReponseHttp): {
  racine: Buffer
  parties: ReadonlyMap<string, Buffer>
} {
  const type = lireTypeContenu(contentType)
  return type.type.startsWith('multipart/')
    ? lireMultipart(type, corps)
    : { racine: corps, parties: new Map() }
}

const elementsDe = (parent: Element): Element[] => {
  const trouves: Element[] = []
  for (let noeud = parent.firstChild; noeud; noeud = noeud.nextSibling)
    if (noeud.nodeType === 1) trouves.push(noeud as Element)
  return trouves
}

/** Le code du DMP est le sous-code, sous le préfixe de l'enveloppe (dmp.md §13.1 [R]). */
function lireFaute(faute: Element): Issue<never> {
  const code = enfant(faute, SOAP12, 'Code')
  const cote = code ? sansPrefixe(texteEnfant(code, SOAP12, 'Value')) : ''
  const sous = code && enfant(code, SOAP12, 'Subcode')
  const nom = sous ? sansPrefixe(texteEnfant(sous, SOAP12, 'Value')) : ''
  const raison = enfant(faute, SOAP12, 'Reason')
  const texte = raison
    ? enfants(raison, SOAP12, 'Text')
        .map((t) => t.textContent?.trim() ?? '')
        .find(Boolean)
    : ''
  if (cote === 'Receiver' && nom === '')
    return panne('faute-serveur', 'Le DMP signale une panne de son côté.')
  return refus(nom || 'faute-soap', phraseDuCode(nom, texte ?? ''))
}

const sansPrefixe = (nom: string): string => nom.slice(nom.indexOf(':') + 1)
