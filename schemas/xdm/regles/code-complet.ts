import { codes } from '../ebrim.ts'
import { CLASSIFICATIONS } from '../espaces.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const CODES = ['classe', 'type', 'format', 'confidentialite', 'structure', 'cadre', 'acte'] as const

/** Chaque code porte sa valeur, son système et son libellé (dmp.md §8.3 [V]). */
export const codeComplet: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) =>
    CODES.flatMap((nom) =>
      codes(fiche.objet, CLASSIFICATIONS[nom])
        .filter(({ code, systeme, libelle }) => !code || !systeme || !libelle)
        .map(() =>
          anomalieXdm('code-complet', 'bloquante', {
            lieu: lieuFiche(fiche, nom),
            message: 'Le code n’a pas sa valeur, son système (codingScheme) ou son libellé (Name).',
            remede: 'Écrire les trois.',
            source: 'dmp.md §8.3',
          }),
        ),
    ),
  )
