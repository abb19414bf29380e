/** Les lettres d'un mot, une à une : « t », « te », « tes »… */
const lettres = (mot: string): string[] =>
  Array.from({ length: mot.length }, (_, rang) => mot.slice(0, rang + 1))

interface Frappe {
  /** Ce que la personne tape, et dans quel champ. */
  titre: string
  /** Une adresse de recherche par lettre tapée. */
  recherches: readonly string[]
}

const frappe = (
  titre: string,
  champ: string,
  { mot, avec = {} }: { mot: string; avec?: Record<string, string> },
): Frappe => ({
  titre,
  recherches: lettres(mot).map((debut) => `${new URLSearchParams({ ...avec, [champ]: debut })}`),
})

/** Chaque critère de SC.MSS/UX.41, seul ou à plusieurs, tapé lettre à lettre. */
export const FRAPPES: readonly Frappe[] = [
  frappe('nom', 'nom', { mot: 'exemplaire' }),
  frappe('nom rare', 'nom', { mot: "d'île-essai" }),
  frappe('prénom', 'prenom', { mot: 'camille' }),
  frappe('ville', 'ville', { mot: 'clermont-ferrand' }),
  frappe('code postal', 'codePostal', { mot: '63000' }),
  frappe('raison sociale', 'raison', { mot: 'hospitalier' }),
  frappe('raison sociale inconnue', 'raison', { mot: 'zzzz' }),
  frappe('RPPS', 'rpps', { mot: '99700000013' }),
  frappe('adresse MSSanté', 'adresse', { mot: 'camille.testier@' }),
  frappe('nom, dans une ville', 'nom', { mot: 'exemplaire', avec: { ville: 'clermont' } }),
  frappe('ville, d’une spécialité', 'ville', { mot: 'vichy', avec: { specialite: 'SM-GENERALE' } }),
  frappe('prénom, d’une profession', 'prenom', { mot: 'camille', avec: { profession: '60' } }),
]
