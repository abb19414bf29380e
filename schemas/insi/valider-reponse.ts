import type { Anomalie } from '../anomalie.ts'
import { lireEnveloppe } from '../soap/lire-enveloppe.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { attribut, descendre, enfant, texteA } from '../xml/parcourir.ts'
import type { DocumentXml, ElementXml } from '../xml/types.ts'
import { ESPACES } from './espaces.ts'
import type { SchemasInsi } from './schemas-insi.ts'

const REGLE = { regle: 'insi.reponse', source: 'ins.md §2.3 et §3', marque: 'V' } as const
const CODES_SOAP = [
  'Sender',
  'Receiver',
  'VersionMismatch',
  'MustUnderstand',
  'DataEncodingUnknown',
]

function anomalie(message: string, element: ElementXml): Anomalie {
  return { ...REGLE, message, ligne: element.ligne }
}

/** Le code 00 vient avec un individu, les autres sans (ins.md §3.1). */
function individuSelonCode(resultat: ElementXml): readonly Anomalie[] {
  const code = texteA(resultat, ESPACES.res, ['CR', 'CodeCR'])
  const present = enfant(resultat, ESPACES.res, 'INDIVIDU') !== null
  if (present === (code === '00')) return []
  return [anomalie(`Code ${code} ${present ? 'avec' : 'sans'} individu.`, resultat)]
}

function validerFaute(faute: ElementXml, valider: Valideur): readonly Anomalie[] {
  const valeur = texteA(faute, ESPACES.soap, ['Code', 'Value'])?.split(':').at(-1) ?? ''
  const codes = CODES_SOAP.includes(valeur)
    ? []
    : [anomalie(`Code de faute SOAP inconnu : « ${valeur} ».`, faute)]
  const detail = descendre(faute, ESPACES.soap, ['Detail'])
  const erreur = detail ? enfant(detail, ESPACES.siram, 'Erreur') : null
  if (!erreur) return [...codes, anomalie('La faute n’a pas de détail siram:Erreur.', faute)]
  // Des clients déployés lisent les fautes par expression régulière (ins.md §3.2 [V]).
  const prefixe =
    erreur.prefixe === 'siram' ? [] : [anomalie('Le préfixe siram est obligatoire.', erreur)]
  const vide = attribut(erreur, 'code') ? [] : [anomalie('Le code de l’erreur est vide.', erreur)]
  return [...codes, ...prefixe, ...vide, ...valider(erreur)]
}

type Valideur = (element: ElementXml) => readonly Anomalie[]

function validerDocument(document: DocumentXml, schemas: SchemasInsi): readonly Anomalie[] {
  const enveloppe = lireEnveloppe(document.racine)
  if (enveloppe.anomalie) return [enveloppe.anomalie]
  const corps = enveloppe.corps[0]
  if (!corps) return []
  const valider: Valideur = (element) => schemas.valider(document, element)
  if (corps.espace === ESPACES.soap && corps.nom === 'Fault') return validerFaute(corps, valider)
  // Une vérification ne rend jamais d'individu : seule une récupération en porte un.
  return [...valider(corps), ...(corps.espace === ESPACES.res ? individuSelonCode(corps) : [])]
}

/**
 * Valide une réponse du téléservice, enveloppe SOAP comprise : RESULTAT ou faute (ins.md §2.3, §3).
 * Rend les anomalies, vide quand la réponse est bonne ; ne lève pas sur un XML hostile.
 */
export function validerReponseInsi(octets: Uint8Array, schemas: SchemasInsi): readonly Anomalie[] {
  const lecture = lireXml(octets, (document) => validerDocument(document, schemas), {
    arbre: 'vivant',
  })
  return lecture.lu ? lecture.valeur : [lecture.anomalie]
}
