import type { Anomalie } from '../anomalie.ts'
import { cleMatricule } from '../insi/cle-matricule.ts'
import { ESPACES } from '../insi/espaces.ts'
import { lireEnveloppe } from '../soap/lire-enveloppe.ts'
import { lireXml } from '../xml/lire-xml.ts'
import { descendre, enfants, texteA } from '../xml/parcourir.ts'
import type { DocumentXml, ElementXml } from '../xml/types.ts'
import { ESPACE_APCV } from './espaces.ts'
import type { SchemasApcv } from './schemas-apcv.ts'

const REGLE = { regle: 'apcv.reponse', source: 'ins.md §15 et §7', marque: 'C' } as const

/** La clé de chaque INS va avec son numéro : elle qualifie sans autre contrôle (ins.md §15). */
function clesJustes(corps: ElementXml): readonly Anomalie[] {
  const liste = descendre(corps, ESPACE_APCV, ['Beneficiaires'])
  return (liste ? enfants(liste, ESPACE_APCV, 'Beneficiaire') : []).flatMap((beneficiaire) => {
    const numero = texteA(beneficiaire, ESPACE_APCV, ['INS', 'NumIdentifiant']) ?? ''
    const cle = texteA(beneficiaire, ESPACE_APCV, ['INS', 'Cle'])
    if (cleMatricule(numero) === cle) return []
    return [{ ...REGLE, message: `Clé ${cle} fausse pour ${numero}.`, ligne: beneficiaire.ligne }]
  })
}

function validerDocument(document: DocumentXml, schemas: SchemasApcv): readonly Anomalie[] {
  const enveloppe = lireEnveloppe(document.racine)
  if (enveloppe.anomalie) return [enveloppe.anomalie]
  const [corps] = enveloppe.corps
  if (!corps || (corps.espace === ESPACES.soap && corps.nom === 'Fault')) return []
  return [...schemas.valider(document, corps), ...clesJustes(corps)]
}

/**
 * Valide une réponse du service ApCV, enveloppe comprise, contre notre forme non officielle ; une
 * faute SOAP n'est pas jugée. Rend les anomalies ; ne lève pas sur un XML hostile.
 */
export function validerReponseApcv(octets: Uint8Array, schemas: SchemasApcv): readonly Anomalie[] {
  const lecture = lireXml(octets, (document) => validerDocument(document, schemas))
  return lecture.lu ? lecture.valeur : [lecture.anomalie]
}
