import type { RegleDerogation } from '../types.ts'

const RAISON_MIN = 15

/** Une dérogation dit quoi, pourquoi et par qui. */
export const justifiee: RegleDerogation = {
  id: 'garde.derogation-injustifiee',
  titre: 'dérogation injustifiée',
  pourquoi: 'Sans raison ni auteur, personne n’en répond devant l’ANS.',
  remede: 'Complétez-la dans derogations.yaml, ou retirez-la et corrigez la preuve.',
  source: 'convergence.md §6 n° 18 [V], choix du banc [C]',
  juger: ({ regle, fichier, raison, par, date, lieu, empreinte }, { regles }) => {
    const manquants = Object.entries({ regle, fichier, raison, par, date })
      .filter(([, valeur]) => valeur === null)
      .map(([nom]) => nom)
    if (manquants.length > 0) return `il manque : ${manquants.join(', ')}`
    if (!regles.has(regle ?? '')) return `règle inconnue : ${regle}`
    if (lieu === null && empreinte === null) return 'il manque « lieu » ou « empreinte »'
    return (raison ?? '').length < RAISON_MIN ? 'raison trop courte' : null
  },
}
