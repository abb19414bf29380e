import type { RegleSansObjet } from './types.ts'

const GENERAL = 'Général'

/** Une exigence conditionnelle ne vaut que pour ses profils (charte, 3.2 ; convention, annexe 1, 4.B [V]). */
export const profil: RegleSansObjet = ({ exigence, campagne }) => {
  const { profils } = exigence
  if (profils.some((nom) => nom === GENERAL || campagne.profils.includes(nom))) return null
  const noms = profils.map((nom) => `« ${nom} »`).join(' ou ')
  return {
    par: 'profil',
    profils,
    phrase: `Hors des profils choisis, ${exigence.id} ne vaut que pour le profil ${noms}.`,
  }
}
