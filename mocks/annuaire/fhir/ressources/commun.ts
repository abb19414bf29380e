import { EXTENSIONS, IDENTIFIANTS, NOMENCLATURES, SYSTEMES_FHIR } from '../systemes.ts'
import type { Codage, Ressource, TypeRessource } from './types.ts'

export interface Identifiant {
  nature: keyof typeof IDENTIFIANTS
  valeur: string
}

/** Ce que toute ressource publique porte (annuaire.md §5 [V]). */
interface Entete {
  type: TypeRessource
  id: string
  misAJour: Date
  profils: readonly string[]
}

/** L'en-tête d'une ressource : identifiant, métadonnées, langue. */
export const entete = ({ type, id, misAJour, profils }: Entete): Ressource => ({
  resourceType: type,
  id,
  meta: {
    versionId: '1',
    lastUpdated: misAJour.toISOString(),
    source: 'https://annuaire.esante.gouv.fr',
    profile: profils,
  },
  language: 'fr',
})

/** Les identifiants d'une ressource, chacun avec son type. */
export const identifiants = (liste: readonly Identifiant[]) =>
  liste.map(({ nature, valeur }) => ({
    use: 'official',
    type: { coding: [{ system: SYSTEMES_FHIR.typeIdentifiant, code: IDENTIFIANTS[nature].type }] },
    system: IDENTIFIANTS[nature].systeme,
    value: valeur,
  }))

/** Un code et son système. */
export const codage = (system: string, code: string): Codage => ({ system, code })

/** Autorité d'enregistrement et système d'information d'une donnée (as-ext-data-trace). */
export const AUTORITES = { personne: 'CNOM', structure: 'ARS' } as const
export type SystemeInformation = 'RPPS' | 'FINESS'

/** La provenance d'une donnée, en extension. */
export const provenance = (autorite: string, systeme: SystemeInformation) => ({
  url: EXTENSIONS.provenance,
  extension: [
    {
      url: 'autorite-enregistrement',
      valueCodeableConcept: { coding: [codage(NOMENCLATURES.autorite, autorite)] },
    },
    { url: 'systeme-information', valueCode: systeme },
  ],
})
