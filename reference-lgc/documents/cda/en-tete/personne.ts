import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import type { CabinetFige, Intervenant } from '../../modele/personnes.ts'
import { attributsCode } from '../codes.ts'

const PS = '1.2.250.1.71.4.2.1'
const STRUCTURES = '1.2.250.1.71.4.2.2'

/** Numéro national, précédé de son registre (cda.md §6 [V]). */
export const idProfessionnel = (identifiant: string): Fragment =>
  xml`<id root="${PS}" extension="${identifiant}"/>`

export const idCabinet = ({ identifiant }: CabinetFige): Fragment =>
  xml`<id root="${STRUCTURES}" extension="${identifiant}"/>`

export const specialiteCda = (specialite: Codage | null): Fragment | null =>
  specialite &&
  xml`
      <code ${attributsCode(specialite)}/>`

const SUFFIXES = { Docteur: 'DR', Professeur: 'PR' } as const

/** « Docteur » est un titre, donc un suffixe : en préfixe, c'est une erreur (cda.md §6 [V]). */
export const nomCda = ({
  prenom,
  nom,
  titre,
}: Pick<Intervenant, 'prenom' | 'nom' | 'titre'>): Fragment =>
  xml`<name>${prenom === '' ? null : xml`<given>${prenom}</given>`}<family>${nom}</family>${titre && xml`<suffix>${SUFFIXES[titre]}</suffix>`}</name>`
