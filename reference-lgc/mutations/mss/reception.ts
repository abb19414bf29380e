import type { Mutant } from '../mutant.ts'

/** La boîte de réception, telle que la vague 2 la demande (SC.MSS/UX.25, UX.28, UX.31). */
export const MUTANTS_RECEPTION_MSS = [
  {
    id: 'mss-provenance-confondue',
    exigence: 'SC.MSS/UX.25',
    description: 'Le message d’un patient se montre comme celui d’un professionnel.',
    tue: [{ scenario: 'SC.MSS/UX.25.01', constat: 'mss.provenance-distincte' }],
  },
  {
    id: 'mss-prefixe-affiche',
    exigence: 'SC.MSS/UX.28',
    description: 'L’objet d’un message garde à l’écran son préfixe technique.',
    tue: [{ scenario: 'SC.MSS/UX.28.01', constat: 'mss.objet-sans-prefixe' }],
  },
  {
    id: 'mss-usager-sans-matricule',
    exigence: 'SC.MSS/UX.31',
    description: 'La liste ne montre pas le matricule du patient qui écrit.',
    tue: [{ scenario: 'SC.MSS/UX.31.01', constat: 'mss.usager-identifie' }],
  },
] as const satisfies readonly Mutant[]
