import { type Champs, champ, type Fin, type Lecture, type Probleme } from './champs.ts'
import { type ChampLigne, estVide, nomDuChamp, toutesLesLignes } from './lignes.ts'
import { nettoyerLigne, nettoyerTexte, refusLigne, refusTexte } from './nettoyer.ts'

/** Les lignes remplies d'une ordonnance ; une ligne commencée se termine, une vide ne compte pas. */
export function lireLignes<Ligne>(
  champs: Champs,
  fin: Fin,
  descriptions: readonly ChampLigne[],
  versLigne: (ligne: Champs, rang: number) => Ligne,
): Lecture<Ligne[]> {
  const problemes: Probleme[] = []
  const valeur = toutesLesLignes(champs).flatMap((brute, place) => {
    if (estVide(brute)) return []
    for (const description of descriptions) {
      const refus = refusChamp(champ(brute, description.nom), description, fin)
      if (refus) problemes.push({ champ: nomDuChamp(place + 1, description.nom), message: refus })
    }
    return [versLigne(brute, place + 1)]
  })
  if (valeur.length === 0 && fin === 'terminer')
    problemes.push({ champ: nomDuChamp(1, 'libelle'), message: 'Prescrivez au moins une ligne.' })
  const refus = refusTexte(nettoyerTexte(champ(champs, 'commentaire')))
  if (refus) problemes.push({ champ: 'commentaire', message: refus })
  return { valeur, problemes }
}

function refusChamp(brut: string, description: ChampLigne, fin: Fin): string | null {
  const texte = nettoyerLigne(brut)
  if (texte === '')
    return description.obligatoire && fin === 'terminer'
      ? `Renseignez « ${description.libelle} ».`
      : null
  if (description.genre === 'entier' && !/^\d{1,2}$/.test(texte)) return 'Écrivez un nombre.'
  return refusLigne(texte)
}
