import { montrer } from '../../../montrer.ts'
import { type RegleDocument, relever } from '../types.ts'

export const insLongueur: RegleDocument = {
  regle: 'cda.patient.ins-longueur',
  objet: 'matricule INS sur 15 caractères, clé comprise',
  source: 'cda.md §5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ patient }) =>
    (patient?.identifiants ?? [])
      .filter(({ ins, extension }) => ins && extension.length !== 15)
      .map(({ noeud, extension }) =>
        relever(
          noeud,
          `L’INS « ${montrer(extension)} » a ${extension.length} caractères ; il en faut 15, 13 de matricule et 2 de clé.`,
          'Écrire le matricule et la clé à la suite, sans espace.',
        ),
      ),
}
