import { manquants } from '../lecture/manquants.ts'
import type { MotifDeRefus } from '../types.ts'

/** Les critères que la FAQ dit obligatoires, et les mots qui les disent à l'écran. */
const CRITERES = [
  { quoi: 'RPPS', motif: /\bRPPS\b/i },
  { quoi: 'nom d’exercice', motif: /\bnom\b/i },
  { quoi: 'prénom d’exercice', motif: /\bpr[ée]nom/i },
  { quoi: 'profession', motif: /\bprofession\b/i },
  { quoi: 'spécialité', motif: /\bsp[ée]cialit[ée]|savoir-faire/i },
  { quoi: 'raison sociale', motif: /raison sociale|\bstructure\b|d[ée]nomination/i },
  { quoi: 'code postal', motif: /code postal|\bCP\b/i },
  { quoi: 'ville', motif: /\bville\b|\bcommune\b/i },
  { quoi: 'adresse MSSanté', motif: /mssant[ée]|bal mss|adresse (?:de )?messagerie/i },
] as const

export const criteresAnnuaire: MotifDeRefus = {
  numero: 9,
  id: 'criteres-annuaire',
  titre: 'Critère de recherche d’annuaire absent',
  exigences: ['SC.MSS/CONF.20', 'SC.MSS/UX.41'],
  source: 'convergence.md §6, ligne 9 (F5)',
  marque: 'V',
  chercher: ({ visees, lecteur }) =>
    manquants(visees, lecteur, {
      elements: CRITERES,
      observe: (absents) => `Critères absents des écrans de la preuve : ${absents}.`,
      suite: 'Ajoutez ces critères à la recherche, puis reprenez la preuve.',
    }),
  question: {
    texte:
      'La recherche de la preuve offre-t-elle RPPS, nom et prénom d’exercice, profession, spécialité, raison sociale, code postal, ville et adresse MSSanté ?',
    attendue: 'oui',
    suite: 'Ajoutez les critères absents, puis reprenez la preuve.',
    quand: 'si-doute',
  },
}
