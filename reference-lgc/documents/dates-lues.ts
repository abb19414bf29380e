import { heureLue, jourDe } from '../vues/heures.ts'
import type { Contenu } from './modele/contenu.ts'
import { nomSignataire } from './signataire.ts'

const jour = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** « 20 novembre 2026 », « 1er mars 2026 » */
export const jourLong = (instant: string): string =>
  jour.format(new Date(instant)).replace(/^1 /, '1er ')

/** Ce que le document dit de sa validation : une mention du logiciel, pas une signature électronique. */
export const mentionValidation = ({ auteur, termineLe }: Contenu): string =>
  `Document validé par le ${nomSignataire(auteur)} le ${jourDe(termineLe)} à ${heureLue(termineLe)}`
    .replace('par le Docteur', 'par le docteur')
    .replace(/par le (?!docteur)/, 'par ')
