import type { Compte } from '../../comptes/compte.ts'
import type { Corps } from '../../documents/modele/corps.ts'
import type { LigneMedicament } from '../../documents/modele/ordonnance.ts'
import { DESCRIPTIONS, type TypeDocument } from '../../documents/types.ts'
import type { Patient } from '../../patients/identite.ts'
import { type Entree, valeurDe } from '../entree.ts'
import { enAld, enCours, intituleDe } from '../lire.ts'
import { syntheseDuDossier } from './synthese.ts'
import { contextePrerempli, textePrerempli } from './textes.ts'

/** Un renouvellement d'ordonnance se fait d'ordinaire pour trois mois. */
const DUREE = '3 mois'

const versLigne = (e: Entree, rang: number): LigneMedicament => ({
  cle: `l${rang + 1}`,
  libelle: intituleDe(e),
  code: valeurDe(e, 'cis') === '' ? null : { systeme: 'CIS', code: valeurDe(e, 'cis') },
  posologie: valeurDe(e, 'posologie'),
  duree: DUREE,
  quantite: '',
  renouvellements: 0,
  ald: enAld(e),
  nonSubstituable: null,
  nonRemboursable: false,
})

/** Le corps d'un nouveau document, rempli de ce que le dossier médical sait déjà. */
export function corpsPrerempli(
  type: TypeDocument,
  { patient, entrees, compte }: { patient: Patient; entrees: readonly Entree[]; compte: Compte },
): Corps {
  const { genre } = DESCRIPTIONS[type]
  switch (genre) {
    case 'texte': {
      const texte = textePrerempli(type, patient.identite, entrees)
      return { genre, sections: [{ titre: null, texte }] }
    }
    case 'telemedecine':
      return {
        genre,
        acte: 'TE1',
        urgent: false,
        sections: [
          {
            titre: 'Histoire et contexte',
            texte: contextePrerempli(patient.identite, entrees),
          },
        ],
      }
    case 'medicaments':
      return { genre, lignes: enCours(entrees, 'traitement').map(versLigne), commentaire: '' }
    case 'actes':
      return { genre, lignes: [], commentaire: '' }
    case 'synthese':
      return syntheseDuDossier(entrees, compte, '2013')
  }
}
