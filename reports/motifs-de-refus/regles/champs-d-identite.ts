import { manquants } from '../lecture/manquants.ts'
import type { MotifDeRefus } from '../types.ts'

/** Les quatre champs toujours visibles, et leurs libellés longs ou abrégés (INS/va1.36, catalogue). */
const CHAMPS = [
  { quoi: 'nom de naissance', motif: /nom de naissance|n\.\s*nais/i },
  {
    quoi: 'premier prénom',
    motif: /premier pr[ée]nom|pr\.?\s*1|1er pr[ée]nom|pr[ée]nom de naissance/i,
  },
  { quoi: 'date de naissance', motif: /date de naissance|\bDDN\b|n[ée]\(?e?\)? le/i },
  { quoi: 'sexe', motif: /\bsexe\b|(?:^|\s)S\.\s*:/i },
] as const

export const champsDIdentite: MotifDeRefus = {
  numero: 15,
  id: 'champs-d-identite',
  titre: 'Champs d’identité non affichés',
  exigences: ['INS/va1.36'],
  source: 'convergence.md §6, ligne 15 (F13)',
  marque: 'V',
  chercher: ({ visees, lecteur }) =>
    manquants(visees, lecteur, {
      elements: CHAMPS,
      observe: (absents) => `Champs absents des écrans de la preuve : ${absents}.`,
      suite: 'Affichez-les par défaut ou par un réglage, puis reprenez la preuve.',
    }),
  question: {
    texte:
      'L’écran remis montre-t-il nom de naissance, premier prénom, date de naissance et sexe, et les autres traits par défaut ou par un réglage ?',
    attendue: 'oui',
    suite: 'Affichez les champs absents, puis reprenez la preuve.',
    quand: 'si-doute',
  },
}
