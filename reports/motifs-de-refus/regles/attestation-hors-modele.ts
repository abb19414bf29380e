import type { MotifDeRefus } from '../types.ts'

/** Seul le modèle de l'ANS est accepté ; le banc n'en a pas d'exemplaire à comparer. */
export const attestationHorsModele: MotifDeRefus = {
  numero: 14,
  id: 'attestation-hors-modele',
  titre: 'Attestation sur l’honneur hors modèle',
  exigences: [],
  source: 'convergence.md §6, ligne 14 (D4)',
  marque: 'V',
  rem: (code) => code.startsWith('SFP-'),
  question: {
    texte:
      'Si vous en déposez, chaque attestation sur l’honneur est-elle au modèle imposé par l’ANS, sans retouche ?',
    attendue: 'oui',
    suite: 'Reprenez le modèle de l’ANS, faites-le signer, puis remettez-le.',
    quand: 'toujours',
  },
}
