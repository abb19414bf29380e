import type { Fragment } from '../../insi/soap/gabarit.ts'
import type { Contenu } from '../modele/contenu.ts'
import { slot } from './ebrim.ts'
import { xcn, xon } from './personnes.ts'

/** L'auteur d'un lot ou d'un document : sa structure, lui, sa spécialité (dmp.md §6 [V]). */
export const champsAuteur = ({ auteur, cabinet }: Contenu): readonly Fragment[] => [
  slot('authorInstitution', xon(cabinet)),
  slot('authorPerson', xcn(auteur)),
  ...(auteur.specialite
    ? [
        slot(
          'authorSpecialty',
          `${auteur.specialite.code}^${auteur.specialite.libelle}^${auteur.specialite.systeme}`,
        ),
      ]
    : []),
]
