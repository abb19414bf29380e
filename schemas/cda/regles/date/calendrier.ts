import { type RegleDocument, relever } from '../types.ts'
import { FORME_INSTANT } from './forme-instant.ts'

const deux = (chiffres: string, debut: number): number | null =>
  chiffres.length > debut ? Number(chiffres.slice(debut, debut + 2)) : null

function existe(chiffres: string): boolean {
  const mois = deux(chiffres, 4)
  const jour = deux(chiffres, 6)
  if (mois === null) return true
  if (mois < 1 || mois > 12) return false
  const dernier = new Date(Date.UTC(Number(chiffres.slice(0, 4)), mois, 0)).getUTCDate()
  if (jour !== null && (jour < 1 || jour > dernier)) return false
  const [heures, minutes, secondes] = [8, 10, 12].map((debut) => deux(chiffres, debut) ?? 0)
  return (heures ?? 0) < 24 && (minutes ?? 0) < 60 && (secondes ?? 0) < 60
}

export const calendrier: RegleDocument = {
  regle: 'cda.date.calendrier',
  objet: 'dates et heures qui existent',
  source: 'cda.md §9',
  marque: 'I',
  gravite: 'bloquante',
  juger: ({ instants }) =>
    instants
      .filter(({ valeur }) => {
        const chiffres = FORME_INSTANT.exec(valeur)?.[1]
        return chiffres !== undefined && !existe(chiffres)
      })
      .map(({ noeud, valeur }) =>
        relever(
          noeud,
          `« ${valeur} » n’est pas une date du calendrier.`,
          'Corriger le mois, le jour ou l’heure.',
        ),
      ),
}
