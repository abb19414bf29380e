import { classifications, slot } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const SLOTS = [
  'URI',
  'hash',
  'size',
  'creationTime',
  'languageCode',
  'legalAuthenticator',
  'serviceStartTime',
  'sourcePatientId',
  'sourcePatientInfo',
] as const
const CODES = [
  'auteur',
  'classe',
  'type',
  'format',
  'confidentialite',
  'structure',
  'cadre',
] as const

/** Chaque fiche porte ce que l’envoi en demande (dmp.md §8.3 [V]). */
export const ficheComplete: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) => {
    const absents = [
      ...SLOTS.filter((nom) => slot(fiche.objet, nom).length === 0),
      ...CODES.filter((nom) => classifications(fiche.objet, CLASSIFICATIONS[nom]).length === 0),
      ...(fiche.titre ? [] : ['titre']),
      ...(fiche.identifiant ? [] : ['uniqueId']),
      ...(fiche.patient ? [] : ['patientId']),
    ]
    return absents.map((nom) =>
      anomalieXdm('fiche-complete', 'bloquante', {
        lieu: lieuFiche(fiche, nom),
        message: `« ${nom} » manque à la fiche.`,
        remede: 'Le tirer de l’en-tête du document.',
        source: 'dmp.md §8.3',
      }),
    )
  })
