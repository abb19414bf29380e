import { accorder } from '../../../reports/libelles.ts'
import { lireAvancement } from './avancement.ts'
import type { Course } from './course.ts'

/** « 40 s », « 3 min ». */
function direDuree(ms: number): string {
  const secondes = Math.max(1, Math.round(ms / 1000))
  return secondes < 90 ? `${secondes} s` : `${Math.round(secondes / 60)} min`
}

/** Une phrase entière sur l'avancement, pour la page et pour un lecteur d'écran. */
export function direAvancement(course: Course, maintenant: number): string {
  const { total, faits, courant, reste } = lireAvancement(course, maintenant)
  const joues = `${accorder(faits, 'scénario joué', 'scénarios joués')} sur ${total}`
  switch (course.etat) {
    case 'preparation':
      return 'La campagne se prépare : services simulés, logiciel, navigateur.'
    case 'redaction':
      return 'Tous les scénarios sont joués : le dossier se rédige.'
    case 'finie':
      return `Campagne finie : ${joues}.`
    case 'refusee':
      return 'La campagne n’a pas pu se dérouler.'
    case 'interrompue':
      return `Campagne interrompue : ${joues}. Ce qui était pris est gardé.`
    case 'joue': {
      const suite = courant === null ? '' : `, ${courant} en cours`
      return `${joues}${suite}${reste === null ? '' : `, reste environ ${direDuree(reste)}`}.`
    }
  }
}

/** Le rappel en haut de chaque page. */
export function direEnCours(course: Course | null): { id: string; phrase: string } | null {
  if (course === null) return null
  const { total, faits } = lireAvancement(course, 0)
  const phrase =
    total === 0 ? 'Campagne en préparation' : `Campagne en cours : ${faits} sur ${total}`
  return { id: course.id, phrase }
}
