import type { AnomalieSituee } from '../anomalie-situee.ts'
import { attribut, enfant } from '../xml/parcourir.ts'
import { type CdaLu, lireCda } from './lire-cda.ts'
import type { JugementOfficiel, MoteurOfficiel } from './officiel/moteur-officiel.ts'

const CDA = 'urn:hl7-org:v3'

/** Des règles de plus, comme les nôtres : elles lisent le document, et rendent leurs anomalies. */
export type RegleCda = (cda: CdaLu) => readonly AnomalieSituee[]

export interface OptionsJugement {
  /** Les règles officielles que l'utilisateur a importées. */
  officiel?: MoteurOfficiel | undefined
  /** Les règles à appliquer, dans l'ordre ; aucune par défaut. */
  regles?: readonly RegleCda[]
}

/** Ce qu'un document CDA vaut, et ce qui n'a pas pu en être dit. */
export interface JugementCda {
  /** `null` quand le document n'a pas pu être lu. */
  document: { titre: string; type: string; niveau: 'N1' | 'N3'; autoPresentable: boolean } | null
  anomalies: readonly AnomalieSituee[]
  officiel: Omit<JugementOfficiel, 'anomalies' | 'nonControles'> | null
  /** Ce qui n'a pas été contrôlé, une phrase par manque ; vide quand tout l'a été. */
  nonControles: readonly string[]
}

const SANS_IMPORT =
  'Les règles officielles (schéma XML, schematrons, jeux de valeurs) ne sont pas importées : « segur schemas importer » les ajoute.'

/** Ne rien trouver faute de règle n'est jamais un succès. */
const RIEN_CONTROLE: AnomalieSituee = {
  regle: 'cda.non-controle',
  source: 'banc',
  marque: 'C',
  message: 'Le document se lit, mais aucune règle n’est là pour le juger.',
  ligne: 0,
  gravite: 'bloquante',
  lieu: 'document',
  remede: 'Importer les règles officielles : « npx segur schemas importer <dossier> ».',
}

function decrire({ element, autoPresentable }: CdaLu): NonNullable<JugementCda['document']> {
  const composant = enfant(element, CDA, 'component')
  const type = enfant(element, CDA, 'code')
  return {
    titre: enfant(element, CDA, 'title')?.texte.trim() ?? '',
    type: (type && (attribut(type, 'displayName') ?? attribut(type, 'code'))) ?? '',
    niveau: composant && enfant(composant, CDA, 'nonXMLBody') ? 'N1' : 'N3',
    autoPresentable,
  }
}

/**
 * Juge un document CDA R2, N1 ou N3, auto-présentable ou non. Ne lève pas sur des octets hostiles : ce qui
 * empêche de lire est une anomalie. Sans import, ce qui manque est dit dans `nonControles`.
 */
export function jugerCda(
  octets: Uint8Array,
  { officiel, regles = [] }: OptionsJugement = {},
): JugementCda {
  const sansOfficiel = officiel === undefined ? [SANS_IMPORT] : []
  const lecture = lireCda(octets, (cda): JugementCda => {
    const propres = regles.flatMap((regle) => [...regle(cda)])
    if (officiel === undefined && regles.length === 0) propres.push(RIEN_CONTROLE)
    const rendu = officiel?.juger(cda)
    if (rendu === undefined) {
      return {
        document: decrire(cda),
        anomalies: propres,
        officiel: null,
        nonControles: sansOfficiel,
      }
    }
    const { anomalies, nonControles, ...reste } = rendu
    return {
      document: decrire(cda),
      anomalies: [...propres, ...anomalies],
      officiel: reste,
      nonControles,
    }
  })
  if (lecture.lu) return lecture.valeur
  const { anomalie } = lecture
  const situee: AnomalieSituee = {
    ...anomalie,
    gravite: 'bloquante',
    lieu: anomalie.ligne > 0 ? `ligne ${anomalie.ligne}` : 'document',
    remede:
      'Produire un document XML bien formé, en UTF-8, sans DOCTYPE, dont ClinicalDocument est l’élément.',
  }
  const nonControles = [
    'Le document n’a pas pu être lu : rien d’autre n’est contrôlé.',
    ...sansOfficiel,
  ]
  return { document: null, anomalies: [situee], officiel: null, nonControles }
}
