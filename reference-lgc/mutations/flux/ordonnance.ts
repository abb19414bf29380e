import type { Mutant } from '../mutant.ts'

/** Les ordonnances déposées à l'Ordonnance Numérique (PROV.FLUXS.02). */
export const MUTANTS_ORDONNANCE = [
  {
    id: 'on-code-d-un-autre-numero',
    exigence: 'PROV.FLUXS.02',
    description: "Le code 2D de l'ordonnance imprimée porte un autre numéro que celui enregistré.",
    tue: [{ scenario: 'PROV.FLUXS.02.01', constat: 'on.code-imprime' }],
  },
  {
    id: 'on-cda-sans-numero',
    exigence: 'PROV.FLUXS.02',
    description: "Le document structuré d'une ordonnance enregistrée ne porte pas son numéro.",
    tue: [{ scenario: 'PROV.FLUXS.02.01', constat: 'on.numero-structure' }],
  },
  {
    id: 'on-deux-depots',
    exigence: 'PROV.FLUXS.02',
    description: "L'ordonnance est déposée deux fois, sous deux numéros.",
    tue: [{ scenario: 'PROV.FLUXS.02.01', constat: 'on.enregistree-une-fois' }],
  },
  {
    id: 'on-code-malgre-refus',
    exigence: 'PROV.FLUXS.02',
    description: "L'ordonnance que le service a refusée s'imprime avec un code 2D.",
    tue: [{ scenario: 'PROV.FLUXS.02.01', constat: 'on.sans-code' }],
  },
] as const satisfies readonly Mutant[]
